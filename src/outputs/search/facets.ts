import type { FacetsFile } from "../../browser/search/facets.ts";

/** What one document of the index can be narrowed by. */
export interface Classified {
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** "2021-11"; pages without a date come after all that have one. */
  readonly month?: string;
}

/** The distances of the places of documents that have a value, and the last of the places. */
interface Found {
  last: number;
  readonly distances: number[];
}

/**
 * The facets of documents in the order in which they were added to the index: oldest first, so that a document's
 * place tells its age and a month costs a number. Each document is looked at once: together they would need much memory.
 */
export function facetsFile(documents: Iterable<Classified>, index: string): FacetsFile {
  const kinds = new Map<string, Map<string, Found>>();
  const months: [string, number][] = [];
  let place = 0;
  for (const { values, month } of documents) {
    for (const [kind, list] of Object.entries(values)) {
      const found = kinds.get(kind) ?? new Map<string, Found>();
      kinds.set(kind, found);
      for (const value of new Set(list)) note(found, value, place);
    }
    if (month !== undefined) countMonth(months, month);
    place++;
  }
  const distances = [...kinds].map(([kind, found]) => [kind, distancesIn(found)]);
  return { index, kinds: Object.fromEntries(distances), months };
}

function note(found: Map<string, Found>, value: string, place: number): void {
  const before = found.get(value);
  if (!before) found.set(value, { last: place, distances: [place] });
  else {
    before.distances.push(place - before.last);
    before.last = place;
  }
}

function distancesIn(found: ReadonlyMap<string, Found>): Record<string, number[]> {
  return Object.fromEntries([...found].map(([value, { distances }]) => [value, distances]));
}

function countMonth(runs: [string, number][], month: string): void {
  const last = runs.at(-1);
  if (last && last[0] > month)
    throw new Error(`Documents must be added oldest first: ${month} comes after ${last[0]}.`);
  if (last?.[0] === month) last[1]++;
  else runs.push([month, 1]);
}
