import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CborValue, readValue } from "../../src/pagefind-incremental/format/cbor.ts";
import { SIGNATURE } from "../../src/pagefind-incremental/format/files.ts";
import type { MetaChunk, MetaIndex } from "../../src/pagefind-incremental/format/metaIndex.ts";
import { type DocumentSource, type IndexSettings, openIndex } from "../../src/pagefind-incremental/index.ts";
import { CHUNK_SIZE } from "../../src/pagefind-incremental/merge/writeChunks.ts";
import { metaIndexIn } from "../../src/pagefind-incremental/pagefind/stemmer.ts";
import { aFolder, filesIn } from "../support/site.ts";
import { contentsIn, settingsWith } from "./documents.ts";

// The only way to tell Pagefind 1.6 the size of its chunks, before its process starts.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK_SIZE);

/** The folders of an index that we wrote, and of Pagefind's own of the same documents. */
export interface Indexes {
  readonly ours: string;
  readonly theirs: string;
}

/** Indexes documents both ways, ours in small segments. */
export async function bothIndexes(
  documents: readonly DocumentSource[],
  settings: Partial<IndexSettings> = {},
): Promise<Indexes> {
  const theirs = await writtenIndex(documents, {}, "0.0.0");
  return { ours: await writtenIndex(documents, settings), theirs };
}

/** The folder of an index of documents. */
export async function writtenIndex(
  documents: readonly DocumentSource[],
  settings: Partial<IndexSettings> = {},
  pagefindVersion?: string,
): Promise<string> {
  const bundle = join(aFolder(), "pagefind");
  const index = openIndex(settingsWith(settings), pagefindVersion);
  await index.write(index.segmentsOf(documents), { bundle });
  return bundle;
}

/**
 * Asserts that both indexes have the same stems, documents and meta fields. Stems may be in other chunks, as ours gives a stem that fills a
 * chunk one to itself.
 */
export function assertSame({ ours, theirs }: Indexes): void {
  assert.deepEqual(stemsIn(ours).flat(), stemsIn(theirs).flat());
  assert.deepEqual(contentsIn(join(ours, "fragment")), contentsIn(join(theirs, "fragment")));
  const [own, other] = [metaIndexOf(ours), metaIndexOf(theirs)];
  assert.deepEqual([own[1], own[5]], [other[1], other[5]]);
}

/** The stems in each chunk, in the order of the meta index. */
export function stemsByChunk(folder: string): string[][] {
  return stemsIn(folder).map((stems) => stems.map(([stem]) => String(stem)));
}

/** The positions of the chunks in which Pagefind looks for a text. */
export function chunksFor(text: string, chunks: readonly MetaChunk[]): number[] {
  const before = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
  return chunks.flatMap(([from, to], at) => (before(text, from) || before(to, text) ? [] : [at]));
}

/** The stems in each chunk, with everything that is written about them. */
function stemsIn(folder: string): CborValue[][][] {
  const files = contentsIn(join(folder, "index"));
  return metaIndexOf(folder)[2].map(([, , name]) => {
    const bytes = Buffer.from(files.get(`${name}.pf_index`) ?? "", "latin1");
    const [stems] = readValue({ bytes, at: SIGNATURE.length }) as CborValue[][][];
    return stems ?? [];
  });
}

/** The meta index in the folder of an index. */
export function metaIndexOf(folder: string): MetaIndex {
  const files = filesIn(folder).map((file) => [file, readFileSync(join(folder, file))] as const);
  return metaIndexIn(new Map(files));
}
