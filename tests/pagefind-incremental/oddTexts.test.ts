import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { randomFrom } from "../../bench/random.ts";
import type { SearchedItem } from "../../src/outputs/search/searchInput.ts";
import { joinSegments } from "../../src/pagefind-incremental/joinSegments.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { aFolder } from "../support/site.ts";
import { contentsIn } from "./archive.ts";
import { assertSame, bothIndexes, digestOfTexts } from "./pagefindIndex.ts";

/** What is odd about texts, and words for it. */
const ODD: Readonly<Record<string, string>> = {
  "hyphens and dashes": `co-op three-antelopes - -- a-b-c well-known- 2021–22 a–b non‐breaking‑hyphen`,
  "apostrophes and quotation marks": `don't boards' 'tis O’Brien’s "quoted" “curly” ‘so’ rock'n'roll '`,
  "capitals within words": `camelCase WKWebVIEWComponent iPhone NHSEngland McDonald ÉlanVital ABC aB`,
  "underscores and symbols": `_x_ __init__ snake_case_word C++ C# @name #tag 50% a/b a&b 3×4 ½ x²`,
  "sums and numbers": `£1.5bn 1.5bn £2m 1,800 million $3.2 4th 10:30 1.2.3 IV ٣٤ 1.8 billion -5`,
  addresses: `https://www.example.org/a/b?c=d&e=f#g ann.reed@example.org example.org file.tar.gz /etc/hosts`,
  emoji: `👍 👍🏽 👨‍👩‍👧‍👦 cloud🌦️cannon 🇬🇧 #️⃣ ❤ ❤️ a👍b👍 1️⃣`,
  accents: `café cafe\u0301 naïve-cats Élan élan ELÁN Ångström straße İstanbul ﬁne œuvre ø ñ̃`,
  "other scripts": `日本語 東京都の会議 ωμέγα Όμικρον москва Ёлка עברית العربية हिन्दी ภาษาไทย 한국어 𝒳𝒴 ǆ 𐐀`,
  "what can't be seen": `zero\u200Bwidth \u200B soft\u00ADhyphen a\u200Cb a\u200Db \uFEFFbom a\u2060b \u0085 no\u00A0break a\u2028b a\u3000b \u180E a\u0001b \0 a\tb \r`,
  entities: `&amp; &lt;b&gt; &nbsp; &#39; & AT&T <b> </p> <script> &eacute;t&eacute; &notanentity; ]]> <!--`,
  "punctuation alone": `— … ... ! ?! () * $ · • « » § „ \`\` | _ __`,
  stems: `running flies generously organisations news dying skis Yes proceed exceedingly the-the the`,
};

const long = [
  "a".repeat(30),
  "b".repeat(300),
  "c-".repeat(30),
  "d-e2".repeat(200),
  "xY".repeat(300),
  "é".repeat(70_000),
  "f.".repeat(40),
];

const kinds = [
  ...Object.entries(ODD).map(([kind, words]) => [kind, words.split(" ")] as const),
  ["long words", long] as const,
];

const pieces = kinds.flatMap(([, words]) => words);

/** An item all of whose parts have such words, each alone, among others and at the end. */
function itemOf(words: readonly string[]): Partial<SearchedItem> {
  const text = words.join(" ");
  return {
    headline: `Report ${text}`,
    standfirst: `${text} and ${text}`,
    body: { text: [text, ...words, `So ${text} `, "", " ", words.join("  "), words.join("")].join("\n") },
    byline: [...words, text],
    label: words[0] as SearchedItem["label"],
  };
}

describe("What is written of odd texts is what Pagefind writes", () => {
  for (const [kind, words] of kinds)
    test(kind, async () => assertSame(await bothIndexes(digestOfTexts([itemOf(words)]), 10)));

  test("words that stand in parts of different weight", async () => {
    const sizes = [1, 2, 3, 9, 11, 24, 25, 72, 73, 255, 256, 300];
    const words = sizes.map((size) => Array.from({ length: size }, (_, at) => `w${at}x`).join("-"));
    const headlines = [...words.map((word) => `The flood ${word}`), "Flood"];
    const texts = headlines.map((headline) => ({
      headline,
      standfirst: `A flood ${headline} flood`,
      body: { text: `Floods flooded.\n${headline}\nflood` },
      byline: ["Flood", headline],
      figures: [{ value: "2", label: "Flooded-rivers" }] as unknown as SearchedItem["figures"],
    }));
    assertSame(await bothIndexes(digestOfTexts(texts), 5));
  });

  test("amounts, titles and what documents are narrowed by", async () => {
    const texts = [
      { headline: "  £1.5bn   for\u00A0 rivers, £20m more " },
      { headline: "No sums", body: { text: "It is 1.5 billion.\n£3k and 1,800 million" } },
      { headline: "R&D <b>", label: "\"<x>\" \u00A0 &amp; 'y'" as SearchedItem["label"] },
    ];
    assertSame(await bothIndexes(digestOfTexts(texts), 1));
  });

  test("spellings that are met against the order of their letters", async () => {
    const texts = ["élan", "elán", "cafés café", "élan"].map((headline) => ({ headline }));
    assertSame(await bothIndexes(digestOfTexts(texts), 1));
  });

  test("words in any order", async () => {
    const { between, pick, chance } = randomFrom(20);
    const some = (most: number, separator: string) =>
      Array.from({ length: between(0, most) }, () => pick(pieces)).join(separator);
    const texts = Array.from({ length: 80 }, () => ({
      headline: `Report ${some(8, " ")}`,
      standfirst: some(10, " "),
      body: { text: Array.from({ length: 6 }, () => some(12, chance(0.8) ? " " : "")).join("\n") },
      byline: [some(3, " "), some(3, "")],
    }));
    assertSame(await bothIndexes(digestOfTexts(texts), 10));
  });
});

test("Words that are marks of Pagefind's own are shown, and found by nothing", async () => {
  const marks = "___PAGEFIND_WEIGHT___5 ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___a:1:b";
  const output = aFolder();
  const digest = digestOfTexts([{ headline: `Marks ${marks} end` }]);
  await joinSegments(digest, segmentsOf(digest), { cache: aFolder(), output });
  const fragments = [...contentsIn(join(output, "pagefind/fragment")).values()].join();
  assert.match(fragments, new RegExp(`"content":"Marks ${marks} end\\."`));
  assert.doesNotMatch([...contentsIn(join(output, "pagefind/index")).values()].join(), /weight|anchor/);
});
