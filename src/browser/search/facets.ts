/**
 * The values by which readers can narrow a search. Pagefind has its own filters, but once they are loaded, every search counts them again:
 * at 10,000 items a word takes 150 ms instead of 10. They also weigh 140 kB, where this file weighs less than 50.
 */
export interface FacetsFile {
  /** The hash of its index, which is `languages.en.hash` in `pagefind-entry.json`. */
  readonly index: string;
  /** The documents with each value of each kind: their positions in the index, as distances from the one before. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Months in the order of the index, oldest first, and the number of documents in each. */
  readonly months: readonly (readonly [string, number])[];
  /** The hash of the items of each year: see `ItemDetailsFile`. */
  readonly years: Readonly<Record<string, string>>;
}

/** The value of documents that are issues and not items. */
export const ISSUE = { kind: "is", value: "issue" } as const;

/** What is known about a document before it is read. */
export interface Facets {
  /** Its values, as `kind value`. */
  readonly values: ReadonlySet<string>;
  /** "2021-11"; undefined for pages that have no date. */
  readonly month: string | undefined;
  /** Its position in the index, from old to new. */
  readonly place: number;
}

/** What the reader has narrowed by. A second value of a kind widens the results, another kind narrows them. */
export interface Narrowing {
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** The first and the last month, such as `2021-11`. Empty for no limit. */
  readonly from?: string;
  readonly to?: string;
}

/** The facets of every document, by Pagefind's id. `ids` are those of all documents in the order of the index. */
export function decodeFacets(file: FacetsFile, ids: readonly string[]): Map<string, Facets> {
  const values = ids.map(() => new Set<string>());
  for (const [kind, byValue] of Object.entries(file.kinds)) {
    for (const [value, distances] of Object.entries(byValue)) {
      let place = 0;
      for (const distance of distances) {
        place += distance;
        values[place]?.add(`${kind} ${value}`);
      }
    }
  }
  const months = file.months.flatMap(([month, documents]) => Array.from({ length: documents }, () => month));
  return new Map(
    ids.map((id, place) => [id, { values: values[place] ?? new Set(), month: months[place], place }]),
  );
}

/** Whether a document is an issue. */
export function isIssue(facets: Facets | undefined): boolean {
  return facets?.values.has(`${ISSUE.kind} ${ISSUE.value}`) ?? false;
}

/** Whether a document is within what the reader has narrowed to. A document without a month is outside any limit. */
export function isWithin({ values, month }: Facets, { chosen, from, to }: Narrowing): boolean {
  if (from && (month === undefined || month < from)) return false;
  if (to && (month === undefined || month > to)) return false;
  return Object.entries(chosen).every(
    ([kind, wanted]) => wanted.length === 0 || wanted.some((value) => values.has(`${kind} ${value}`)),
  );
}

/**
 * How many documents each value would give, as `kind value`. The other values of its kind do not count against a document, because choosing
 * one more of them widens the results.
 */
export function countValues(documents: readonly Facets[], narrowing: Narrowing): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facets of documents) {
    const kindsOutside = Object.entries(narrowing.chosen).filter(
      ([kind, values]) => !isWithin(facets, { chosen: { [kind]: values } }),
    );
    if (kindsOutside.length > 1 || !isWithin(facets, { ...narrowing, chosen: {} })) continue;
    for (const value of facets.values)
      if (kindsOutside.every(([kind]) => value.startsWith(`${kind} `)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
