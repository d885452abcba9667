import type { Citation } from "../../citations/citation.ts";
import { fetchFile } from "../searchNames.ts";
import type { SearchSession } from "../searchSession.ts";
import { kinds } from "../searchState.ts";
import { sitePath } from "../sitePath.ts";

/** What a download says of an item, besides what all items have in common and the names of its subjects. */
export interface ItemDetails extends Omit<Citation, keyof Publication> {
  readonly standfirst: string;
}

/** What the citations of all items have in common. */
export type Publication = Pick<Citation, "publication" | "publisher" | "language">;

/** The details of the items of a year, newest first. The search page loads it only for a download. */
export interface ItemDetailsFile {
  /** The hash of its items, which is that of the year in `documents.json`. */
  readonly hash: string;
  readonly publication: Publication;
  readonly items: readonly ItemDetails[];
}

/** An item that was found. */
export interface FoundItem {
  readonly citation: Citation;
  readonly standfirst: string;
  /** Its values, as `kind value`. */
  readonly values: ReadonlySet<string>;
}

/**
 * Loads the items with these ids of the index, in the same order. Throws if a file cannot be loaded, or is from another build than the
 * index.
 */
export async function loadFoundItems(ids: readonly string[], session: SearchSession): Promise<FoundItem[]> {
  const { documents } = session;
  const yearOf = (id: string) => documents.get(id)?.month?.slice(0, 4) ?? "";
  const years = [...new Set(ids.map(yearOf))];
  const [values, ...ofYears] = await Promise.all([
    valuesByPlace(session),
    ...years.map((year) => detailsOfYear(year, session)),
  ]);
  const details = new Map(ofYears.flatMap((items) => [...items]));
  return ids.map((id) => {
    const found = details.get(id);
    if (found === undefined) throw replaced();
    return { ...found, values: values.get(documents.get(id)?.place ?? -1) ?? new Set() };
  });
}

/** The items of a year, by their ids in the index. */
async function detailsOfYear(
  year: string,
  { documents, years }: SearchSession,
): Promise<Map<string, Omit<FoundItem, "values">>> {
  const response = await fetchFile(`${sitePath}/search/items/${year}.json`);
  const { hash, publication, items } = (await response.json()) as ItemDetailsFile;
  const ids = [...documents].flatMap(([id, each]) =>
    each.month?.startsWith(year) && !each.isIssue ? [id] : [],
  );
  if (hash !== years[year] || ids.length !== items.length) throw replaced();
  // The index has the oldest first.
  return new Map(
    items.map(({ standfirst, ...item }, index) => [
      ids[ids.length - 1 - index] ?? "",
      { standfirst, citation: { ...item, ...publication } },
    ]),
  );
}

/** The values of all documents, as `kind value`, by their places in the index. */
async function valuesByPlace({ loadFacets }: SearchSession): Promise<Map<number, Set<string>>> {
  const found = new Map<number, Set<string>>();
  for (const [kind, facet] of await loadFacets(kinds))
    for (const [value, places] of facet)
      for (const place of places) found.set(place, (found.get(place) ?? new Set()).add(`${kind} ${value}`));
  return found;
}

function replaced(): Error {
  return new Error("The index is being replaced by a newer one.");
}
