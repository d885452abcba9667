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

/** The text of an item as it is searched. */
export interface SearchedText {
  /** A line for each part: headline, standfirst and paragraphs. */
  readonly text: string;
  /** What Pagefind counts as words: it divides text at white space, too. */
  readonly words: readonly string[];
}

/** The text of an item with its typography evened out. */
export function searchedText({
  headline,
  standfirst = "",
  paragraphs,
}: Pick<SearchableItem, "headline" | "standfirst" | "paragraphs">): SearchedText {
  const text = evenOut([headline, standfirst, ...paragraphs].map(asLine).join("\n"));
  return { text, words: text.split(/\s+/).filter(Boolean) };
}

/**
 * The least HTML that tells Pagefind all about an item. Typography is evened out, as queries are. A meta field is searched by
 * Pagefind and a filter is not, so dates and labels are filters; only the headline and the amounts, which have to be found, are meta.
 */
export function searchDocument(item: SearchableItem, { text, words } = searchedText(item)): string {
  const { names = [], filters } = item;
  const amounts = [...new Set(amountsIn(text))];
  const [title = "", introduction = "", ...others] = escaped(text).split("\n");
  return [
    '<!doctype html><html lang="en"><head>',
    ...Object.entries(filters).flatMap(([kind, values]) =>
      values.map((value) => metaTag(`data-pagefind-filter="${kind}[content]"`, value)),
    ),
    metaTag('data-pagefind-filter="length[content]"', String(words.length)),
    amounts.length > 0 ? metaTag('data-pagefind-meta="amounts[content]"', amounts.join(" ")) : "",
    `</head><body><p data-pagefind-meta="title" data-pagefind-weight="${HEADLINE_WEIGHT}">${title}</p>`,
    introduction ? `<p data-pagefind-weight="${STANDFIRST_WEIGHT}">${introduction}</p>` : "",
    ...[...others, ...names.map(evenOut).map(escaped)].map((paragraph) => `<p>${paragraph}</p>`),
    "</body></html>",
  ].join("");
}

/** Each part of the text is a line of it, so that all can be evened out at once. */
function asLine(text: string): string {
  return text.replaceAll("\n", " ");
}

function metaTag(role: string, value: string): string {
  return `<meta ${role} content="${escaped(evenOut(value))}">`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
