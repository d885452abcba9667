import { readValue } from "../format/cbor.ts";
import { chunkPath, metaIndexPath } from "../format/files.ts";
import { decodeMetaIndex, type MetaIndex } from "../format/metaIndex.ts";
import { type ChunkContent, stemsByToken, type TokenStems } from "./readStems.ts";
import { contentsOf, escapeHtml, filesOf, type IndexFiles, indexHtml, withPagefind } from "./service.ts";

/** Stands before a token of a meta field: Pagefind finds fewer stems there than in a text. */
export const META_MARK = " ";

/** The tokens of one page, few enough for their locations to be short numbers. */
const TOKENS_A_PAGE = 1000;

/** Pagefind takes these for marks of its own, which it puts into text. They are not searched. */
const RESERVED = /^ ?___(?:END_)?PAGEFIND_/;

/**
 * Asks Pagefind for the stems of tokens: it indexes pages that consist of them, and the location of each stem tells which token it is of.
 * Throws if Pagefind splits a page into other tokens.
 */
export async function askForStems(tokens: readonly string[]): Promise<Map<string, TokenStems>> {
  const pages = [
    ...divide(tokens.filter((token) => !isMeta(token))),
    ...divide(tokens.filter((token) => isMeta(token))),
  ];
  const html = pages.map((tokens, page) => ({ url: `/${page}/`, content: htmlOf(tokens) }));
  const files = await withPagefind(() => indexHtml(html, filesOf));
  const [, metaPages, chunks] = metaIndexIn(files);
  checkCounts(metaPages, pages);
  const paths = chunks.map(([, , name]) => chunkPath(name));
  const contents = contentsOf(files, paths).map((bytes) => readValue({ bytes, at: 0 }));
  return stemsByToken(contents as unknown as ChunkContent[], pages);
}

/** The meta index of an index. Throws if there is none. */
export function metaIndexIn(files: IndexFiles): MetaIndex {
  const path = [...files.keys()].find((each) => each.endsWith(".pf_meta")) ?? metaIndexPath("");
  const [content = Buffer.alloc(0)] = contentsOf(files, [path]);
  return decodeMetaIndex(content);
}

function isMeta(token: string | undefined): boolean {
  return token?.startsWith(META_MARK) ?? false;
}

function divide(tokens: readonly string[]): string[][] {
  const pages = Math.ceil(tokens.length / TOKENS_A_PAGE);
  return Array.from({ length: pages }, (_, at) => tokens.slice(at * TOKENS_A_PAGE, (at + 1) * TOKENS_A_PAGE));
}

/**
 * A page whose text is outside any paragraph, so that Pagefind adds no full stop, or one with a meta field. It begins with a word,
 * because Pagefind leaves out pages in which it finds none.
 */
function htmlOf(tokens: readonly string[]): string {
  const text = escapeHtml(
    ["first", ...tokens.map((token) => (RESERVED.test(token) ? "-" : token))].join(" "),
  );
  return isMeta(tokens[0])
    ? `<html><head><meta data-pagefind-meta="words[content]" content="${text}"></head><body>first</body></html>`
    : `<html><body>${text}</body></html>`;
}

function checkCounts(metaPages: MetaIndex[1], pages: readonly (readonly string[])[]): void {
  for (const [page, tokens] of pages.entries()) {
    const expected = 1 + (isMeta(tokens[0]) ? 0 : tokens.length);
    const found = metaPages[page]?.[1];
    if (found !== expected) throw new Error(`Pagefind counts ${found} words, but it was given ${expected}.`);
  }
}
