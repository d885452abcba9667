import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aPaper, make, rain, textOf } from "./newCommand.ts";

const people = {
  "_data/people.yaml": [
    "- { id: ann-reed, name: Ann Reed }",
    "- { id: ben-stone, name: Ben Stone }",
    "- { id: zoe-oneill, name: Zoë O’Neill }",
    "- { id: cy-stone, name: Cy Stone }",
    "",
  ].join("\n"),
};

describe("npm run new", { concurrency: true }, () => {
  test("finds people and other entries by a part of a name, and says whom it found", async () => {
    const root = aPaper(people);
    const names = [
      "--person",
      "Reed",
      "--person",
      "zoe o'n",
      "--person",
      "Ann Reed",
      "--organisation",
      "board",
    ];
    const { out, err } = await make(root, ...rain, ...names);
    assert.equal(err, "");
    assert.deepEqual(out.split("\n").slice(0, 4), [
      "--organisation board is The River Board (`river-board`).",
      "--person Reed is Ann Reed (`ann-reed`).",
      "--person zoe o'n is Zoë O’Neill (`zoe-oneill`).",
      "content/items/2021/river-rose.md is written, as a draft.",
    ]);
    assert.match(
      textOf(root, "content/items/2021/river-rose.md"),
      /\norganisations:\n {2}- river-board\npeople:\n {2}- ann-reed\n {2}- zoe-oneill\n/,
    );
  });

  test("names all whom a part of a name may mean", async () => {
    assert.deepEqual(await make(aPaper(people), ...rain, "--person", "stone"), {
      code: 2,
      out: "",
      err: "--person can't be taken: `stone` may be `ben-stone`, `cy-stone`. Write more of the name.\n",
    });
  });

  test("finds a row of a tracker by a part of its name", async () => {
    const root = aPaper({ "content/items/rain.md": anItem({ headline: "Rain in the north" }) });
    const board = ["--organisation", "river-board", "--label", "The North Lake"];
    await make(root, "tracker", "--question", "Who leads?", "--status", "done: Named", ...board);
    const { code, err } = await make(
      root,
      ...["status", "--tracker", "leads", "--row", "lake", "--status", "named", "--item", "in the north"],
    );
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    assert.match(
      textOf(root, "content/trackers/who-leads.yaml"),
      /label: The North Lake\n(?: .*\n)*? .*item: rain/,
    );
  });

  test("writes the names of required fields of the digest’s own into an item, and says what they are for", async () => {
    const fields = [
      "- { name: x-region, required: true, description: The region that it is about. }",
      "- { name: x-votes, type: number, required: true }",
      "- { name: x-seen, type: date }",
    ];
    const root = aPaper({ "_data/fields.yaml": fields.join("\n") });
    const { out } = await make(root, ...rain);
    assert.match(
      out,
      /\nFill in `x-region`: The region that it is about\.\nFill in `x-votes`\.\nWrite its text/,
    );
    assert.match(
      textOf(root, "content/items/2021/river-rose.md"),
      /\ndraft: true\nx-region:\nx-votes:\n---\n$/,
    );
  });

  test("does not take the middle of a word for a part of a name", async () => {
    assert.deepEqual(await make(aPaper(people), ...rain, "--person", "eed"), {
      code: 2,
      out: "",
      err: "--person can't be taken: `eed` is not a person. People are listed in _data/people.yaml.\n",
    });
  });
});
