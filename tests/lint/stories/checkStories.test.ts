import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../../content/problems.ts";
import { anItem, type Files } from "../../support/digest.ts";

type Fields = Readonly<Record<string, Record<string, unknown>>>;

/** What a check prints of items with these fields. */
function linesOf(items: Fields, files: Files = {}): string[] {
  const written = Object.entries(items).map(([slug, fields]) => [`content/items/${slug}.md`, anItem(fields)]);
  return problemsOf({ ...Object.fromEntries(written), ...files });
}

const follows = (...slugs: string[]) => ({ related: slugs.map((item) => ({ item, as: "follows" })) });

describe("A check warns of", () => {
  test("items that follow each other in a circle, once", () => {
    assert.deepEqual(linesOf({ a: follows("c"), b: follows("a"), c: follows("b"), d: follows("a") }), [
      "content/items/a.md:1:1: warning: This is the first of 4 related items that are a story without a name. Name the story in _data/storylines.yaml, and write its id in `storyline` here.",
      "content/items/a.md:8:11: warning: Relations go round in a circle: `a` → `c` → `b` → `a`. Remove one of these relations.",
    ]);
  });

  test("an item dated before what it follows or responds to", () => {
    const early = { date: "2021-11-01", related: [{ item: "late", as: "responds-to" }] };
    assert.deepEqual(linesOf({ early, late: { date: "2021-11-02" } }), [
      "content/items/early.md:8:11: warning: This item of 2021-11-01 responds to `late`, which is dated later: 2021-11-02. Correct one of the dates, or write the relation in the other item.",
    ]);
  });

  test("an item dated after its story closed", () => {
    const files = { "_data/storylines.yaml": "- { id: flood, name: The flood, closed: 2021-11-05 }\n" };
    const items = {
      rain: { date: "2021-11-05", storyline: "flood" },
      snow: { date: "2021-11-06", ...follows("rain") },
    };
    assert.deepEqual(linesOf(items, files), [
      "content/items/snow.md:3:7: warning: `2021-11-06` is after the end of the story `flood`, which closed on 2021-11-05. Remove or correct `closed` in _data/storylines.yaml.",
    ]);
  });

  test("a chain of four without a name, but not of three or of one that has a name", () => {
    const chain = { a: { date: "2021-11-01" }, b: follows("a"), c: follows("b"), d: follows("c") };
    assert.deepEqual(linesOf(chain), [
      "content/items/a.md:1:1: warning: This is the first of 4 related items that are a story without a name. Name the story in _data/storylines.yaml, and write its id in `storyline` here.",
    ]);
    const { d: _, ...three } = chain;
    assert.deepEqual(linesOf(three), []);
    const files = { "_data/storylines.yaml": "- { id: flood, name: The flood }\n" };
    assert.deepEqual(linesOf({ ...chain, d: { ...chain.d, storyline: "flood" } }, files), []);
  });
});

test("A check warns of a storyline that no item belongs to, but not of one that a draft belongs to", () => {
  const files = {
    "_data/storylines.yaml": "- { id: flood, name: The flood }\n- id: drought\n  name: The drought\n",
  };
  assert.deepEqual(linesOf({ a: { storyline: "flood", draft: true } }, files), [
    "_data/storylines.yaml:2:7: warning: No item belongs to the story `drought`. Write `storyline: drought` in at least one item, or remove the storyline.",
  ]);
});

test("A check warns of a relation that an item has twice", () => {
  assert.deepEqual(linesOf({ a: { date: "2021-11-01" }, b: follows("a", "a") }), [
    "content/items/b.md:10:11: warning: The relation `follows` to `a` is listed twice. Remove one of them.",
  ]);
});

test("A check accepts two items that differ from each other, and two relations to one item", () => {
  const differs = (item: string) => ({ related: [{ item, as: "differs-from" }] });
  assert.deepEqual(linesOf({ a: differs("b"), b: differs("a") }), []);
});

test("A misspelt storyline is named, with the nearest right one", () => {
  const files = { "_data/storylines.yaml": "- { id: flood, name: The flood }\n" };
  assert.deepEqual(linesOf({ a: { storyline: "flod" } }, files), [
    "content/items/a.md:7:12: error: `flod` is not a storyline. Did you mean `flood`? Storylines are listed in _data/storylines.yaml.",
  ]);
});

test("A text of no storyline is an error", () => {
  const files = {
    "_data/storylines.yaml": "- { id: flood, name: The flood }\n",
    "content/storylines/flod.md": "It rains.",
  };
  assert.deepEqual(linesOf({}, files), [
    "content/storylines/flod.md:1:1: error: `flod` is not a storyline. Did you mean `flood`? Name the file after an id in _data/storylines.yaml.",
  ]);
});

test("A circle of thousands of items is found", () => {
  const items = Array.from({ length: 500 }, (_, index) => [`i${index}`, follows(`i${(index + 1) % 500}`)]);
  const [, circle] = linesOf(Object.fromEntries(items));
  assert.match(
    circle ?? "",
    /^content\/items\/i0\.md:8:11: warning: Relations go round in a circle: `i0` → `i1`/,
  );
});
