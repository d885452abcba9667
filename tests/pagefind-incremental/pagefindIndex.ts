import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type SearchDocument, searchDocument } from "../../src/outputs/search/document.ts";
import { type SearchedItem, type SearchInput, searchable } from "../../src/outputs/search/searchInput.ts";
import { type CborValue, readValue } from "../../src/pagefind-incremental/cbor.ts";
import { occurrencesAFile } from "../../src/pagefind-incremental/chunkFiles.ts";
import { joinSegments } from "../../src/pagefind-incremental/joinSegments.ts";
import {
  beginIndex,
  escaped,
  listOf,
  signature,
  withPagefind,
} from "../../src/pagefind-incremental/pagefindFiles.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { aFolder, filesIn } from "../support/site.ts";
import { contentsIn } from "./archive.ts";

// The only way to tell Pagefind 1.6 how to cut its files, before its process is started.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(occurrencesAFile);

/** An index of ours, and Pagefind's own of the same items all at once. */
export interface Indexes {
  readonly ours: string;
  readonly theirs: string;
}

/** Indexes a digest both ways, ours in segments of at most so many items. */
export async function bothIndexes(digest: SearchInput, most: number): Promise<Indexes> {
  const [output, theirs] = [aFolder(), aFolder()];
  await withPagefind(() => writeWhole(digest, theirs));
  await joinSegments(digest, segmentsOf(digest, most), { cache: aFolder(), output });
  return { ours: join(output, "pagefind"), theirs };
}

/**
 * Our index has the words, the documents and the meta fields of Pagefind's. How words are divided into files is another question:
 * ours gives one that fills a file a file for itself.
 */
export function assertSame({ ours, theirs }: Indexes): void {
  assert.deepEqual(wordsIn(ours), wordsIn(theirs));
  assert.deepEqual(contentsIn(join(ours, "fragment")), contentsIn(join(theirs, "fragment")));
  const [list, theirList] = [listIn(ours), listIn(theirs)];
  assert.deepEqual([list[1], list[5]], [theirList[1], theirList[5]]);
}

/** All words of an index and where they are found. */
function wordsIn(folder: string): CborValue[] {
  return entriesByFile(folder).flat();
}

/** The words of each file of an index, in the order of the list. */
export function wordsByFile(folder: string): string[][] {
  return entriesByFile(folder).map((entries) => entries.map(([word]) => String(word)));
}

/** Which of the files of an index Pagefind may ask for a text, by their places in the list. */
export function filesFor(text: string, folder: string): number[] {
  const before = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
  return listIn(folder)[2].flatMap(([from, to], at) => (before(text, from) || before(to, text) ? [] : [at]));
}

function entriesByFile(folder: string): CborValue[][][] {
  const files = contentsIn(join(folder, "index"));
  return listIn(folder)[2].map(([, , name]) => {
    const content = Buffer.from(files.get(`${name}.pf_index`) ?? "", "latin1");
    const [words] = readValue({ bytes: content, at: signature.length }) as CborValue[][][];
    return words ?? [];
  });
}

/** Pagefind's list in the folder of an index. */
export function listIn(folder: string) {
  const files = filesIn(folder).map((file) => [file, readFileSync(join(folder, file))] as const);
  return listOf(new Map(files));
}

async function writeWhole({ items }: SearchInput, folder: string): Promise<void> {
  const index = await beginIndex();
  for (const item of items.toReversed()) {
    const { errors } = await index.addHTMLFile({
      url: item.address,
      content: htmlOf(searchDocument(searchable(item))),
    });
    assert.deepEqual(errors, []);
  }
  await index.writeFiles({ outputPath: folder });
}

/** The HTML that tells Pagefind all that is said of a document. */
function htmlOf({ text, names, meta, filters }: SearchDocument): string {
  const [title, ...others] = text;
  return [
    '<!doctype html><html lang="en"><head>',
    ...Object.entries(filters).flatMap(([kind, values]) =>
      values.map((value) => metaTag(`data-pagefind-filter="${kind}[content]"`, value)),
    ),
    meta.amounts === undefined ? "" : metaTag('data-pagefind-meta="amounts[content]"', meta.amounts),
    "</head><body>",
    `<p data-pagefind-meta="title" data-pagefind-weight="${title?.weight}">${escaped(title?.text ?? "")}</p>`,
    ...[...others, ...names].map(
      ({ text, weight }) => `<p data-pagefind-weight="${weight}">${escaped(text)}</p>`,
    ),
    "</body></html>",
  ].join("");
}

/** Pagefind reads attributes twice. */
function metaTag(role: string, value: string): string {
  return `<meta ${role} content="${escaped(escaped(value))}">`;
}

/** A digest of nothing but items, oldest first. One more has an amount, as Pagefind numbers only the meta fields that occur. */
export function digestOfTexts(texts: readonly Partial<SearchedItem>[]): SearchInput {
  const items = [...texts, { headline: "£1m" }].map((text, at) => searchedItem(at, text)).toReversed();
  return { items, topics: [], organisations: [], people: [], series: [], years: [] };
}

function searchedItem(at: number, text: Partial<SearchedItem>): SearchedItem {
  return {
    file: `${at}`,
    hash: JSON.stringify([at, text]),
    address: `/items/${at}/`,
    headline: "Headline",
    standfirst: "",
    body: { text: "" },
    date: `2021-${String(1 + Math.floor(at / 28)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
    issue: { week: "2021-W45" },
    label: undefined,
    byline: [],
    figures: [],
    keyDates: [],
    topics: [],
    organisations: [],
    people: [],
    series: undefined,
    ...text,
  };
}
