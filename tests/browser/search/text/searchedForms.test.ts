import assert from "node:assert/strict";
import { test } from "node:test";
import { termsIn } from "../../../../src/browser/search/query/queryTerms.ts";
import { tokensOf } from "../../../../src/browser/search/text/divideText.ts";
import { plainPunctuation } from "../../../../src/browser/search/text/fold.ts";
import { askedForms, searchedForms } from "../../../../src/browser/search/text/searchedForms.ts";

const searched = (text: string) => searchedForms(tokensOf(text));
const asked = (text: string) => askedForms(tokensOf(text));

test("a token in ASCII is found by itself", () => {
  assert.deepEqual(searched("Don't wait, long-term PLANS"), ["Don't", "wait,", "long-term", "PLANS"]);
});

test("a raised number may be an exponent or that of a note", () => {
  assert.deepEqual(searched("km² Trusts¹, 10² CO₂"), ["km2 km", "Trusts1, Trusts,", "102", "CO2"]);
  assert.deepEqual(asked("km²"), ["km2"]);
});

test("the charge of an ion is no part of its formula", () => {
  assert.deepEqual(searched("SO₄²⁻ PO₄³⁻-rich Ca²⁺ 10²"), [
    "SO42 SO4",
    "PO43- PO4-",
    "rich",
    "Ca2+ Ca+",
    "102",
  ]);
});

const compounds: Readonly<Record<string, readonly string[]>> = {
  "M25/M4": ["m25", "m4"],
  "H1N1-positive.": ["h1n1"],
  "20mph‑zone": ["20mph"],
  "G7-led": ["g7"],
  "B12-Mangel": ["b12"],
  "(3D-printed)": ["3d"],
  "PM2.5-related": ["pm25"],
  "CO₂-neutral": ["co2"],
  "CO₂/H₂S": ["co2", "h2s"],
  "5G-network": ["5g"],
  "F-16-style": ["f16"],
  "U.S.-based": ["us"],
  "McDonald/O'Neill": ["mcdonald", "oneill"],
  "GPs/MPs’": ["gps", "mps"],
  "G7’s": ["g7"],
};

for (const [token, parts] of Object.entries(compounds))
  test(`“${token}” is also found by ${parts.join(" and ")}, which Pagefind would not index`, () => {
    const [own = "", ...others] = (searched(token)[0] ?? "").split(" ");
    assert.deepEqual(others, parts, own);
    const words = termsIn(plainPunctuation(token)).flatMap((term) =>
      [term.words, ...term.alternatives].flat(),
    );
    assert.ok(words.some((word) => parts.includes(word) || word === own.toLowerCase().replace(/\W/g, "")));
  });

test("words whose parts Pagefind indexes have no other forms", () => {
  for (const token of [
    "NHS-funded",
    "and/or",
    "2021–22",
    "don't",
    "Trust's",
    "COP26's",
    "PM2.5",
    "x-ray",
    "CO2",
  ])
    assert.equal(searched(token)[0]?.includes(" "), false, token);
});

test("letters of a script without spaces are found in pairs and on their own, and asked for in pairs", () => {
  assert.deepEqual(searched("水费上涨。下"), ["水费 水", "费上 费", "上涨 上", "涨", "下"]);
  assert.deepEqual(asked("水费上涨。下"), ["水费", "费上", "上涨", "下"]);
});

test("no pair crosses a space, punctuation or another script", () => {
  assert.deepEqual(asked("예산 통과 水A费 水，费"), ["예산", "통과", "水", "A", "费", "水,", "费"]);
});

/** Signs, spaces and invisible characters of Unicode that are not variants of letters or digits. */
const signs = Array.from({ length: 0x1fb00 }, (_, code) => String.fromCodePoint(code)).filter(
  (sign) => /[\p{P}\p{S}\p{Cf}\p{Z}]/u.test(sign) && !/[\p{L}\p{N}]/u.test(sign.normalize("NFKC")),
);

test("whatever sign stands between two words, it divides or joins them in texts as in queries", () => {
  for (const sign of signs) {
    const [text, query] = [`Rain${sign}water`, plainPunctuation(`Rain${sign}water`)];
    const words = searched(text)
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    const joined = words.join("");
    assert.equal(joined, "rainwater", sign);
    for (const term of termsIn(query))
      for (const word of term.words)
        if (/[a-z]/.test(word)) assert.ok(words.includes(word) || word === joined, `${sign}: ${word}`);
  }
});

test("a word between two signs is found without them", () => {
  for (const sign of signs) assert.match(searched(`${sign}Rain${sign}`).join(" "), /\brain\b/i, sign);
});
