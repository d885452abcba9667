import { amountsIn } from "../../reader/search/amounts.ts";
import { evenOut } from "../../reader/search/words.ts";

/** What the search index is told of one page of the archive. */
export interface SearchableItem {
  readonly headline: string;
  readonly standfirst?: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  /** What it is found by although its text does not say it; never shown. */
  readonly names?: readonly string[];
  /** Values to narrow by; also what a result shows besides its text, as they come with it without being searched. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Weights in the document, of ten. The headline stands in the text, not only in its meta field: only there it counts in Pagefind's
 * scores, which the fused ranking sums. At 3, known items gain 2 to 5 points over 1 and questions 1; at 5, rare words lose 1.
 */
const HEADLINE_WEIGHT = 3;
const STANDFIRST_WEIGHT = 1.5;

/** The meta fields that a document may have, in Pagefind's order. */
export const metaFields: readonly string[] = ["amounts", "title"];

/**
 * The least HTML that tells Pagefind all about an item. Typography is evened out, as queries are. A meta field is searched by
 * Pagefind and a filter is not, so dates and labels are filters; only the headline and the amounts, which have to be found, are meta.
 */
export function searchDocument({
  headline,
  standfirst,
  paragraphs,
  names = [],
  filters,
}: SearchableItem): string {
  const amounts = [...new Set([headline, standfirst ?? "", ...paragraphs].flatMap(amountsIn))];
  return [
    '<!doctype html><html lang="en"><head>',
    ...Object.entries(filters).flatMap(([kind, values]) =>
      values.map((value) => metaTag(`data-pagefind-filter="${kind}[content]"`, value)),
    ),
    metaTag(
      'data-pagefind-filter="length[content]"',
      String(countWords([headline, standfirst ?? "", ...paragraphs])),
    ),
    amounts.length > 0 ? metaTag('data-pagefind-meta="amounts[content]"', amounts.join(" ")) : "",
    `</head><body><p data-pagefind-meta="title" data-pagefind-weight="${HEADLINE_WEIGHT}">${escaped(headline)}</p>`,
    standfirst ? `<p data-pagefind-weight="${STANDFIRST_WEIGHT}">${escaped(standfirst)}</p>` : "",
    ...[...paragraphs, ...names].map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    "</body></html>",
  ].join("");
}

/** Pagefind divides text at white space, too. */
function countWords(texts: readonly string[]): number {
  return evenOut(texts.join(" ")).split(/\s+/).filter(Boolean).length;
}

function metaTag(role: string, value: string): string {
  return `<meta ${role} content="${escaped(value)}">`;
}

function escaped(text: string): string {
  return evenOut(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
