import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { joinSegments } from "../../src/pagefind-incremental/joinSegments.ts";
import { segmentFile } from "../../src/pagefind-incremental/segmentFile.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { digestOf, type Items } from "../digest/digestOf.ts";
import { aFolder, filesIn } from "../support/site.ts";
import { manyItems } from "./archive.ts";

/** Two items of far apart segments have a word that is never written without its accent. */
const items: Items = {
  ...manyItems,
  "item-5": { ...manyItems["item-5"], standfirst: "Crème and crème brûlée." },
  "item-45": { ...manyItems["item-45"], standfirst: "Crème." },
};

const without = (item: string) => Object.fromEntries(Object.entries(items).filter(([id]) => id !== item));
const withText = (item: string, standfirst: string): Items => ({
  ...items,
  [item]: { ...items[item], standfirst },
});

const bytesIn = (folder: string) =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString("latin1")]));

/** The site of items, joined with what a cache keeps. */
async function joined(of: Items, cache: string): Promise<Map<string, string>> {
  const output = aFolder();
  const digest = digestOf(of);
  await joinSegments(digest, segmentsOf(digest, 10), { cache, output });
  return bytesIn(output);
}

const joinedIn = (cache: string) => readdirSync(cache).filter((name) => name.endsWith(".joined"));

/** The last join as it is kept. */
const keptJoin = (cache: string) => new Map([...bytesIn(cache)].filter(([file]) => file.endsWith(".joined")));

const original = aFolder();
await joined(items, original);

/** A cache that keeps the join of all items. */
function aCache(): string {
  const cache = aFolder();
  cpSync(original, cache, { recursive: true });
  return cache;
}

/** The site of items, joined without what is kept of an earlier join. */
function joinedAnew(of: Items, from: string): Promise<Map<string, string>> {
  const cache = aFolder();
  cpSync(from, cache, { recursive: true });
  for (const name of joinedIn(cache)) rmSync(join(cache, name));
  return joined(of, cache);
}

const changes: [name: string, items: Items][] = [
  ["an item is edited", withText("item-25", "Zebras, élan and word3.")],
  ["one of two items with an accented word loses it", withText("item-5", "Brûlée.")],
  ["the other one loses it", withText("item-45", "Nothing.")],
  ["an item gets an accented word that another segment has without accent", withText("item-33", "Wörd7.")],
  ["the newest item is removed", without("item-59")],
  ["an item is added at the end", { ...items, last: { date: "2021-07-01", standfirst: "Élan, word1." } }],
];

for (const [name, changed] of changes)
  test(`when ${name}, the last join is used, and gives the same bytes as none`, async () => {
    const cache = aCache();
    const before = keptJoin(cache);
    assert.equal(before.size, 9);
    assert.deepEqual(await joined(changed, cache), await joinedAnew(changed, cache));
    assert.deepEqual(keptJoin(cache), before);
  });

test("one edit after the other gives the same bytes as the last one alone", async () => {
  const cache = aCache();
  for (const [, changed] of changes) await joined(changed, cache);
  assert.deepEqual(await joined(items, cache), await joinedAnew(items, cache));
});

test("when all pages move by one, all is joined anew and kept", async () => {
  const cache = aCache();
  const before = keptJoin(cache);
  assert.deepEqual(await joined(without("item-0"), cache), await joinedAnew(without("item-0"), cache));
  for (const [file, bytes] of keptJoin(cache)) assert.notEqual(bytes, before.get(file), file);
});

test("a kept join that is cut off, garbled or gone in part is made anew", async () => {
  const cache = aCache();
  const before = keptJoin(cache);
  const [first = "", second = "", third = ""] = joinedIn(cache).map((name) => join(cache, name));
  truncateSync(first, 1000);
  const bytes = readFileSync(second);
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  writeFileSync(second, bytes);
  rmSync(third);
  const [, changed] = changes[0] ?? ["", {}];
  assert.deepEqual(await joined(changed, cache), await joinedAnew(changed, cache));
  const differing = [...keptJoin(cache)].filter(([file, bytes]) => before.get(file) !== bytes);
  assert.equal(differing.length, 3);
});

test("where it can't be told what a segment had that is gone, all is joined anew", async () => {
  const cache = aCache();
  const before = keptJoin(cache);
  const edited = digestOf(withText("item-25", "Zebras."));
  const now = new Set(segmentsOf(edited, 10).map(({ key }) => key));
  const [gone] = segmentsOf(digestOf(items), 10).filter(({ key }) => !now.has(key));
  assert.ok(gone);
  rmSync(segmentFile(cache, gone));
  const changed = withText("item-25", "Zebras.");
  assert.deepEqual(await joined(changed, cache), await joinedAnew(changed, cache));
  assert.notDeepEqual(keptJoin(cache), before);
});

test("few segments are joined without keeping the join", async () => {
  const few = Object.fromEntries(Object.entries(items).slice(0, 20));
  const cache = aFolder();
  await joined(few, cache);
  assert.deepEqual(joinedIn(cache), []);
});
