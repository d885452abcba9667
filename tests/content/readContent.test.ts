import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../src/content/readContent.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { problemsOf } from "./problems.ts";

describe("All problems of a digest are reported in one run:", () => {
  test("those of front matter, of references and of the body", () => {
    const item = anItem(
      { bylin: "Ann Reed", topics: ["watr"] },
      "## Rain\n\n#### Snow\n\nSee [this](/nowhere/).",
    );
    assert.deepEqual(problemsOf({ "content/items/flood.md": item }), [
      "content/items/flood.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
      "content/items/flood.md:7:1: error: `bylin` is not a field of an item. Did you mean `byline`?",
      "content/items/flood.md:11:1: warning: A level 4 heading follows a level 2 heading, which skips a level. Use ###.",
      "content/items/flood.md:13:12: warning: There is no page `/nowhere/`. Write the page as content/pages/nowhere.md, or correct the address.",
    ]);
  });

  test("those of a body below broken YAML", () => {
    const item = "---\nheadline: Flood: the river rose\n---\n## Rain\n\n#### Snow\n";
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": item }).map((line) => line.split(": ").slice(0, 2).join(": ")),
      ["content/items/flood.md:2:11: error", "content/items/flood.md:6:1: warning"],
    );
  });

  test("each missing field, at the start of the front matter", () => {
    assert.deepEqual(problemsOf({ "content/items/flood.md": "---\n---\n" }), [
      "content/items/flood.md:2:1: error: `date` is missing. Add it: The day of publication. An item with a future date is not published until then.",
      "content/items/flood.md:2:1: error: `headline` is missing. Add it: The headline, in plain text.",
      "content/items/flood.md:2:1: error: `standfirst` is missing. Add it: One sentence that sums up the item.",
      "content/items/flood.md:2:1: error: `topics` is missing. Add it: Ids from `_data/topics.yaml`, with the main topic first.",
    ]);
  });

  test("those of items, even if the site is wrong too", () => {
    const lines = problemsOf({
      "_data/site.yaml": "title: Paper\n",
      "content/items/flood.md": anItem({ topics: ["watr"] }),
    });
    assert.deepEqual(
      lines.map((line) => line.split(" ")[0]),
      ["_data/site.yaml:1:1:", "content/items/flood.md:6:5:"],
    );
  });

  test("sorted by file, line and column", () => {
    const item = anItem({ topics: ["b", "a"] });
    const places = problemsOf({ "content/items/b.md": item, "content/items/a.md": item }).map(
      (line) => line.split(" ")[0],
    );
    assert.deepEqual(places, [
      "content/items/a.md:6:5:",
      "content/items/a.md:7:5:",
      "content/items/b.md:6:5:",
      "content/items/b.md:7:5:",
    ]);
  });
});

describe("A mistake causes no second problem:", () => {
  const broken = anItem({ date: "soon" });

  test("other items can relate and link to an item with mistakes, to its page, its issue and its month in the archive", () => {
    const links = "[It](/items/drought/), [its issue](/issues/2021-w44/) and [its month](/archive/2021/10/).";
    const files = {
      "content/items/drought.md": broken,
      "content/items/flood.md": anItem({ related: [{ item: "drought", as: "follows" }] }, links),
    };
    assert.deepEqual(
      problemsOf(files).map((line) => line.split(" ")[0]),
      ["content/items/drought.md:3:7:"],
    );
  });

  test("items and links can refer to a register entry with mistakes", () => {
    const files = {
      "_data/topics.yaml": "- { id: water, lable: Water }\n",
      "content/items/flood.md": anItem({}, "About [water](/topics/water/)."),
    };
    assert.deepEqual(
      problemsOf(files).map((line) => line.split(" ")[0]),
      ["_data/topics.yaml:1:16:"],
    );
  });

  test("any reference to a register that can't be read is accepted", () => {
    const files = {
      "_data/topics.yaml": "- { id: water",
      "content/topics/water.md": "On water.",
      "content/items/flood.md": anItem({}, "About [water](/topics/water/)."),
    };
    assert.deepEqual(
      problemsOf(files).map((line) => line.split(" ")[0]),
      ["_data/topics.yaml:1:3:"],
    );
  });

  test("drafts may link to drafts", () => {
    const files = {
      "content/items/a.md": anItem({ draft: true }, "[B](/items/b/)"),
      "content/items/b.md": anItem({ draft: true }),
    };
    assert.deepEqual(problemsOf(files), []);
  });
});

describe("What is read", () => {
  test("is everything that is valid", () => {
    const { content } = readContent(aDigest({ "content/items/a.md": anItem(), "content/items/b.md": "" }));
    assert.deepEqual(
      content.items.map(({ slug }) => slug),
      ["a"],
    );
    assert.deepEqual(content.brokenUrls, ["/items/b/", "/issues/", "/archive/"]);
  });

  test("may be only a site", () => {
    const { content, problems } = readContent(aDigest());
    assert.deepEqual(
      [content.items, content.issues, content.topics, content.about, problems],
      [[], [], [], undefined, []],
    );
  });
});
