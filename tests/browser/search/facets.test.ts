import assert from "node:assert/strict";
import { test } from "node:test";
import { countValues, decodeFacets, isWithin, type Narrowing } from "../../../src/browser/search/facets.ts";
import { type DocumentFacets, facetsFile } from "../../../src/outputs/search/facets.ts";

const documents: DocumentFacets[] = [
  { values: { topic: ["water"], label: ["analysis"] }, month: "2021-10" },
  { values: { topic: ["water", "energy"] }, month: "2021-11" },
  { values: { topic: ["energy"], person: ["ann-reed"] }, month: "2021-11" },
  { values: { topic: ["water"], person: ["ann-reed"], label: ["analysis"] }, month: "2021-12" },
  { values: {} },
];

const ids = ["a", "b", "c", "d", "e"];
const facets = decodeFacets(facetsFile(documents, "hash"), ids);
const all = [...facets.values()];

const within = (narrowing: Narrowing) =>
  ids.filter((id) => {
    const known = facets.get(id);
    return known && isWithin(known, narrowing);
  });

test("values, months and positions are read as they were written", () => {
  documents.forEach(({ values, month }, place) => {
    const read = facets.get(ids[place] ?? "");
    const expected = Object.entries(values).flatMap(([kind, list]) =>
      list.map((value) => `${kind} ${value}`),
    );
    assert.deepEqual([...(read?.values ?? [])].toSorted(), expected.toSorted());
    assert.equal(read?.month, month);
    assert.equal(read?.place, place);
  });
});

test("values of one facet widen the results, and further facets narrow them", () => {
  assert.deepEqual(within({ chosen: { topic: ["water"] } }), ["a", "b", "d"]);
  assert.deepEqual(within({ chosen: { topic: ["water", "energy"] } }), ["a", "b", "c", "d"]);
  assert.deepEqual(within({ chosen: { topic: ["water"], person: ["ann-reed"] } }), ["d"]);
});

test("the first and last month are included, and documents without a date are left out", () => {
  assert.deepEqual(within({ chosen: {}, from: "2021-11" }), ["b", "c", "d"]);
  assert.deepEqual(within({ chosen: {}, from: "2021-11", to: "2021-11" }), ["b", "c"]);
  assert.deepEqual(within({ chosen: {} }), ids);
});

/** What a value would give if it were the only one of its kind. */
function naively(kind: string, value: string, narrowing: Narrowing): number {
  return within({ ...narrowing, chosen: { ...narrowing.chosen, [kind]: [value] } }).length;
}

const values = documents.flatMap(({ values }) =>
  Object.entries(values).flatMap(([kind, list]) => list.map((value) => [kind, value] as const)),
);

for (const narrowing of [
  { chosen: {} },
  { chosen: { topic: ["water"] } },
  { chosen: { topic: ["water"], person: ["ann-reed"] } },
  { chosen: { label: ["analysis"], person: [] }, from: "2021-11" },
  { chosen: { topic: ["nothing"], person: ["nobody"] } },
] satisfies Narrowing[])
  test(`each value is counted as if it alone were chosen, within ${JSON.stringify(narrowing)}`, () => {
    const counts = countValues(all, narrowing);
    for (const [kind, value] of values)
      assert.equal(counts.get(`${kind} ${value}`) ?? 0, naively(kind, value, narrowing), `${kind} ${value}`);
  });

test("documents that do not come oldest first are refused", () => {
  assert.throws(() => facetsFile(documents.slice(0, 3).toReversed(), "hash"), {
    message: "Documents must be added oldest first: 2021-10 comes after 2021-11.",
  });
});
