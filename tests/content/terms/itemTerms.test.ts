import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseItem } from "../../../src/content/items/readItem.ts";
import { anItem } from "../../support/digest.ts";

const termsOf = (fields: Record<string, unknown>, body: string) =>
  parseItem(
    "content/items/flood.md",
    Buffer.from(anItem({ headline: "So far", standfirst: "Nothing.", ...fields }, body)),
  ).value?.terms;

describe("The terms of an item", () => {
  test("are the words of its headline, then those of its standfirst, then what its body says twice", () => {
    const fields = { headline: "Haematology", standfirst: "A merger in Leeds." };
    assert.equal(
      termsOf(fields, "Of whistleblowers. The whistleblowers, and once: safety."),
      "Haematology merger Leeds whistleblowers",
    );
  });

  test("also count what its sources and figures are called", () => {
    const fields = {
      sources: [{ publisher: "A board", title: "Report on haematology" }],
      figures: [{ label: "Nurses", value: 2 }],
    };
    assert.equal(termsOf(fields, "The haematology has few nurses."), "haematology nurses");
  });

  test("are in lower case if the item writes them so anywhere, and without a possessive", () => {
    assert.equal(
      termsOf({ headline: "Merger at Leeds’s infirmary" }, "The merger."),
      "merger Leeds infirmary",
    );
  });

  test("are no common words, numbers, participles, adverbs or contractions", () => {
    assert.equal(termsOf({ headline: "They’ve recently announced 2021 things, delayed again" }, "Text."), "");
  });

  test("may be abbreviations and compounds", () => {
    assert.equal(termsOf({ headline: "MRI in long-stay wards" }, "Text."), "MRI long-stay wards");
  });

  test("are at most 24", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz1234".split("");
    const words = letters.slice(0, 26).map((letter) => `${letter.repeat(2)}zzz`);
    assert.equal(termsOf({ headline: words.join(" ") }, "Text.")?.split(" ").length, 24);
  });
});
