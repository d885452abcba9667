import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import { labelFeeds } from "../../../src/outputs/feeds/feedList.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

const filesWith = (label: string, lines = "") => ({
  "_data/site.yaml": `title: Homes\nurl: https://homes.example/\n${lines}\n`,
  "content/items/rent.md": anItem({ label }),
});
const own = "labels: [{ id: in-depth, text: In depth }, { id: law, text: Law }]";

describe("The labels of a digest", () => {
  test("are four unless it has its own", () => {
    assert.deepEqual(problemsOf(filesWith("reveald")), [
      "content/items/rent.md:7:8: error: `label` is `reveald`, but must be one of revealed, exclusive, analysis, explainer. Did you mean `revealed`?",
    ]);
  });

  test("are the only ones that items may have", () => {
    assert.deepEqual(problemsOf(filesWith("law", own)), []);
    assert.deepEqual(problemsOf(filesWith("explainer", own)), [
      "content/items/rent.md:7:8: error: `label` is `explainer`, but must be one of in-depth, law. Choose one of these.",
    ]);
  });

  test("have different ids", () => {
    assert.deepEqual(
      problemsOf(filesWith("law", "labels: [{ id: law, text: Law }, { id: law, text: Laws }]")),
      [
        "_data/site.yaml:3:40: error: `labels[1].id` is `law`, but must not be that of another label. Give each its own.",
      ],
    );
  });

  test("are shown with their texts, and each that an item has is a feed", () => {
    const digest = createDigest(readContent(aDigest(filesWith("in-depth", own))).content, {
      today: "2021-11-12",
      preview: false,
    });
    assert.equal(digest.items[0]?.labelText, "In depth");
    assert.deepEqual(
      labelFeeds(digest).map(({ address, name }) => [address, name]),
      [["/labels/in-depth/", "In depth"]],
    );
  });
});
