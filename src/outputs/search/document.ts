import { amountsIn } from "../../browser/search/query/amounts.ts";
import { undivided } from "../../browser/search/text/divideText.ts";
import { searchedLine } from "../../content/markdown/textMarks.ts";
import { fieldsWith } from "../../content/schema/fieldUses.ts";
import { withPlace } from "../../digest/wording.ts";
import { usualLanguage } from "../../language/language.ts";
import type { DocumentSource, IndexDocument } from "../../pagefind-incremental/index.ts";
import { issueDocument } from "./issueDocument.ts";
import { divide, passage, WEIGHT } from "./passages.ts";
import { searchedEntries } from "./searchedEntries.ts";
import type { SearchedItem, SearchedTexts } from "./searchInput.ts";

/**
 * The meta fields of a document, sorted as Pagefind sorts them. Pagefind searches meta fields but not filters, so only the headline and the amounts,
 * which must be found, are meta fields; dates and labels are filters.
 */
export const metaFields = ["amounts", "title"] as const;

/** The documents of a digest, oldest first. Their fingerprints are made without reading any text. */
export function searchDocuments(texts: SearchedTexts): DocumentSource[] {
  const { language = usualLanguage } = texts;
  return searchedEntries(texts).map(({ date, item, issue }) =>
    item
      ? { fingerprint: fingerprintOf(item), date, read: () => searchDocument(item) }
      : {
          fingerprint: JSON.stringify([issue.fingerprint, issue.address, language.wordsTag]),
          date,
          read: () => issueDocument(issue, language),
        },
  );
}

/** Besides the item's own file, the names that come from registers. */
function fingerprintOf({ hash, address, issue, people, organisations, topics }: SearchedItem): string {
  const names = [people, organisations, topics].map((subjects) => subjects.map(({ id, name }) => [id, name]));
  return JSON.stringify([hash, address, issue.week, ...names]);
}

/** An item as it is indexed: shown as it is written, and found by the forms in which readers type its words. */
export function searchDocument(item: SearchedItem): IndexDocument {
  // Each part is a line, so that all are divided at once.
  const parts = [item.headline, item.standfirst ?? "", ...item.body.text.split("\n").map(searchedLine)];
  const text = divide(parts.map((part) => part.replaceAll("\n", " ")).join("\n"));
  const [title = "", standfirst = "", ...paragraphs] = text.split("\n");
  const headline = passage(title, WEIGHT.headline);
  const passages = [
    headline,
    ...(standfirst === "" ? [] : [passage(standfirst, WEIGHT.standfirst)]),
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
