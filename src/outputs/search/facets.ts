import type { DocumentsFile, FacetFile } from "../../browser/search/facets.ts";
import { type Kind, kinds } from "../../browser/search/searchState.ts";

/** The facets of a document. */
export interface DocumentFacets {
  /** The values by which readers can narrow a search to it. Issues have none. */
  readonly values: Readonly<Partial<Record<Kind, readonly string[]>>> | "issue";
  /** "2021-11". Documents without a month come after all that have one. */
  readonly month?: string;
}

/** Positions in the index, as distances, and the last of them. */
interface Positions {
  last: number;
  readonly distances: number[];
}

/** What the search page loads about documents: for its first answer, and the values of each kind when they are needed. */
interface FacetFiles {
  readonly documents: DocumentsFile;
  readonly facets: ReadonlyMap<Kind, FacetFile>;
}

/**
 * Encodes the facets of documents, given in the order of the index: oldest first, so that a document's position tells its age and a
 * month costs one number. It looks at one document after another, because all together would take much memory. `index` is the hash of
 * the index, `years` has those of the items of each year. Throws if the months are not in order.
 */
export function facetFiles(
  documents: Iterable<DocumentFacets>,
  index: string,
  years: DocumentsFile["years"] = {},
): FacetFiles {
  const positions = new Map(kinds.map((kind) => [kind, new Map<string, Positions>()]));
  const issues: Positions = { last: 0, distances: [] };
  const months: [string, number][] = [];
  let position = 0;
  for (const { values, month } of documents) {
    if (values === "issue") addPosition(issues, position);
    else for (const [kind, known] of positions) addValues(known, values[kind] ?? [], position);
    if (month !== undefined) countMonth(months, month);
    position++;
  }
  const facets = [...positions].map(([kind, values]): [Kind, FacetFile] => [
    kind,
    { index, values: distancesIn(values) },
  ]);
  return { documents: { index, months, issues: issues.distances, years }, facets: new Map(facets) };
}

function addValues(known: Map<string, Positions>, values: readonly string[], position: number): void {
  for (const value of new Set(values)) {
    const positions = known.get(value) ?? { last: 0, distances: [] };
    known.set(value, positions);
    addPosition(positions, position);
  }
}

function addPosition(positions: Positions, position: number): void {
  positions.distances.push(position - positions.last);
  positions.last = position;
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
