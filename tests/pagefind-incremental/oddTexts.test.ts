import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { randomFrom } from "../../bench/digest/random.ts";
import { assertSame, bothIndexes, writtenIndex } from "./bothIndexes.ts";
import { contentsIn, type DocumentParts, documentsOf } from "./documents.ts";

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
  "what can't be seen": `zerowidth soft\u00ADhyphen a\u200Cb a\u200Db \uFEFFbom a\u2060b \u0085 no\u00A0break a\u2028b a\u3000b \u180E a\u0001b a\tb \r`,
  entities: `&amp; &lt;b&gt; &nbsp; &#39; & AT&T <b> </p> <script> &eacute;t&eacute; &notanentity; ]]> <!--`,
  "only punctuation": `— … ... ! ?! () * $ · • « » § „ \`\` | _ __`,
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

/** A document all of whose parts have these words, alone, among others and at the end. */
function partsWith(words: readonly string[]): DocumentParts {
  const text = words.join(" ");
  const paragraphs = [
    `${text} and ${text}`,
    text,
    ...words,
    `So ${text} `,
    "",
    " ",
    words.join("  "),
    words.join(""),
  ];
  return {
    title: `Report ${text}`,
    paragraphs,
    keywords: [...words, text],
    filters: { label: words.slice(0, 1), empty: [] },
  };
}

describe("Odd texts are indexed as Pagefind indexes them:", () => {
  for (const [kind, words] of kinds)
    test(kind, async () => assertSame(await bothIndexes(documentsOf([partsWith(words)]))));

  test("compounds in passages of different weight", async () => {
    const sizes = [1, 2, 3, 9, 11, 24, 25, 72, 73, 255, 256, 300];
    const words = sizes.map((size) => Array.from({ length: size }, (_, at) => `w${at}x`).join("-"));
    const titles = [...words.map((word) => `The flood ${word}`), "Flood"];
    const parts = titles.map((title) => ({
      title,
      paragraphs: [`A flood ${title} flood`, "Floods flooded.", title, "flood"],
      keywords: ["Flood", title, "Flooded-rivers"],
    }));
    assertSame(await bothIndexes(documentsOf(parts), { segmentSize: 5 }));
  });

  test("meta fields and filters", async () => {
    const parts = [
      { title: "  £1.5bn   for\u00A0 rivers, £20m more ", amounts: "n1500000000n n20000000n" },
      { title: "No sums", paragraphs: ["It is 1.5 billion.", "£3k"], amounts: "n1500000000n n3000n" },
      { title: "R&D <b>", filters: { label: ["\"<x>\" \u00A0 &amp; 'y'"] } },
    ];
    assertSame(await bothIndexes(documentsOf(parts), { segmentSize: 1 }));
  });

  test("variants that occur in reverse alphabetical order", async () => {
    const parts = ["élan", "elán", "cafés café", "élan"].map((title) => ({ title }));
    assertSame(await bothIndexes(documentsOf(parts), { segmentSize: 1 }));
  });

  test("words in any order", async () => {
    const { between, pick, chance } = randomFrom(20);
    const some = (most: number, separator: string) =>
      Array.from({ length: between(0, most) }, () => pick(pieces)).join(separator);
    const parts = Array.from({ length: 80 }, () => ({
      title: `Report ${some(8, " ")}`,
      paragraphs: [some(10, " "), ...Array.from({ length: 6 }, () => some(12, chance(0.8) ? " " : ""))],
      keywords: [some(3, " "), some(3, "")],
    }));
    assertSame(await bothIndexes(documentsOf(parts)));
  });
});

test("words that Pagefind reserves are shown, but not searched", async () => {
  const reserved = "___PAGEFIND_WEIGHT___5 ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___a:1:b";
  const bundle = await writtenIndex(documentsOf([{ title: `Marks ${reserved} end` }]));
  const fragments = [...contentsIn(join(bundle, "fragment")).values()].join();
  assert.match(fragments, new RegExp(`"content":"Marks ${reserved} end\\."`));
  assert.doesNotMatch([...contentsIn(join(bundle, "index")).values()].join(), /weight|anchor/);
});
