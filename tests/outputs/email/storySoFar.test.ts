import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { usualLanguage } from "../../../src/language/language.ts";
import { storySoFar } from "../../../src/outputs/email/storySoFar.ts";
import { digestOf, type Items, itemOf } from "../../digest/digestOf.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail } from "./emailIssues.ts";

const storylines = { "_data/storylines.yaml": "- { id: flood, name: The flood & after }\n" };
const follows = (item: string) => ({ related: [{ item, as: "follows" }] });

const named: Items = {
  rain: { date: "2021-10-20", storyline: "flood" },
  flood: { date: "2021-10-27", ...follows("rain") },
  inquiry: { date: "2021-11-10", ...follows("flood") },
};

describe("The story so far", () => {
  const extentOf = (items: Items, slug: string, files = {}) =>
    storySoFar(itemOf(digestOf(items, files), slug), usualLanguage)?.extent;

  test("counts what was published until the item, whatever came later", () => {
    assert.equal(extentOf(named, "inquiry", storylines), "3 items since 20 October 2021");
    assert.equal(extentOf(named, "flood", storylines), "2 items since 20 October 2021");
  });

  test("is not told by the first item, nor if all of it is in the same issue", () => {
    assert.equal(extentOf(named, "rain", storylines), undefined);
    const together = { rain: { storyline: "flood", order: 1 }, flood: { ...follows("rain"), order: 2 } };
    assert.equal(extentOf(together, "flood", storylines), undefined);
  });

  test("of a story without a name begins with its third item, before which it was none", () => {
    const { rain: _, ...others } = named;
    const unnamed = { rain: { date: "2021-10-20" }, ...others };
    assert.equal(extentOf(unnamed, "flood"), undefined);
    assert.equal(extentOf(unnamed, "inquiry"), "3 items since 20 October 2021");
  });
});

test("An email has the story so far of an item in one line, with its link", async () => {
  const items = Object.entries(named).map(([slug, fields]) => [`content/items/${slug}.md`, anItem(fields)]);
  const { email } = await anEmail({ ...Object.fromEntries(items), ...storylines });
  assert.match(
    email.text,
    /\n\nThe story so far: The flood & after, 3 items since 20 October 2021\nhttps:\/\/paper\.example\/stories\/flood\/\n\n/,
  );
  assert.match(
    email.html,
    /The story so far:<\/strong> <a [^>]*href="https:\/\/paper\.example\/stories\/flood\/"[^>]*>The flood &amp; after<\/a>, 3 items since 20 October 2021/,
  );
});
