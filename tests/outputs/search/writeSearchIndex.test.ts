import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { DocumentsFile, FacetFile } from "../../../src/browser/search/facets.ts";
import type { PagefindEntry } from "../../../src/browser/search/pagefind.ts";
import type { SearchNames } from "../../../src/browser/search/searchNames.ts";
import { writeSearchIndex } from "../../../src/outputs/search/writeSearchIndex.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { aFolder } from "../../support/site.ts";
import { aTracker } from "../../support/trackers.ts";

const long = (at: number) =>
  Array.from({ length: 105 }, (_, i) => `word${(i * 37 + at * 101) % 5000}`).join(" ");
const items = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `item-${at}`,
    {
      headline: `Report ${at}`,
      date: `2021-${at < 30 ? "10" : "11"}-0${(at % 9) + 1}`,
      body: long(at),
      topics: [at % 2 === 0 ? "water" : "energy"],
      people: ["ann-reed"],
    },
  ]),
);

const folder = aFolder();
await writeSearchIndex(digestOf(items), folder, { cache: aFolder() });
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8"));

test("every item is indexed", () => {
  assert.equal(readdirSync(join(folder, "pagefind/fragment")).length, 60);
});

test("the index is cut into small files", () => {
  const sizes = readdirSync(join(folder, "pagefind/index")).map(
    (file) => statSync(join(folder, "pagefind/index", file)).size,
  );
  assert.ok(sizes.length > 2, `${sizes.length} files`);
});

test("the facets belong to the index, and cover every item", () => {
  const documents = read<DocumentsFile>("search/documents.json");
  const { index, values } = read<FacetFile>("search/facets/person.json");
  const { hash } = read<PagefindEntry>("pagefind/pagefind-entry.json").languages.en ?? {};
  assert.deepEqual([documents.index, index], [hash, hash]);
  assert.deepEqual(documents.months, [
    ["2021-10", 30],
    ["2021-11", 30],
  ]);
  assert.equal(values["ann-reed"]?.length, 60);
});

test("the names say who is known by what, and what there is to load", () => {
  const names = read<SearchNames>("search/names.json");
  assert.deepEqual(
    names.groups.find(({ id }) => id === "river-board"),
    {
      id: "river-board",
      kind: "organisation",
      label: "The River Board",
      address: "/organisations/river-board/",
      names: ["TRB"],
    },
  );
  assert.deepEqual(names.groups.find(({ id }) => id === "ann-reed")?.names, ["Reed"]);
  assert.deepEqual(names.months, ["2021-11", "2021-10"]);
  assert.deepEqual(
    names.vocabulary.map((part) => `${part}.txt`).toSorted(),
    readdirSync(join(folder, "search/words")).toSorted(),
  );
});

test("an archive without items has an index that can be opened", async () => {
  const empty = aFolder();
  await writeSearchIndex(digestOf({}), empty, { cache: aFolder() });
  const { languages } = JSON.parse(readFileSync(join(empty, "pagefind/pagefind-entry.json"), "utf8"));
  assert.equal(languages.en.page_count, 0);
});

test("a story with a name is offered by it, and narrows the results to its items; one without a name does not", async () => {
  const related = (item: string) => ({ related: [{ item, as: "follows" }] });
  const digest = digestOf(
    {
      rain: { date: "2021-11-01", storyline: "flood" },
      flood: { date: "2021-11-02", ...related("rain") },
      ...{ a: { date: "2021-11-03" }, b: related("a"), c: related("b") },
    },
    { "_data/storylines.yaml": "- { id: flood, name: The great flood }\n" },
  );
  const output = aFolder();
  await writeSearchIndex(digest, output, { cache: aFolder() });
  const names: SearchNames = JSON.parse(readFileSync(join(output, "search/names.json"), "utf8"));
  assert.deepEqual(
    names.groups.filter(({ kind }) => kind === "story"),
    [{ id: "flood", kind: "story", label: "The great flood", address: "/stories/flood/", names: [] }],
  );
  const facet: FacetFile = JSON.parse(readFileSync(join(output, "search/facets/story.json"), "utf8"));
  assert.deepEqual(facet.values, { flood: [0, 1] });
});

test("a tracker is offered by its question", async () => {
  const output = aFolder();
  await writeSearchIndex(digestOf({ flood: {} }, aTracker()), output, { cache: aFolder() });
  const names: SearchNames = JSON.parse(readFileSync(join(output, "search/names.json"), "utf8"));
  const [address, label] = ["/trackers/boards/", "Who leads each board?"];
  assert.deepEqual(
    names.groups.filter(({ kind }) => kind === "tracker"),
    [{ id: "boards", kind: "tracker", label, address, names: [] }],
  );
});
