import { gzipSync } from "node:zlib";
import { type IndexDocument, tidyValue } from "../documents.ts";
import { contentHash, SIGNATURE } from "./files.ts";

/** The text, meta fields and filters of a document, as search results show them. */
export interface Fragment {
  readonly hash: string;
  readonly words: number;
  readonly gzipped: Buffer;
}

/** Writes the fragment of a document. A higher compression level makes such short texts no smaller. */
export function fragmentOf({ url, passages, keywords, meta, filters }: IndexDocument): Fragment {
  const tokens = [...passages, ...keywords].flatMap((passage) => passage.tokens);
  // Pagefind counts at least one word in a document.
  const words = Math.max(1, tokens.length);
  const content = Buffer.from(
    JSON.stringify({
      url,
      content: tokens.join(" "),
      word_count: words,
      filters: sortedFilters(filters),
      meta: Object.fromEntries(Object.entries(meta).map(([field, value]) => [field, tidyValue(value)])),
      anchors: [],
    }),
  );
  return { hash: contentHash(content), words, gzipped: gzipSync(Buffer.concat([SIGNATURE, content])) };
}

/** Filters that have values, by name. */
function sortedFilters(filters: IndexDocument["filters"]): Record<string, string[]> {
  const used = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(
    used.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, values.map(tidyValue)]),
  );
}
