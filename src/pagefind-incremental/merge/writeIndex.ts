import { rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../files/makeFolder.ts";
import { metaIndexPath } from "../format/files.ts";
import { encodeMetaIndex, indexHash, type MetaPage } from "../format/metaIndex.ts";
import { pagefindRuntime } from "../pagefind/runtime.ts";
import { alphabetRanges } from "../segments/alphabetRanges.ts";
import { sortedFrequencies } from "../segments/documentFrequencies.ts";
import type { SegmentIndexer } from "../segments/indexSegments.ts";
import { readPages, readRange, readVocabulary } from "../segments/segmentFile.ts";
import type { Segment } from "../segments/segments.ts";
import type { DocumentFrequency, IndexFolders, WrittenIndex } from "../settings.ts";
import { type NamedPages, nameFragments, placeFragments } from "./fragments.ts";
import type { SegmentPostings } from "./mergePostings.ts";
import { writeChunks, writeGzipped } from "./writeChunks.ts";

/** Writes the index that Pagefind would write of the documents in all segments. Segments that the cache lacks are indexed first. */
export async function writeIndex(
  segments: readonly Segment[],
  folders: IndexFolders,
  metaFields: readonly string[],
  indexer: SegmentIndexer,
): Promise<WrittenIndex> {
  await indexer.index(segments);
  indexer.release();
  emptyBundle(folders.bundle);
  const named = nameFragments(segments, await indexer.readAll(segments, readPages));
  // Chunks are compressed on other threads while fragments are placed.
  const [chunks] = await Promise.all([
    writeChunks(readRanges(named, indexer), folders),
    placeFragments(named, folders, indexer),
  ]);
  const runtime = await pagefindRuntime(indexer.cache);
  const entry = JSON.parse(runtime["pagefind-entry.json"].toString()) as { version: string };
  const pages = named.flatMap(({ pages, names }) =>
    pages.map(({ words }, at): MetaPage => [names[at] ?? "", words, ""]),
  );
  const metaIndex = encodeMetaIndex([entry.version, pages, chunks, [], [], [...metaFields]]);
  const hash = indexHash(metaIndex);
  const languages = { en: { hash, wasm: "en", page_count: pages.length } };
  const files = { ...runtime, "pagefind-entry.json": JSON.stringify({ ...entry, languages }) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folders.bundle, name), content);
  const [vocabulary] = await Promise.all([
    mergeVocabulary(segments, indexer),
    writeGzipped(join(folders.bundle, metaIndexPath(hash)), metaIndex, { level: 9 }),
  ]);
  const documents = pages.map(([fragment, words]) => ({ fragment, words }));
  return { hash, vocabulary, contents: { documents, chunks: chunks.map(([from, , name]) => [from, name]) } };
}

function emptyBundle(bundle: string): void {
  rmSync(bundle, { recursive: true, force: true });
  for (const folder of ["fragment", "index"]) makeFolder(dirname(bundle), join(basename(bundle), folder));
}

/** The postings of all segments, one range of the alphabet at a time. */
async function* readRanges(
  named: readonly NamedPages[],
  indexer: SegmentIndexer,
): AsyncGenerator<SegmentPostings[]> {
  const segments = named.map(({ segment }) => segment);
  let pages = 0;
  const firstPages = named.map((each) => {
    pages += each.pages.length;
    return pages - each.pages.length;
  });
  for (const range of alphabetRanges) {
    const postings = await indexer.readAll(segments, readRange(range));
    yield postings.map((each, at) => ({ ...each, firstPage: firstPages[at] ?? 0 }));
  }
}

async function mergeVocabulary(
  segments: readonly Segment[],
  indexer: SegmentIndexer,
): Promise<DocumentFrequency[]> {
  const frequencies = new Map<string, number>();
  for (const segment of segments) {
    const { words, documents } = await indexer.read(segment, readVocabulary);
    words.forEach((word, at) => {
      frequencies.set(word, (frequencies.get(word) ?? 0) + (documents[at] ?? 0));
    });
  }
  return sortedFrequencies(frequencies);
}
