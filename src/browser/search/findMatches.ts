import { applyConditions, type ConditionalResults } from "./conditions.ts";
import type { Pagefind, PagefindFragment, PagefindResult } from "./pagefind.ts";
import { expandQuery, type NamedGroup } from "./query/expand.ts";
import { parseQuery, type Query } from "./query/query.ts";
import { createLookup, type Lookup } from "./ranking/lookup.ts";
import { isQuestion, type RankedDocument, rank } from "./ranking/rank.ts";
import { type LoadedDocument, rankByHeadline, rankByResemblance } from "./ranking/rerank.ts";
import { type FoundTerm, findTerm } from "./ranking/termHits.ts";
import { PAGEFIND_RANKING, RERANK } from "./ranking/weights.ts";
import { correctSpelling, type SpellingCorrection } from "./spelling/spellCorrect.ts";
import type { Vocabulary } from "./spelling/vocabulary.ts";

/** An open index, with the names and the vocabulary of the site. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly lookup: Lookup;
  /** Every document, in the order in which the site added them. */
  readonly documents: ReadonlyMap<string, PagefindResult>;
  readonly groups: readonly NamedGroup[];
  readonly vocabulary: Vocabulary;
}

/** The documents that match a query. None of them has been read yet. */
export interface SearchMatches extends ConditionalResults {
  readonly query: Query;
  readonly terms: readonly FoundTerm[];
  readonly corrected: readonly SpellingCorrection[];
  readonly missing: readonly string[];
  readonly similar: readonly string[];
  readonly also: readonly string[];
  readonly named: readonly NamedGroup[];
}

/** A result that has been read. */
export interface LoadedResult extends LoadedDocument {
  readonly fragment: PagefindFragment;
}

/** Opens the index: sets the ranking, and lists all documents. */
export async function openIndex(
  pagefind: Pagefind,
  groups: readonly NamedGroup[],
  vocabulary: Vocabulary,
): Promise<OpenIndex> {
  await pagefind.options({ ranking: PAGEFIND_RANKING });
  const everything = await pagefind.search(null);
  return {
    pagefind,
    lookup: createLookup(pagefind),
    documents: new Map(everything.results.map((result) => [result.id, result])),
    groups,
    vocabulary,
  };
}

export interface FindOptions {
  /** The last word may be unfinished. */
  readonly typing?: boolean;
  /** Search for the words as they are, without corrections. */
  readonly exactly?: boolean;
  /** What a document is worth for any query, such as for its age. */
  readonly recencyBoost?: (id: string) => number;
}

/** Finds and ranks documents without reading them. */
export async function findMatches(
  index: OpenIndex,
  text: string,
  options: FindOptions = {},
): Promise<SearchMatches> {
  const { lookup, vocabulary, groups, documents } = index;
  const parsed = parseQuery(text, options.typing);
  const asIs = { query: parsed, corrected: [], missing: [], similar: [] };
  const resolved = options.exactly
    ? asIs
    : await correctSpelling(parsed, lookup, vocabulary, expandQuery(parsed, groups).namedWords);
  const { query, also, named } = expandQuery(resolved.query, groups);
  const terms = await Promise.all(query.terms.map((term) => findTerm(term, lookup, documents.size)));
  const ranked = rank(terms, options.recencyBoost);
  const conditional = await applyConditions(query, terms, ranked, index.pagefind);
  return { ...resolved, ...conditional, query, terms, also, named };
}

/** Reads the first results and ranks them again: by their headlines and, if the query is a whole question, by their subject. */
export async function loadFirstResults(
  index: OpenIndex,
  { ranked, terms }: SearchMatches,
): Promise<LoadedResult[]> {
  const asksForSubject = isQuestion(terms);
  const first = ranked.slice(0, asksForSubject ? RERANK.compared : RERANK.headlines);
  const results = await loadResults(index, first);
  const byHeadline = rankByHeadline(results.slice(0, RERANK.headlines), terms);
  return asksForSubject ? rankByResemblance([...byHeadline, ...results.slice(RERANK.headlines)]) : byHeadline;
}

/** Reads results, in their order. Throws if one cannot be read. */
export async function loadResults(
  { documents }: OpenIndex,
  ranked: readonly RankedDocument[],
): Promise<LoadedResult[]> {
  const results = ranked.map(async (result): Promise<LoadedResult[]> => {
    const fragment = await documents.get(result.id)?.data();
    if (fragment === undefined) return [];
    return [{ ...result, fragment, headline: fragment.meta.title ?? "", content: fragment.content }];
  });
  return (await Promise.all(results)).flat();
}
