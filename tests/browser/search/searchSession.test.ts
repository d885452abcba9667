import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeDocuments, type FacetFile } from "../../../src/browser/search/facets.ts";
import { facetLoader } from "../../../src/browser/search/fetchFacets.ts";
import { openIndex } from "../../../src/browser/search/findMatches.ts";
import {
  answerQuery,
  countFor,
  RESULTS_PER_PAGE,
  type SearchSession,
} from "../../../src/browser/search/searchSession.ts";
import { readState } from "../../../src/browser/search/searchState.ts";
import { facetFiles } from "../../../src/outputs/search/facets.ts";
import { anIndex } from "./anIndex.ts";

/** Oldest first: all months of 2021. */
const texts = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `d${String(at + 1).padStart(2, "0")}`,
    {
      headline: `Report ${at + 1}`,
      text: at === 2 ? "The stroke unit and the stroke ward." : "A stroke unit.",
    },
  ]),
);

async function session(): Promise<SearchSession> {
  const index = await openIndex(anIndex(texts), [], { parts: [], load: async () => [] });
  const ids = [...index.documents.keys()];
  const classified = ids.map((id, at) => ({
    values: { topic: [at % 2 === 0 ? "even" : "odd"] },
    month: `2021-${id.slice(1)}`,
  }));
  const { documents, facets } = facetFiles(classified, "hash");
  const loadFacets = facetLoader("hash", async (kind) => facets.get(kind) as FacetFile);
  return {
    index,
    names: { groups: [], labels: {}, months: [], vocabulary: [] },
    documents: decodeDocuments(documents, ids),
    loadFacets,
    years: {},
  };
}

const open = await session();
const idsFor = async (query: string, count = RESULTS_PER_PAGE) =>
  (await answerQuery(open, readState(query), count, false)).shown.map(({ id }) => id);

test("all results are ranked, and only the first ten are loaded", async () => {
  const { shown, ranked } = await answerQuery(open, readState("?q=stroke"), RESULTS_PER_PAGE, false);
  assert.deepEqual([shown.length, ranked.length], [10, 12]);
});

test("the next ten results follow the first, without repeats", async () => {
  const [first, more] = [await idsFor("?q=stroke"), await idsFor("?q=stroke", 20)];
  assert.deepEqual(more.slice(0, 10), first);
  assert.equal(new Set(more).size, 12);
});

test("the best match comes first, however old, and equal matches come newest first", async () => {
  assert.deepEqual((await idsFor("?q=stroke")).slice(0, 3), ["d03", "d12", "d11"]);
});

test("newest and oldest sort by date and lose no result", async () => {
  const newest = await idsFor("?q=stroke&sort=newest", 20);
  assert.deepEqual(newest, newest.toSorted().toReversed());
  assert.deepEqual(await idsFor("?q=stroke&sort=oldest", 20), newest.toReversed());
});

test("an empty query shows everything within the chosen facets, newest first", async () => {
  assert.deepEqual(await idsFor("?topic=even"), ["d11", "d09", "d07", "d05", "d03", "d01"]);
  assert.deepEqual(await idsFor("?topic=even&from=2021-06&to=2021-09"), ["d09", "d07"]);
});

test("counts of the facets follow the query", async () => {
  const answer = await answerQuery(open, readState("?q=ward"), RESULTS_PER_PAGE, false);
  const counts = await countFor(open, answer, "topic");
  assert.deepEqual([counts.get("even"), counts.get("odd")], [1, 0]);
});
