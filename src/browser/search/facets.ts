/**
 * What the archive can be narrowed by. Pagefind has filters of its own, but once they are loaded every search counts them again
 * (at 10,000 items 150 ms for a word that took 10), and they weigh 140 kB where this file weighs under 50.
 */
export interface FacetsFile {
  /** The hash of the index that it belongs to: `languages.en.hash` of `pagefind-entry.json`. */
  readonly index: string;
  /** Kind, value, and the documents that have it: their places in the index, each as the distance from the one before. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Months in the order of the index, oldest first, and the number of documents in each. */
  readonly months: readonly (readonly [string, number])[];
}

/** What is known of a document without reading it. */
export interface Facets {
  /** Its values, as `kind value`. */
  readonly values: ReadonlySet<string>;
  /** "2021-11"; undefined for pages that have no date. */
  readonly month: string | undefined;
  /** Its place from old to new. */
  readonly place: number;
}

/** What the reader has narrowed by: values of one kind widen, kinds narrow. Months are inclusive. */
export interface Narrowing {
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The facets of every document, by Pagefind's id. `ids` are all documents in the order of the index: what a search for nothing gives. */
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

/** Whether a document is within what the reader has narrowed to. */
export function isWithin(facets: Facets, { kinds, from, to }: Narrowing): boolean {
  if (from !== undefined && (facets.month === undefined || facets.month < from)) return false;
  if (to !== undefined && (facets.month === undefined || facets.month > to)) return false;
  return Object.entries(kinds).every(
    ([kind, wanted]) => wanted.length === 0 || wanted.some((value) => facets.values.has(`${kind} ${value}`)),
  );
}

/**
 * How many documents each value would give, as `kind value`: those within every narrowing but that of its own kind, since
 * another value of the kind would widen it.
 */
export function countValues(documents: readonly Facets[], narrowing: Narrowing): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facets of documents) {
    const kindsOutside = Object.keys(narrowing.kinds).filter(
      (kind) => !isWithin(facets, { kinds: { [kind]: narrowing.kinds[kind] ?? [] } }),
    );
    if (kindsOutside.length > 1 || !isWithin(facets, { ...narrowing, kinds: {} })) continue;
    for (const value of facets.values) {
      const isOfOutside = kindsOutside.every((kind) => value.startsWith(`${kind} `));
      if (isOfOutside) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
