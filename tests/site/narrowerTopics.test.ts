import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { goodSite, pageAt } from "../support/site.ts";

const folder = await goodSite({
  root: aDigest({
    ...Object.fromEntries(
      ["01", "02", "03", "04", "05", "06"].map((day) => [
        `content/items/river-${day}.md`,
        anItem({ headline: `River ${day}`, date: `2021-11-${day}`, topics: ["rivers"] }),
      ]),
    ),
    "content/items/both.md": anItem({ headline: "Both", date: "2021-11-08", topics: ["water", "rivers"] }),
  }),
  words: ["--no-search"],
});
const html = pageAt(folder, "/topics/water/");

describe("A topic with narrower topics", () => {
  test("counts their items with its own", () => {
    assert.match(html, />7 items with narrower topics</);
    assert.match(
      html,
      /<a href="\/topics\/rivers\/">Rivers<\/a><span class="dateline">\u00a07<span class="heard"> items</,
    );
  });

  test("shows their newest items below its own, each once", () => {
    const headlines = [...html.matchAll(/<a class="p-name u-url" href="[^"]*">([^<]*)<\/a>/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(headlines, ["Both", "River 06", "River 05", "River 04", "River 03", "River 02"]);
    assert.ok(html.indexOf("Newest in narrower topics") > html.indexOf(">Both<"));
  });

  test("is not the narrower one", () => {
    assert.doesNotMatch(pageAt(folder, "/topics/rivers/"), /narrower topics/);
  });
});
