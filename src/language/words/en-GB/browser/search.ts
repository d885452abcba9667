import type { ListFormats } from "../../../formats/lists.ts";
import type { NumberFormats } from "../../../formats/numbers.ts";
import { type Phrase, phrase } from "../../../phrase.ts";
import { sentenceCase } from "../../../sentenceCase.ts";
import { itemForms } from "../nouns.ts";
import { week } from "./weeks.ts";

const kinds = {
  topic: ["topic", "Topics"],
  organisation: ["organisation", "Organisations"],
  person: ["person", "People"],
  series: ["series", "Series"],
  story: ["story", "Stories"],
  tracker: ["tracker", "Trackers"],
  issue: ["issue", "Issues"],
  label: ["label", "Labels"],
} satisfies Record<string, [one: string, many: string]>;
type Kind = keyof typeof kinds;

const quoted = (text: string) => `“${text}”`;

/** The search page: its results, and how a query was understood. */
export const search = ({
  count,
  number,
  nameList,
}: Pick<NumberFormats, "number" | "count"> & Pick<ListFormats, "nameList">) => {
  const items = (value: number) => count(value, itemForms);
  const issues = (value: number) => count(value, { one: "issue", other: "issues" });
  return {
    week,
    searching: "Searching…",
    nothing: "Nothing was found.",
    failed: "The search could not be loaded.",
    failedAbout:
      "The search could not be loaded. It will try again every few seconds. Until then, you can browse the archive below.",
    found: (itemCount: number, issueCount: number) =>
      issueCount === 0 ? items(itemCount) : `${items(itemCount)} and ${issues(issueCount)}`,
    more: (value: number) => `Show ${number(value)} more`,
    kind: (kind: Kind) => sentenceCase(kinds[kind][0]),
    issue: "Issue",
    absentPhrases: (phrases: readonly string[]) =>
      `No item has ${phrases.length > 1 ? "all of " : ""}${nameList(phrases.map(quoted))}. Showing results for the words.`,
    notExcluded: (words: readonly string[]) =>
      `All results have ${nameList(words.map(quoted))}, so none was left out.`,
    corrected: <T>(used: T): Phrase<T> => phrase`Showing results for ${used}.`,
    asTyped: (asked: string) => `Search for ${quoted(asked)} instead`,
    also: (names: string) => `also: ${names}`,
    notInArchive: (words: string) => `Not in the archive: ${words}`,
    tried: (words: string) => `Tried: ${words}.`,
    similar: <T>(words: T): Phrase<T> => phrase`Similar words in the archive: ${words}.`,
    widen: "Search without narrowing",
    inexactly: "Search for similar words too",
    advice: "Try fewer or different words, or browse the topics below.",
  };
};

/** What narrows and sorts the results of the search page. */
export const filters = () => ({
  title: "Sort and narrow",
  sortBy: "Sort by",
  sorts: { relevance: "Relevance", newest: "Newest", oldest: "Oldest" },
  from: "From",
  to: "To",
  anyMonth: "Any month",
  kinds: (kind: Kind) => kinds[kind][1],
  narrowedBy: "Narrowed by",
  fromMonth: (month: string) => `from ${month}`,
  toMonth: (month: string) => `to ${month}`,
  remove: (name: string) => `Remove ${name}`,
  removeAll: "Remove all",
  unknown: (kind: Kind, value: string) =>
    `This digest has no ${kinds[kind][0]} ${quoted(value)}. It may have been renamed or withdrawn.`,
});
