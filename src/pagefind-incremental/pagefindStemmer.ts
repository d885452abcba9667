import { readValue } from "./cbor.ts";
import {
  beginIndex,
  contentsOf,
  escaped,
  filesOf,
  indexPath,
  listOf,
  type PagefindList,
  withPagefind,
} from "./pagefindFiles.ts";
import { type Findable, findableIn, type WordFile } from "./stems.ts";

/** Stands before a word of a meta field, which is not found by all that it is found by in a text. */
export const fieldMark = " ";

/** How many words stand in a document: few enough that their places are short numbers. */
const mostWords = 1000;

/** What Pagefind takes for marks of its own in the text that it makes of HTML: nothing is found by it. */
const OWN_MARK = /^ ?___(?:END_)?PAGEFIND_/;

/** Asks Pagefind what words are found by. Throws when it refuses, or reads them otherwise than we do. */
export async function askPagefind(words: readonly string[]): Promise<Map<string, Findable>> {
  const documents = [
    ...divided(words.filter((word) => !isOfField(word))),
    ...divided(words.filter((word) => isOfField(word))),
  ];
  const files = await withPagefind(() => indexOf(documents));
  const [, pages, chunks] = listOf(files);
  checkCounts(pages, documents);
  const contents = contentsOf(
    files,
    chunks.map(([, , name]) => indexPath(name)),
  );
  const read = contents.map((bytes) => readValue({ bytes, at: 0 }) as unknown as WordFile);
  return findableIn(read, documents);
}

function isOfField(word: string | undefined): boolean {
  return word?.startsWith(fieldMark) ?? false;
}

function divided(words: readonly string[]): string[][] {
  const count = Math.ceil(words.length / mostWords);
  return Array.from({ length: count }, (_, at) => words.slice(at * mostWords, (at + 1) * mostWords));
}

async function indexOf(documents: readonly (readonly string[])[]): Promise<Map<string, Buffer>> {
  const index = await beginIndex();
  for (const [page, words] of documents.entries()) {
    const { errors } = await index.addHTMLFile({ url: `/${page}/`, content: htmlOf(words) });
    if (errors.length > 0) throw new Error(`Words could not be indexed: ${errors.join(" ")}`);
  }
  const files = await filesOf(index);
  await index.deleteIndex();
  return files;
}

/**
 * A text that is no paragraph, as nothing is added to its last word; or one with a meta field. A first word is for Pagefind, which
 * leaves out documents in which nothing is found.
 */
function htmlOf(words: readonly string[]): string {
  const text = escaped(["first", ...words.map((word) => (OWN_MARK.test(word) ? "-" : word))].join(" "));
  return isOfField(words[0])
    ? `<html><head><meta data-pagefind-meta="words[content]" content="${text}"></head><body>first</body></html>`
    : `<html><body>${text}</body></html>`;
}

function checkCounts(pages: PagefindList[1], documents: readonly (readonly string[])[]): void {
  for (const [page, words] of documents.entries()) {
    const expected = 1 + (isOfField(words[0]) ? 0 : words.length);
    const found = pages[page]?.[1];
    if (found !== expected) throw new Error(`Pagefind finds ${found} words where ${expected} are.`);
  }
}
