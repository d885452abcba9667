import assert from "node:assert/strict";
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type DocumentSource, openIndex } from "../../../src/pagefind-incremental/index.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import {
  aDocument,
  bytesIn,
  type DocumentParts,
  manyDocuments,
  manyParts,
  settingsWith,
} from "../documents.ts";

const settings = settingsWith();
const { cache } = settings;
const segments = openIndex(settings).segmentsOf(manyDocuments);
const site = await written(manyDocuments);

/** The folder of an index, written from what a cache has. */
async function written(
  documents: readonly DocumentSource[],
  { from = cache, last }: { from?: string; last?: string } = {},
): Promise<string> {
  const bundle = join(aFolder(), "pagefind");
  const index = openIndex({ ...settings, cache: from });
  await index.write(index.segmentsOf(documents), { bundle, last });
  return bundle;
}

const segmentFiles = () => readdirSync(cache).filter((name) => name.endsWith(".segment"));

/** All documents, with one changed. */
const withChange = (at: number, change: DocumentParts) =>
  manyDocuments.with(at, aDocument({ ...manyParts[at], ...change }));

test("each segment is one file, and nothing unfinished is left", () => {
  assert.deepEqual(segmentFiles().toSorted(), segments.map(({ key }) => `${key}.segment`).toSorted());
  const others = readdirSync(cache).filter((name) => !name.endsWith(".segment"));
  assert.deepEqual(others.toSorted(), ["runtime", "stems"]);
});

test("an index from the cache has the same bytes, and so has one with files of the last index", async () => {
  assert.deepEqual(bytesIn(await written(manyDocuments)), bytesIn(site));
  assert.deepEqual(bytesIn(await written(manyDocuments, { last: site })), bytesIn(site));
});

test("after an edit, only its segment is read and indexed, and only files that changed are written", async () => {
  const before = segmentFiles();
  const unread = (document: DocumentSource): DocumentSource => ({
    ...document,
    read() {
      throw new Error("A document of another segment was read.");
    },
  });
  // Segments are of a month, and have ten documents each.
  const edited = withChange(25, { paragraphs: ["Zebras."] }).map((document, at) =>
    at >= 20 && at < 30 ? document : unread(document),
  );
  const output = await written(edited, { last: site });
  assert.equal(segmentFiles().filter((name) => !before.includes(name)).length, 1);
  const fragments = filesIn(join(output, "fragment"));
  assert.equal(fragments.filter((file) => inodeOf(output, file) !== inodeOf(site, file)).length, 1);
});

function inodeOf(index: string, fragment: string): number | undefined {
  return statSync(join(index, "fragment", fragment), { throwIfNoEntry: false })?.ino;
}

const changes: [name: string, documents: readonly DocumentSource[]][] = [
  ["a document is edited", withChange(25, { paragraphs: ["Zebras, élan and word3."] })],
  ["a document gets a word with an accent", withChange(33, { paragraphs: ["Wörd7 and crème brûlée."] })],
  ["the newest document is removed", manyDocuments.slice(0, -1)],
  ["the oldest document is removed", manyDocuments.slice(1)],
  ["a document is added", [...manyDocuments, aDocument({ title: "Élan", date: "2021-07-01" })]],
];

for (const [name, documents] of changes)
  test(`when ${name}, the index is the same as without a cache`, async () => {
    const fresh = await written(documents, { from: aFolder() });
    assert.deepEqual(bytesIn(await written(documents, { last: site })), bytesIn(fresh));
  });

test("a file of the last index that has the name but not the content is not used", async () => {
  const last = await written(manyDocuments);
  const [chunk = ""] = filesIn(join(last, "index"));
  const [fragment = ""] = filesIn(join(last, "fragment"));
  writeFileSync(join(last, "index", chunk), "something else");
  truncateSync(join(last, "fragment", fragment), 100);
  assert.deepEqual(bytesIn(await written(manyDocuments, { last })), bytesIn(site));
});

test("a segment that is cut short or damaged is indexed again", async () => {
  const [first = "", second = "", third = ""] = segments.map(({ key }) => join(cache, `${key}.segment`));
  truncateSync(first, 2000);
  for (const [file, at] of [
    [second, 1500],
    [third, statSync(third).size - 20],
  ] as const) {
    const bytes = readFileSync(file);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
  const damaged = bytesIn(cache);
  assert.deepEqual(bytesIn(await written(manyDocuments)), bytesIn(site));
  const repaired = bytesIn(cache);
  assert.equal(segmentFiles().filter((file) => damaged.get(file) !== repaired.get(file)).length, 3);
});

test("a segment that no build used for a month is removed", () => {
  const [old = "", recent = ""] = segments.map(({ key }) => join(cache, `${key}.segment`));
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(old, daysAgo(31), daysAgo(31));
  utimesSync(recent, daysAgo(29), daysAgo(29));
  openIndex(settings).prune();
  assert.deepEqual([existsSync(old), existsSync(recent)], [false, true]);
});
