import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { putToolsAway } from "../../src/pagefind-incremental/indexerState.ts";
import { indexSegments } from "../../src/pagefind-incremental/indexSegments.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { numberOf, unknownIn } from "../../src/pagefind-incremental/stemCache.ts";
import { readWordbook } from "../../src/pagefind-incremental/stemCacheFile.ts";
import { digestOf } from "../digest/digestOf.ts";
import { aFolder } from "../support/site.ts";
import { manyItems } from "./archive.ts";

const segments = segmentsOf(digestOf(manyItems), 10);
const cache = aFolder();
await indexSegments(segments, cache);
const kept = segmentsIn(cache);

/** The kept segments of a folder. */
function segmentsIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".segment"));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

/** Removes the segments, and has them indexed by what else is kept, as another process would. */
async function indexAgain(): Promise<Map<string, string>> {
  putToolsAway();
  for (const name of kept.keys()) rmSync(join(cache, name));
  await indexSegments(segments, cache);
  return segmentsIn(cache);
}

const fileOfWords = join(cache, readdirSync(cache).find((name) => name.endsWith(".words")) ?? "");

test("what words are found by is kept, so that none is asked again", async () => {
  const book = readWordbook(cache);
  const asked = book.words.length;
  assert.ok(asked > 300);
  for (const word of ["word37", "élan.", " Élan", " n1000000n"]) numberOf(book, word);
  assert.deepEqual(unknownIn(book), []);
  numberOf(book, "zebras");
  assert.deepEqual(unknownIn(book), ["zebras"]);
  assert.deepEqual(await indexAgain(), kept);
});

test("words that are cut off or garbled are asked again", async () => {
  truncateSync(fileOfWords, 1000);
  assert.deepEqual(await indexAgain(), kept);
  const bytes = readFileSync(fileOfWords);
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  writeFileSync(fileOfWords, bytes);
  assert.equal(readWordbook(cache).words.length, 0);
  assert.deepEqual(await indexAgain(), kept);
});

test("segments that are indexed at the same time are as when they are indexed one after the other", async () => {
  const folder = aFolder();
  putToolsAway();
  await Promise.all([
    indexSegments(segments.slice(0, 4), folder),
    indexSegments(segments.slice(2), folder),
    indexSegments(segments, folder),
  ]);
  assert.deepEqual(segmentsIn(folder), kept);
});
