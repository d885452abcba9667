import {
  countValues,
  decodeFacets,
  type Facets,
  type FacetsFile,
  isWithin,
  type Narrowing,
} from "./facets.ts";
import {
  findMatches,
  type LoadedResult,
  loadFirstResults,
  loadResults,
  type OpenIndex,
  openIndex,
  type SearchMatches,
} from "./find.ts";
import { fetchFile, type SearchNames, siteVocabulary } from "./names.ts";
import type { PagefindEntry, PagefindModule } from "./pagefind.ts";
import type { RankedDocument } from "./ranking/rank.ts";
import { WEIGHTS } from "./ranking/weights.ts";
import { sitePath } from "./sitePath.ts";
import type { SearchState } from "./state.ts";

/** The search, open and ready for questions. */
export interface SearchSession {
  readonly archive: OpenIndex;
  readonly names: SearchNames;
  /** What every document can be narrowed and sorted by. */
  readonly facets: ReadonlyMap<string, Facets>;
}

/** The answer to a state: every result in order, of which `shown` are read. */
export interface SearchAnswer {
  readonly state: SearchState;
  readonly found: SearchMatches | undefined;
  readonly ranked: readonly RankedDocument[];
  readonly shown: readonly LoadedResult[];
}

/** How many results are shown at first, and how many more each time. */
export const pageOfResults = 10;

/** Loads the index and what belongs to it. Throws when a part can't be had, or is of another build than the rest. */
export async function openSearchSession(): Promise<SearchSession> {
  const [{ createInstance }, entry, names, facets] = await Promise.all([
    importPagefind(),
    json<PagefindEntry>(`${sitePath}/pagefind/pagefind-entry.json`),
    json<SearchNames>(`${sitePath}/search/names.json`),
    json<FacetsFile>(`${sitePath}/search/facets.json`),
  ]);
  if (entry.languages.en?.hash !== facets.index)
    throw new Error("The index is being replaced by a newer one.");
  const archive = await openIndex(createInstance({ noWorker: true }), names.groups, siteVocabulary(names));
  return { archive, names, facets: decodeFacets(facets, [...archive.documents.keys()]) };
}

let failures = 0;

/** Browsers remember that a module could not be loaded, so it is asked for again at another address. */
async function importPagefind(): Promise<PagefindModule> {
  const address = `${sitePath}/pagefind/pagefind.js${failures > 0 ? `?again=${failures}` : ""}`;
  try {
    return (await import(address)) as PagefindModule;
  } catch (error) {
    failures++;
    throw error;
  }
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetchFile(address)).json()) as T;
}

/**
 * Answers a state. Nothing asked for is everything there is, newest first.
 * @param count how many results to read
 * @param typing whether the last word may be unfinished
 */
export async function answerQuery(
  session: SearchSession,
  state: SearchState,
  count: number,
  typing: boolean,
): Promise<SearchAnswer> {
  const { archive, facets } = session;
  const asked = state.q.trim() !== "";
  const prior = (id: string) => 1 + (WEIGHTS.recency * place(facets, id)) / Math.max(1, facets.size);
  const found = asked
    ? await findMatches(archive, state.q, { typing, exactly: state.exactly, prior })
    : undefined;
  const candidates = found?.ranked ?? [...facets.keys()].reverse().map((id) => ({ id, score: 0 }));
  const within = candidates.filter(({ id }) => isShown(facets, id, state));
  if (found && state.sort === "relevance")
    return { state, found, ...(await bestFirst(archive, found, within, count)) };
  const direction = state.sort === "oldest" ? 1 : -1;
  const ranked = within.toSorted((a, b) => direction * (place(facets, a.id) - place(facets, b.id)));
  return { state, found, ranked, shown: await loadResults(archive, ranked.slice(0, count)) };
}

/** How many results each value would give, as `kind value`. */
export function countFor(
  { facets }: SearchSession,
  { state, found }: SearchAnswer,
): ReadonlyMap<string, number> {
  const ids = found ? found.ranked.map(({ id }) => id) : [...facets.keys()];
  return countValues(
    ids.flatMap((id) => facets.get(id) ?? []),
    narrowingOf(state),
  );
}

function isShown(facets: SearchSession["facets"], id: string, state: SearchState): boolean {
  const known = facets.get(id);
  return known !== undefined && isWithin(known, narrowingOf(state));
}

function narrowingOf({ chosen, from, to }: SearchState): Narrowing {
  return { kinds: chosen, from: from || undefined, to: to || undefined };
}

/** The first screen is settled by reading it; the rest follows as it was ranked. */
async function bestFirst(
  archive: OpenIndex,
  found: SearchMatches,
  within: readonly RankedDocument[],
  count: number,
) {
  const settled = await loadFirstResults(archive, { ...found, ranked: within });
  const ids = new Set(settled.map(({ id }) => id));
  const ranked: readonly RankedDocument[] = [...settled, ...within.filter(({ id }) => !ids.has(id))];
  const others = await loadResults(archive, ranked.slice(settled.length, count));
  return { ranked, shown: [...settled, ...others].slice(0, count) };
}

/** A document's place by date: 0 is the oldest. */
function place(facets: SearchSession["facets"], id: string): number {
  return facets.get(id)?.place ?? 0;
}
