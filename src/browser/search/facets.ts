import type { IndexList } from "./engine/openEngine.ts";
import type { Kind, SearchState } from "./searchState.ts";

/** What the search must know of all documents before its first answer. */
export interface DocumentsFile {
  /** The hash of its index, which is `languages.en.hash` in `pagefind-entry.json`. */
  readonly index: string;
  /** Months in the order of the index, oldest first, and the number of documents in each. */
  readonly months: readonly (readonly [string, number])[];
  /** The positions in the index of the documents that are issues, as distances from the one before. */
  readonly issues: readonly number[];
  /** The hash of the items of each year: see `ItemDetailsFile`. */
  readonly years: Readonly<Record<string, string>>;
  /** Absent if Pagefind's own indexer wrote the index. */
  readonly list?: IndexListFile;
}

/** The list of the index as the search page loads it. */
export interface IndexListFile extends IndexList {
  /** The names of the fragments of the newest documents. See `fragmentNames`. */
  readonly newestFragments: readonly string[];
}

/**
 * The values of a kind, such as topics, by which readers can narrow a search. It is loaded when a reader narrows by the kind or sees its
 * values. Pagefind has its own filters, but once they are loaded, every search counts them again: at 10,000 items a word takes 150 ms
 * instead of 10. They also weigh three times as much.
 */
export interface FacetFile {
  /** The hash of its index. */
  readonly index: string;
  /** The documents with each value: their positions in the index, as distances from the one before. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** What is known about a document before it is read. */
export interface KnownDocument {
  /** "2021-11"; undefined for pages that have no date. */
  readonly month: string | undefined;
  /** Its position in the index, from old to new. */
  readonly place: number;
  /** Whether it is an issue and not an item. */
  readonly isIssue: boolean;
}

/** The values of a kind, each with the places of its documents. */
export type Facet = ReadonlyMap<string, readonly number[]>;

/** The facets of the kinds that have been loaded. */
export type Facets = ReadonlyMap<Kind, Facet>;

/** What the reader has narrowed by. A second value of a kind widens the results, another kind narrows them. */
export type Narrowing = Pick<SearchState, "chosen" | "from" | "to">;

/** Every document, by Pagefind's id. `ids` are those of all documents in the order of the index. */
export function decodeDocuments(file: DocumentsFile, ids: readonly string[]): Map<string, KnownDocument> {
  const issues = new Set(summed(file.issues));
  const months = file.months.flatMap(([month, documents]) => Array.from({ length: documents }, () => month));
  return new Map(ids.map((id, place) => [id, { month: months[place], place, isIssue: issues.has(place) }]));
}

/** Reads the values of a kind. */
export function decodeFacet({ values }: FacetFile): Facet {
  return new Map(Object.entries(values).map(([value, distances]) => [value, summed(distances)]));
}

function summed(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => {
    place += distance;
    return place;
  });
}

/**
 * Returns a function that tells whether a document is within what the reader has narrowed to. `facets` has the kinds that are narrowed. A
 * document without a month is outside any limit.
 */
export function narrowedTo(
  { chosen, from, to }: Narrowing,
  facets: Facets,
): (document: KnownDocument) => boolean {
  const chosenKinds = kindsIn({ chosen });
  const allowed = chosenKinds.map(
    (kind) => new Set(chosen[kind].flatMap((value) => facets.get(kind)?.get(value) ?? [])),
  );
  return ({ month, place }) => {
    if (from && (month === undefined || month < from)) return false;
    if (to && (month === undefined || month > to)) return false;
    return allowed.every((places) => places.has(place));
  };
}

/** The kinds that a state is narrowed by. */
export function kindsIn({ chosen }: Pick<Narrowing, "chosen">): Kind[] {
  return (Object.keys(chosen) as Kind[]).filter((kind) => chosen[kind].length > 0);
}

/**
 * How many of the documents each value of a kind would give. The other values of the kind do not count against a document, because choosing
 * one more of them widens the results.
 */
export function countValues(
  kind: Kind,
  documents: readonly KnownDocument[],
  narrowing: Narrowing,
  facets: Facets,
): Map<string, number> {
  const isWithin = narrowedTo({ ...narrowing, chosen: { ...narrowing.chosen, [kind]: [] } }, facets);
  const places = new Set(documents.filter(isWithin).map(({ place }) => place));
  return new Map(
    [...(facets.get(kind) ?? [])].map(([value, all]) => [
      value,
      all.filter((place) => places.has(place)).length,
    ]),
  );
}
