import type { PagefindIndex } from "pagefind";
import { metaFields, searchDocument, searchedText } from "./document.ts";
import {
  beginIndex,
  contentsOf,
  fileOf,
  filesOf,
  fragmentPath,
  hashOfContent,
  indexPath,
  listOf,
  namePrefix,
  type PagefindList,
  withPagefind,
} from "./pagefindFiles.ts";
import { takeApart } from "./postings.ts";
import { sealOf } from "./reuse.ts";
import { type SearchedItem, searchable } from "./searched.ts";
import { forgetSegment, lackingOf, type Page, type Reading, writeSegment } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";
import { countWords, type WordCounter } from "./vocabulary.ts";

/** How many items are under way at once: enough that Pagefind never waits for the next. */
const batch = 100;

/**
 * How many occurrences Pagefind puts into a file of a segment's words. They are gzipped only to be opened at once, and it
 * gzips small files faster: with its own choice of 20,000 all takes a fifth longer.
 */
const occurrencesAFile = 500;

/**
 * Indexes the segments that `cache` lacks, and keeps them there. Other processes may index others, or the same ones, into
 * the same folder at the same time. Throws when Pagefind refuses an item.
 */
export async function indexSegments(segments: readonly Segment[], cache: string): Promise<void> {
  const absent = lackingOf(segments, cache).values();
  const work = async () => {
    for (const segment of absent) await indexSegment(segment, cache);
  };
  // Pagefind's process reads it when it is started.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(occurrencesAFile);
  // While Pagefind writes one segment, the next is sent.
  if (segments.length > 0) await withPagefind(() => Promise.all([work(), work()]));
}

/** A part of a segment as it is kept; if it can't be read as it was written, the segment is indexed anew. */
export async function keptPart<T>(segment: Segment, cache: string, reading: Reading<T>): Promise<T> {
  const kept = reading(cache, segment);
  if (kept !== undefined) return kept;
  forgetSegment(cache, segment);
  await indexSegments([segment], cache);
  const made = reading(cache, segment);
  if (made === undefined) throw new Error(`${cache} doesn't keep what is written there.`);
  return made;
}

/** That part of all segments, in their order. */
export async function keptParts<T>(
  segments: readonly Segment[],
  cache: string,
  reading: Reading<T>,
): Promise<T[]> {
  const parts: T[] = [];
  for (const segment of segments) parts.push(await keptPart(segment, cache, reading));
  return parts;
}

/** An index is deleted when it is written, so that Pagefind needs no more memory for many segments than for two. */
async function indexSegment(segment: Segment, cache: string): Promise<void> {
  const index = await beginIndex();
  const counter = countWords();
  for (let from = 0; from < segment.items.length; from += batch) {
    const items = segment.items.slice(from, from + batch);
    await Promise.all(items.map((item) => addItem(index, item, counter)));
  }
  const files = await filesOf(index);
  await index.deleteIndex();
  const [, pages, chunks, , , fields] = listOf(files);
  const words = takeApart(
    contentsOf(
      files,
      chunks.map(([, , name]) => indexPath(name)),
    ),
    fields.map(placeOfField),
  );
  const paths = pages.map(([name]) => fragmentPath(name));
  const fragments = paths.map((path) => fileOf(files, path));
  const texts = contentsOf(files, paths);
  writeSegment(cache, segment, {
    words,
    pages: pages.map((page, at) => pageOf(page, fragments[at] as Buffer, texts[at] as Buffer)),
    fragments,
    counts: counter.counts(),
  });
}

/** Pagefind numbers items in the order in which they reach it, which is the order in which they are sent. */
async function addItem(index: PagefindIndex, item: SearchedItem, counter: WordCounter): Promise<void> {
  const told = searchable(item);
  const text = searchedText(told);
  counter.add(text.words);
  const { errors } = await index.addHTMLFile({ url: item.address, content: searchDocument(told, text) });
  if (errors.length > 0) throw new Error(`${item.file} could not be indexed: ${errors.join(" ")}`);
}

/** Pagefind numbers the meta fields that occur, which may not be all in a small segment. */
function placeOfField(field: string): number {
  const place = metaFields.indexOf(field);
  if (place < 0) throw new Error(`The search index has an unknown meta field: ${field}.`);
  return place;
}

function pageOf([name, words]: PagefindList[1][number], fragment: Buffer, text: Buffer): Page {
  const hash = hashOfContent(text);
  if (!(namePrefix + hash).startsWith(name)) throw new Error(`Pagefind names ${name} by another hash.`);
  return { hash, words, size: fragment.length, seal: sealOf(fragment) };
}
