import type { FacetsFile } from "../../browser/search/facets.ts";

/** The facets of a document: the values by which readers can narrow a search to it. */
export interface DocumentFacets {
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** "2021-11". Documents without a month come after all that have one. */
  readonly month?: string;
}

/** The positions of the documents with a value, as distances, and the last of these positions. */
interface Positions {
  last: number;
  readonly distances: number[];
}

/**
 * Encodes the facets of documents, given in the order of the index: oldest first, so that a document's position tells its age and a
 * month costs one number. It looks at one document after another, because all together would take much memory. `index` is the hash of
 * the index, `years` has those of the items of each year. Throws if the months are not in order.
 */
export function facetsFile(
  documents: Iterable<DocumentFacets>,
  index: string,
  years: FacetsFile["years"] = {},
): FacetsFile {
  const kinds = new Map<string, Map<string, Positions>>();
  const months: [string, number][] = [];
  let position = 0;
  for (const { values, month } of documents) {
    for (const [kind, list] of Object.entries(values)) {
      const known = kinds.get(kind) ?? new Map<string, Positions>();
      kinds.set(kind, known);
      for (const value of new Set(list)) addPosition(known, value, position);
    }
    if (month !== undefined) countMonth(months, month);
    position++;
  }
  const encoded = [...kinds].map(([kind, values]) => [kind, distancesIn(values)]);
  return { index, kinds: Object.fromEntries(encoded), months, years };
}

function addPosition(values: Map<string, Positions>, value: string, position: number): void {
  const known = values.get(value);
  if (!known) values.set(value, { last: position, distances: [position] });
  else {
    known.distances.push(position - known.last);
    known.last = position;
  }
}

function distancesIn(values: ReadonlyMap<string, Positions>): Record<string, number[]> {
  return Object.fromEntries([...values].map(([value, { distances }]) => [value, distances]));
}

function countMonth(months: [string, number][], month: string): void {
  const last = months.at(-1);
  if (last && last[0] > month)
    throw new Error(`Documents must be added oldest first: ${month} comes after ${last[0]}.`);
  if (last?.[0] === month) last[1]++;
  else months.push([month, 1]);
}
