import assert from "node:assert/strict";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openIndex } from "../../../src/pagefind-incremental/index.ts";
import {
  numberOf,
  readStemCache,
  unknownTokens,
} from "../../../src/pagefind-incremental/segments/stemCache.ts";
import { bytesIn, manyDocuments, settingsWith } from "../documents.ts";

const settings = settingsWith();
const { cache } = settings;
await indexIn(cache);
const original = segmentsIn(cache);
const stemFile = join(cache, "stems");

function segmentsIn(folder: string): Map<string, string> {
  return new Map([...bytesIn(folder)].filter(([name]) => name.endsWith(".segment")));
}

async function indexIn(folder: string): Promise<Map<string, string>> {
  const index = openIndex({ ...settings, cache: folder });
  await index.indexSegments(index.segmentsOf(manyDocuments));
  return segmentsIn(folder);
}

/** Removes the segments and indexes them again, as another process would. */
async function indexAgain(): Promise<Map<string, string>> {
  for (const name of original.keys()) rmSync(join(cache, name));
  return indexIn(cache);
}

test("the stems of tokens are cached, so that Pagefind is not asked again", async () => {
  const stems = readStemCache(cache);
  assert.ok(stems.tokens.length > 300);
  for (const token of ["word37", "élan.", " Élan", " n1000000n"]) numberOf(stems, token);
  assert.deepEqual(unknownTokens(stems), []);
  numberOf(stems, "zebras");
  assert.deepEqual(unknownTokens(stems), ["zebras"]);
  assert.deepEqual(await indexAgain(), original);
});

test("if the stem cache is cut short or damaged, Pagefind is asked again", async () => {
  truncateSync(stemFile, 1000);
  assert.deepEqual(await indexAgain(), original);
  const bytes = readFileSync(stemFile);
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  writeFileSync(stemFile, bytes);
  assert.equal(readStemCache(cache).tokens.length, 0);
  assert.deepEqual(await indexAgain(), original);
});

test("segments that are indexed at the same time are the same as one after another", async () => {
  const other = settingsWith();
  const index = openIndex(other);
  const segments = index.segmentsOf(manyDocuments);
  await Promise.all([
    index.indexSegments(segments.slice(0, 4)),
    index.indexSegments(segments.slice(2)),
    index.indexSegments(segments),
  ]);
  assert.deepEqual(segmentsIn(other.cache), original);
});
