import { gzipSync } from "node:zlib";
import type { SearchDocument } from "../outputs/search/document.ts";
import { sealOf } from "./hardlinkIfSame.ts";
import { hashOfContent, signature } from "./pagefindFiles.ts";
import { tidied } from "./paragraphs.ts";
import type { Page } from "./segmentFile.ts";

/** What a result shows of a document, as Pagefind writes it. */
export interface Fragment {
  readonly page: Page;
  readonly zipped: Buffer;
}

/** The fragment of a document. A level of compression above zlib's own makes such short texts no smaller. */
export function fragmentOf({ address, text, names, meta, filters }: SearchDocument): Fragment {
  const words = [...text, ...names].flatMap((passage) => passage.words);
  // Pagefind's numbers of words begin at one.
  const count = Math.max(1, words.length);
  const content = Buffer.from(
    JSON.stringify({
      url: address,
      content: words.join(" "),
      word_count: count,
      filters: inOrder(filters),
      meta: tidy(meta),
      anchors: [],
    }),
  );
  const zipped = gzipSync(Buffer.concat([signature, content]));
  return {
    page: { hash: hashOfContent(content), words: count, size: zipped.length, seal: sealOf(zipped) },
    zipped,
  };
}

/** Those that have values, by name. */
function inOrder(filters: SearchDocument["filters"]): Record<string, string[]> {
  const known = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(
    known.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, values.map(tidied)]),
  );
}

function tidy(meta: SearchDocument["meta"]): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).map(([field, value]) => [field, tidied(value)]));
}
