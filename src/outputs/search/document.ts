import { amountsIn } from "../../browser/search/query/amounts.ts";
import { divideText, undivided } from "../../browser/search/text/divideText.ts";
import { PLAIN } from "../../browser/search/text/fold.ts";
import { searchedForms } from "../../browser/search/text/searchedForms.ts";
import { searchedLine } from "../../content/markdown/textMarks.ts";
import { fieldsWith } from "../../content/schema/fieldUses.ts";
import { withPlace } from "../../digest/wording.ts";
import {
  type DocumentSource,
  type IndexDocument,
  type Passage,
  passageOf,
} from "../../pagefind-incremental/index.ts";
import type { SearchedItem, SearchInput } from "./searchInput.ts";

/**
 * Weights of words. The headline is part of the text, not only a meta field, because Pagefind's scores, which the ranking sums, count it only
 * there. At 3, known items gain 2 to 5 points over 1, and questions 1; at 5, rare words lose 1.
 */
const WEIGHT = { headline: 3, standfirst: 1.5 } as const;

/**
 * The meta fields of a document, sorted as Pagefind sorts them. Pagefind searches meta fields but not filters, so only the headline and the amounts,
 * which must be found, are meta fields; dates and labels are filters.
 */
export const metaFields = ["amounts", "title"] as const;

/** The documents of a digest, oldest first. Their fingerprints are made without reading any text. */
export function searchDocuments({ items }: Pick<SearchInput, "items">): DocumentSource[] {
  return items.toReversed().map((item) => ({
    fingerprint: fingerprintOf(item),
    date: item.date,
    read: () => searchDocument(item),
  }));
}

/** Besides the item's own file, the names that come from registers. */
function fingerprintOf({ hash, address, issue, people, organisations, topics }: SearchedItem): string {
  const names = [people, organisations, topics].map((subjects) => subjects.map(({ id, name }) => [id, name]));
  return JSON.stringify([hash, address, issue.week, ...names]);
}

/** An item as it is indexed: shown as it is written, and found by the forms in which readers type its words. */
export function searchDocument(item: SearchedItem): IndexDocument {
  // Each part is a line, so that all are divided at once.
  const parts = [item.headline, item.standfirst, ...item.body.text.split("\n").map(searchedLine)];
  const text = divide(parts.map((part) => part.replaceAll("\n", " ")).join("\n"));
  const [title = "", standfirst = "", ...paragraphs] = text.split("\n");
  const headline = passage(title, WEIGHT.headline);
  const passages = [
    headline,
    passage(standfirst, WEIGHT.standfirst),
    ...paragraphs.map((paragraph) => passage(paragraph)),
  ];
  const amounts = [...new Set(amountsIn(text))].join(" ");
  const length = passages.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return {
    url: item.address,
    passages,
    keywords: keywordsOf(item).map((keyword) => passage(divide(keyword))),
    meta: { ...(amounts && { amounts }), title: undivided(title) },
    ...(headline.searched && { searchedMeta: { title: headline.searched.join(" ") } }),
    filters: {
      topic: item.topics.map(({ id }) => id),
      label: item.label ? [item.label] : [],
      date: [item.date],
      issue: [item.issue.week],
      length: [String(length)],
    },
  };
}

/** What comes last in the manual, such as figures, is the most particular to an item. */
const keywordFields = fieldsWith("keyword").toReversed();

/** What an item is found by although its text may not say it: figures and key dates, writers, and the names of its subjects. */
function keywordsOf(item: SearchedItem): string[] {
  return keywordFields.flatMap((field) => item[field].map(wordsOf));
}

type Keyword =
  | string
  | { readonly label: string; readonly place?: string | undefined }
  | { readonly name: string };

function wordsOf(entry: Keyword): string {
  if (typeof entry === "string") return entry;
  return "label" in entry ? withPlace(entry) : entry.name;
}

/** What can't be written to a file, or read from HTML, is replaced. */
function divide(text: string): string {
  return divideText(text).replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}

/** A passage of divided text. Most are in ASCII, and found by what they show. */
function passage(text: string, weight?: number): Passage {
  const shown = passageOf(text, weight);
  return PLAIN.test(text) ? shown : { ...shown, searched: searchedForms(shown.tokens) };
}
