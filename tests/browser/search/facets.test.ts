import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countValues,
  decodeDocuments,
  decodeFacet,
  type FacetFile,
  type Narrowing,
  narrowedTo,
} from "../../../src/browser/search/facets.ts";
import { facetLoader } from "../../../src/browser/search/fetchFacets.ts";
import { type Kind, readState } from "../../../src/browser/search/searchState.ts";
import { type DocumentFacets, facetFiles } from "../../../src/outputs/search/facets.ts";

const entries: DocumentFacets[] = [
  { values: { topic: ["water"], label: ["analysis"] }, month: "2021-10" },
  { values: { topic: ["water", "energy"] }, month: "2021-11" },
  { values: { topic: ["energy"], person: ["ann-reed"] }, month: "2021-11" },
  { values: { topic: ["water"], person: ["ann-reed"], label: ["analysis"] }, month: "2021-12" },
  { values: "issue", month: "2021-12" },
  { values: {} },
];

const ids = ["a", "b", "c", "d", "e", "f"];
const files = facetFiles(entries, "hash");
const documents = decodeDocuments(files.documents, ids);
const facets = new Map([...files.facets].map(([kind, file]) => [kind, decodeFacet(file)]));
const all = [...documents.values()];

/** What a reader has narrowed to whose address has this query. */
const narrowing = (query: string): Narrowing => readState(`?${query}`);

const within = (query: string) => {
  const isWithin = narrowedTo(narrowing(query), facets);
  return ids.filter((id) => isWithin(documents.get(id) ?? assert.fail()));
};

test("values, months, positions and issues are read as they were written", () => {
  entries.forEach(({ values, month }, place) => {
    assert.deepEqual(documents.get(ids[place] ?? ""), { month, place, isIssue: values === "issue" });
    for (const [kind, list] of Object.entries(values === "issue" ? {} : values))
      for (const value of list)
        assert.ok(
          facets
            .get(kind as Kind)
            ?.get(value)
            ?.includes(place),
        );
  });
});

test("values of one facet widen the results, and further facets narrow them", () => {
  assert.deepEqual(within("topic=water"), ["a", "b", "d"]);
  assert.deepEqual(within("topic=water&topic=energy"), ["a", "b", "c", "d"]);
  assert.deepEqual(within("topic=water&person=ann-reed"), ["d"]);
});

test("the first and last month are included, and documents without a date are left out", () => {
  assert.deepEqual(within("from=2021-11"), ["b", "c", "d", "e"]);
  assert.deepEqual(within("from=2021-11&to=2021-11"), ["b", "c"]);
  assert.deepEqual(within(""), ids);
});

/** What a value would give if it were the only one of its kind. */
function naively(kind: Kind, value: string, query: string): number {
  const values = new URLSearchParams(query);
  values.set(kind, value);
  return within(values.toString()).length;
}

for (const query of [
  "",
  "topic=water",
  "topic=water&person=ann-reed",
  "label=analysis&from=2021-11",
  "topic=nothing&person=nobody",
])
  test(`each value is counted as if it alone were chosen, within “${query}”`, () => {
    for (const [kind, values] of facets) {
      const counts = countValues(kind, all, narrowing(query), facets);
      for (const value of values.keys()) assert.equal(counts.get(value), naively(kind, value, query), value);
    }
  });

test("a facet is loaded once, and again if that failed", async () => {
  const asked: Kind[] = [];
  const load = facetLoader("hash", async (kind) => {
    asked.push(kind);
    if (asked.length === 1) throw new Error("There is no network.");
    return files.facets.get(kind) as FacetFile;
  });
  await assert.rejects(load(["topic"]), { message: "There is no network." });
  for (const kinds of [["topic"], ["topic", "label"]] as const)
    assert.deepEqual(await load(kinds), new Map(kinds.map((kind) => [kind, facets.get(kind)])));
  assert.deepEqual(asked, ["topic", "topic", "label"]);
});

test("a facet of another build is refused", async () => {
  const load = facetLoader("newer", async (kind) => files.facets.get(kind) as FacetFile);
  await assert.rejects(load(["topic"]), { message: "The index is being replaced by a newer one." });
});

test("documents that do not come oldest first are refused", () => {
  assert.throws(() => facetFiles(entries.slice(0, 3).toReversed(), "hash"), {
    message: "Documents must be added oldest first: 2021-10 comes after 2021-11.",
  });
});
