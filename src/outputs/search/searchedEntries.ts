import type { SearchedIssue, SearchedItem, SearchedTexts } from "./searchInput.ts";

/** A document of the index: an item or an issue. */
export type SearchedEntry =
  | { readonly date: string; readonly item: SearchedItem; readonly issue?: never }
  | { readonly date: string; readonly item?: never; readonly issue: SearchedIssue };

/** What is searched, oldest first: all items, and the issues that have a title, a number or an introduction, each after the items of its week. */
export function searchedEntries({ items, issues = [] }: SearchedTexts): SearchedEntry[] {
  const written = issues.filter(({ title, number, introduction }) => title || number || introduction?.text);
  const entries = items.toReversed().map((item): SearchedEntry => ({ date: item.date, item }));
  if (written.length === 0) return entries;
  const ofIssues = written.map((issue): SearchedEntry => ({ date: issue.to, issue }));
  return [...entries, ...ofIssues].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
