import type { FacetsFile } from "../../reader/search/facets.ts";

/** What one document of the index can be narrowed by. */
export interface Classified {
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** "2021-11"; pages without a date come after all that have one. */
  readonly month?: string;
}

/**
 * The facets of documents in the order in which they were added to the index: oldest first, so that a document's
 * place tells its age and a month costs a number.
 */
export function facetsFile(documents: readonly Classified[], index: string): FacetsFile {
  const names = new Set<string>();
  for (const { values } of documents) for (const name of Object.keys(values)) names.add(name);
  const kinds = [...names].map((kind) => [
    kind,
    distancesByValue(documents.map(({ values }) => values[kind] ?? [])),
  ]);
  return { index, kinds: Object.fromEntries(kinds), months: monthRuns(documents) };
}

function distancesByValue(lists: readonly (readonly string[])[]): Record<string, number[]> {
  const places = new Map<string, number[]>();
  lists.forEach((list, place) => {
    for (const value of new Set(list)) {
      const before = places.get(value) ?? [];
      before.push(place);
      places.set(value, before);
    }
  });
  const distances = [...places].map(([value, all]) => [
    value,
    all.map((place, i) => place - (all[i - 1] ?? 0)),
  ]);
  return Object.fromEntries(distances);
}

function monthRuns(documents: readonly Classified[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const { month } of documents) {
    if (month === undefined) continue;
    const last = runs.at(-1);
    if (last && last[0] > month)
      throw new Error(`Documents must be added oldest first: ${month} comes after ${last[0]}.`);
    if (last?.[0] === month) last[1]++;
    else runs.push([month, 1]);
  }
  return runs;
}
