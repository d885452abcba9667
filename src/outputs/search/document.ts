import { amountsIn } from "../../browser/search/amounts.ts";
import { normaliseText } from "../../browser/search/words.ts";
import { wordsIn } from "../../pagefind-incremental/paragraphs.ts";

/** What the search index is told of one page of the archive. */
export interface SearchableItem {
  readonly address: string;
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
 * Weights of words, of ten. The headline stands in the text, not only in its meta field: only there it counts in Pagefind's
 * scores, which the fused ranking sums. At 3, known items gain 2 to 5 points over 1 and questions 1; at 5, rare words lose 1.
 */
const WEIGHT = { headline: 3, standfirst: 1.5, other: 1 } as const;

/** The meta fields that a document may have, in Pagefind's order. */
export const metaFields = ["amounts", "title"] as const;

/** A paragraph of a document. */
export interface Passage {
  readonly text: string;
  /** Its words as Pagefind shows them. */
  readonly words: readonly string[];
  readonly weight: number;
}

/** An item as it is searched, its typography evened out, as that of queries is. */
export interface SearchDocument {
  readonly address: string;
  /** Headline, standfirst and paragraphs. */
  readonly text: readonly Passage[];
  readonly names: readonly Passage[];
  /**
   * A meta field is searched by Pagefind and a filter is not, so dates and labels are filters; only the headline and the amounts,
   * which have to be found, are meta.
   */
  readonly meta: Readonly<Partial<Record<(typeof metaFields)[number], string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** An item as it is searched. */
export function searchDocument(item: SearchableItem): SearchDocument {
  const { address, headline, standfirst = "", paragraphs, names = [], filters } = item;
  // Each part is a line, so that all are evened out at once.
  const lines = evened([headline, standfirst, ...paragraphs].map(asLine).join("\n"));
  const [title = "", introduction = "", ...others] = lines.split("\n");
  const text = [
    passage(title, WEIGHT.headline),
    passage(introduction, WEIGHT.standfirst),
    ...others.map((paragraph) => passage(paragraph)),
  ];
  const amounts = [...new Set(amountsIn(lines))].join(" ");
  const length = String(text.reduce((sum, { words }) => sum + words.length, 0));
  return {
    address,
    text,
    names: names.map((name) => passage(evened(name))),
    meta: { ...(amounts && { amounts }), title },
    filters: mapped({ ...filters, length: [length] }, evened),
  };
}

function passage(text: string, weight: number = WEIGHT.other): Passage {
  return { text, words: wordsIn(text), weight };
}

function asLine(text: string): string {
  return text.replaceAll("\n", " ");
}

/** What is no character is replaced, as when it is written into a file, or read from HTML. */
function evened(text: string): string {
  return normaliseText(text).replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}

function mapped(
  filters: SearchableItem["filters"],
  change: (value: string) => string,
): SearchableItem["filters"] {
  return Object.fromEntries(Object.entries(filters).map(([kind, values]) => [kind, values.map(change)]));
}
