import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formerStories } from "../../../src/digest/stories/formerStories.ts";
import type { Files } from "../../support/digest.ts";
import { digestOf, type Items } from "../digestOf.ts";

/** Items with these slugs, of which each follows the one before. */
function chainOf(...slugs: string[]): Items {
  const items = slugs.map((slug, index) => {
    const before = slugs[index - 1];
    const date = `2021-11-${String(index + 1).padStart(2, "0")}`;
    return [slug, { date, ...(before && { related: [{ item: before, as: "follows" }] }) }];
  });
  return Object.fromEntries(items);
}

const formerOf = (items: Items, files: Files = {}) =>
  formerStories(digestOf(items, files)).map(({ story, address }) => `${address} → ${story.address}`);

describe("A former address of a story", () => {
  test("is none while the story is as it began", () => {
    assert.deepEqual(formerOf(chainOf("rain", "flood", "inquiry")), []);
  });

  test("is that of its first item before an earlier one joined", () => {
    assert.deepEqual(formerOf(chainOf("drizzle", "rain", "flood", "inquiry")), [
      "/stories/rain/ → /stories/drizzle/",
    ]);
  });

  test("is that of its first item before editors named it", () => {
    const { rain, ...others } = chainOf("rain", "flood", "inquiry");
    const files = { "_data/storylines.yaml": "- { id: the-flood, name: The flood }\n" };
    assert.deepEqual(formerOf({ rain: { ...rain, storyline: "the-flood" }, ...others }, files), [
      "/stories/rain/ → /stories/the-flood/",
    ]);
  });

  test("is not that of another story", () => {
    const { rain, ...others } = chainOf("rain", "flood", "inquiry");
    const files = { "_data/storylines.yaml": "[{ id: wet, name: Wet }, { id: rain, name: Rain }]" };
    assert.deepEqual(formerOf({ rain: { ...rain, storyline: "wet" }, ...others }, files), []);
  });

  test("is that of one of its first five items", () => {
    assert.equal(formerOf(chainOf("a", "b", "c", "d", "e", "f", "g", "h")).length, 4);
  });
});
