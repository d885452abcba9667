import { fragmentNames } from "./engine/fragmentNames.ts";
import { fetchIndexFile } from "./engine/indexFile.ts";
import { openEngine } from "./engine/openEngine.ts";
import {
  countValues,
  type DocumentsFile,
  decodeDocuments,
  type KnownDocument,
  kindsIn,
  narrowedTo,
} from "./facets.ts";
import { facetLoader, type LoadFacets } from "./fetchFacets.ts";
import {
  findMatches,
  type LoadedResult,
  loadFirstResults,
  loadResults,
  type OpenIndex,
  openIndex,
  type SearchMatches,
} from "./findMatches.ts";
import { openPagefind } from "./openPagefind.ts";
import type { Pagefind } from "./pagefind.ts";
import type { RankedDocument } from "./ranking/rank.ts";
import { WEIGHTS } from "./ranking/weights.ts";
import { fetchJson, type SearchNames, siteVocabulary } from "./searchNames.ts";
import type { Kind, SearchState } from "./searchState.ts";

/** A search that is open. */
export interface SearchSession {
  readonly index: OpenIndex;
  readonly names: SearchNames;
  /** Every document, by its id in the index. */
  readonly documents: ReadonlyMap<string, KnownDocument>;
  readonly loadFacets: LoadFacets;
  /** The hash of the items of each year. */
  readonly years: DocumentsFile["years"];
}

/** The answer to a state: all items in order. Those in `shown` have been read. */
export interface SearchAnswer {
  readonly state: SearchState;
  readonly found: SearchMatches | undefined;
  readonly ranked: readonly RankedDocument[];
  readonly shown: readonly LoadedResult[];
  /** The best of the issues that have all words of the query. */
  readonly issues: readonly LoadedResult[];
}

const MOST_ISSUES = 3;

/** How many results are shown at first, and how many more each time. */
export const RESULTS_PER_PAGE = 10;

/** Loads the index and its other files, without facets. Throws if one cannot be loaded, or is from another build. */
export async function openSearchSession(): Promise<SearchSession> {
  const [names, file] = await Promise.all([
    fetchJson<SearchNames>("search/names.json"),
    fetchJson<DocumentsFile>("search/documents.json"),
  ]);
  const index = await openIndex(await openSearch(file), names.groups, siteVocabulary(names));
  const documents = decodeDocuments(file, [...index.documents.keys()]);
  const loadFacets = facetLoader(file.index, (kind) => fetchJson(`search/facets/${kind}.json`));
  return { index, names, documents, loadFacets, years: file.years };
}

/** Opens what finds words: our own engine or, for an index that Pagefind's own indexer wrote, Pagefind. */
async function openSearch({ index, list }: DocumentsFile): Promise<Pagefind> {
  if (list === undefined) return openPagefind(index);
  const documents = { index, documents: list.lengths.length, newest: list.newestFragments };
  return openEngine(list, {
    read: fetchIndexFile,
    fragmentName: fragmentNames(documents, (file) => fetchJson(`search/fragments/${file}.json`)),
  });
}

/**
 * Answers a state. Without a query, all items are results, newest first. Issues are apart.
 * @param count how many results to read
 * @param typing whether the last word may be unfinished
 */
export async function answerQuery(
  session: SearchSession,
  state: SearchState,
  count: number,
  typing: boolean,
): Promise<SearchAnswer> {
  const { index, documents, loadFacets } = session;
  const hasQuery = state.q.trim() !== "";
  const loading = loadFacets(kindsIn(state));
  // If the search fails first, nobody waits for the facets.
  loading.catch(() => {});
  const recencyBoost = (id: string) =>
    1 + (WEIGHTS.recency * positionByDate(documents, id)) / Math.max(1, documents.size);
  const found = hasQuery
    ? await findMatches(index, state.q, { typing, exactly: state.exactly, recencyBoost })
    : undefined;
  const candidates = found?.ranked ?? [...documents.keys()].reverse().map((id) => ({ id, score: 0 }));
  const isWithin = narrowedTo(state, await loading);
  const all = candidates.filter(({ id }) => {
    const known = documents.get(id);
    return known && isWithin(known);
  });
  const itemsFound = all.filter(({ id }) => !documents.get(id)?.isIssue);
  const issues = found ? await findIssues(session, found, all) : [];
  if (found && state.sort === "relevance")
    return { state, found, issues, ...(await bestFirst(index, found, itemsFound, count)) };
  const direction = state.sort === "oldest" ? 1 : -1;
  const ranked = itemsFound.toSorted(
    (a, b) => direction * (positionByDate(documents, a.id) - positionByDate(documents, b.id)),
  );
  return { state, found, issues, ranked, shown: await loadResults(index, ranked.slice(0, count)) };
}

async function findIssues(
  { index, documents }: SearchSession,
  { terms }: SearchMatches,
  ranked: readonly RankedDocument[],
): Promise<LoadedResult[]> {
  const issues = ranked.filter(
    ({ id }) => documents.get(id)?.isIssue && terms.every((term) => term.hasAll(id)),
  );
  return loadResults(index, issues.slice(0, MOST_ISSUES));
}

/** How many results each value of a kind would give. Throws if the values cannot be loaded. */
export async function countFor(
  { documents, loadFacets }: SearchSession,
  { state, found }: SearchAnswer,
  kind: Kind,
): Promise<ReadonlyMap<string, number>> {
  const facets = await loadFacets([kind, ...kindsIn(state)]);
  const results = found ? found.ranked.flatMap(({ id }) => documents.get(id) ?? []) : [...documents.values()];
  return countValues(kind, results, state, facets);
}

/** Reads the first results and ranks them again. The others stay in their order. */
async function bestFirst(
  index: OpenIndex,
  found: SearchMatches,
  itemsFound: readonly RankedDocument[],
  count: number,
) {
  const first = await loadFirstResults(index, { ...found, ranked: itemsFound });
  const ids = new Set(first.map(({ id }) => id));
  const ranked: readonly RankedDocument[] = [...first, ...itemsFound.filter(({ id }) => !ids.has(id))];
  const others = await loadResults(index, ranked.slice(first.length, count));
  return { ranked, shown: [...first, ...others].slice(0, count) };
}

/** The position of a document by date. The oldest is 0. */
function positionByDate(documents: SearchSession["documents"], id: string): number {
  return documents.get(id)?.place ?? 0;
}
