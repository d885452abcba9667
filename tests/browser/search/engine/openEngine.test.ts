import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { type IndexFiles, openEngine } from "../../../../src/browser/search/engine/openEngine.ts";
import type { DocumentsFile } from "../../../../src/browser/search/facets.ts";
import type { PagefindModule } from "../../../../src/browser/search/pagefind.ts";
import { indexWords } from "../../../../src/browser/search/query/words.ts";
import { PAGEFIND_RANKING } from "../../../../src/browser/search/ranking/weights.ts";
import { decodeVocabulary } from "../../../../src/browser/search/spelling/vocabulary.ts";
import { launchBrowser } from "../../../support/browser.ts";
import { aDigest, anItem } from "../../../support/digest.ts";
import { serve } from "../../../support/servers/server.ts";
import { sharedSite } from "../../../support/sharedSite.ts";
import { filesIn, goodSite } from "../../../support/site.ts";

const browser = await launchBrowser();

/** A document that was found: its fragment, its score in thousandths, and where it has the word. */
type Found = readonly [
  fragment: string,
  score: number,
  positions: readonly number[],
  fields: readonly string[],
];

/** What Pagefind finds in the index of a site, query by query. Its scores have seven digits. */
async function withPagefind(site: string, queries: readonly string[]): Promise<Found[][]> {
  const page = await browser.newPage();
  await page.goto(`${await serve(site)}/search/`);
  const asked = { queries, ranking: PAGEFIND_RANKING };
  const answers = await page.evaluate(async ({ queries, ranking }) => {
    const address = "/pagefind/pagefind.js";
    const pagefind = ((await import(address)) as PagefindModule).createInstance({ noWorker: true });
    await pagefind.options({ ranking });
    const found: [string, number, readonly number[], readonly string[]][][] = [];
    for (const query of queries) {
      const { results } = await pagefind.search(query);
      found.push(
        results.map(({ id, score, words, matchedMetaFields = [] }) => [id, score, words, matchedMetaFields]),
      );
    }
    return found;
  }, asked);
  return answers.map(sorted);
}

/** What our engine finds. */
async function withEngine(site: string, queries: readonly string[]): Promise<Found[][]> {
  const { list } = JSON.parse(readFileSync(join(site, "search/documents.json"), "utf8")) as DocumentsFile;
  const files: IndexFiles = {
    read: async (path) =>
      gunzipSync(readFileSync(join(site, "pagefind", path))).subarray("pagefind_dcd".length),
    fragmentName: async (page) => list?.newestFragments[page] ?? "",
  };
  const engine = openEngine(list ?? assert.fail(), files);
  await engine.options({ ranking: PAGEFIND_RANKING });
  const answers: Found[][] = [];
  for (const query of queries) {
    const { results } = await engine.search(query);
    answers.push(
      sorted(
        results.map(({ id, score, words, matchedMetaFields = [] }) => [
          list?.newestFragments[Number(id)] ?? "",
          score,
          words,
          matchedMetaFields,
        ]),
      ),
    );
  }
  return answers;
}

function sorted(found: readonly Found[]): Found[] {
  return found
    .map(([id, score, words, fields]): Found => [id, Math.round(score * 1000), words, fields.toSorted()])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A word of a script with marks, such as Hindi or Arabic with vowels. */
const MARKED = /[^\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hira}\p{sc=Kana}]\p{M}/u;

/** Scores differ in the last digit where Pagefind rounds, and more for words with marks. */
function assertAlike(ours: readonly Found[], theirs: readonly Found[], query: string): void {
  assert.equal(ours.length, theirs.length, query);
  ours.forEach(([fragment, score, ...others], at) => {
    const [expected, theirScore = 0, ...theirOthers] = theirs[at] ?? [];
    assert.deepEqual([fragment, ...others], [expected, ...theirOthers], query);
    const most = MARKED.test(query) ? theirScore : 1;
    assert.ok(Math.abs(score - theirScore) <= most, `${query}: ${score} and ${theirScore}`);
  });
}

/** A quoted search tells only which documents there are. */
const ids = (found: readonly Found[]) => found.map(([fragment]) => fragment);

async function compare(site: string, words: readonly string[], phrases: readonly string[]): Promise<void> {
  const [ours, theirs] = await Promise.all([withEngine(site, words), withPagefind(site, words)]);
  for (const [at, word] of words.entries()) assertAlike(ours[at] ?? [], theirs[at] ?? [], word);
  const quoted = [...words, ...phrases].map((phrase) => `"${phrase}"`);
  const [own, other] = await Promise.all([withEngine(site, quoted), withPagefind(site, quoted)]);
  for (const [at, phrase] of quoted.entries())
    assert.deepEqual(ids(own[at] ?? []), ids(other[at] ?? []), phrase);
}

const oddTexts = {
  signs:
    "Bristol→Bath, CO₂ and km², “smart” quotes, snake_case, U.S.-based, H1N1-positive, M25/M4, co-op, rock’n’roll",
  accents: "Œuvre, naïve cafés in São Paulo, Łódź, Ærø, Straße, ﬁne, Ελλάδα, Αθήνα, Москва, Київ",
  scripts:
    "日本語の文章、データ、がぎぐ、한국어를 공부합니다, ภาษาไทย, العَرَبِيَّة, שָׁלוֹם, हिन्दी में, 🙂 👍🏽 🇬🇧 ok",
  amounts: "£1.8bn and £1.8 billion, 5%, 1,000,000 people, 2021–22, G7’s plan of 5m and $3.2m",
};

describe("Our engine finds and scores what Pagefind does", () => {
  test("for words of the sample, their beginnings, and words that begin like them", async () => {
    const site = await sharedSite("sample");
    const folder = join(site, "search/words");
    const known = filesIn(folder).flatMap((file) =>
      decodeVocabulary(readFileSync(join(folder, file), "utf8")),
    );
    const some = known.map(({ word }) => word).filter((_, at) => at % 7 === 0);
    const beginnings = some.filter((_, at) => at % 3 === 0).map((word, at) => word.slice(0, 1 + (at % 5)));
    const longer = some.filter((_, at) => at % 5 === 0).map((word) => `${word}xq`);
    const phrases = [
      "integrated care",
      "care board",
      "chief executive",
      "of the",
      "care integrated",
      "no such words",
    ];
    await compare(site, [...some, ...beginnings, ...longer], phrases);
  });

  test("for amounts, compounds, emoji and other scripts", async () => {
    const items = Object.entries(oddTexts).map(([name, text]) => [
      `content/items/${name}.md`,
      anItem({ headline: `Item of ${name}: ${text.slice(0, 30)}` }, `${text}\n\nAgain: ${text}`),
    ]);
    const site = await goodSite({ root: aDigest(Object.fromEntries(items)) });
    const words = [...new Set(Object.values(oddTexts).flatMap(indexWords))];
    const amounts = ["n1800000000n", "n5000000n", "n3200000n"];
    await compare(
      site,
      [...words, ...amounts, ...words.map((word) => word.slice(0, 2))],
      ["sao paulo", "co op", "日本 本語"],
    );
  });
});
