import type { Pagefind, PagefindFragment, PagefindResult } from "./pagefind.ts";
import { expandQuery, type NamedGroup } from "./query/expand.ts";
import { parseQuery, type Query } from "./query/query.ts";
import { createLookup, type Lookup } from "./ranking/lookup.ts";
import { isQuestion, type RankedDocument, rank } from "./ranking/rank.ts";
import { rankByHeadline, rankByResemblance } from "./ranking/rerank.ts";
import { findTerm, type TermHits } from "./ranking/termHits.ts";
import { PAGEFIND_RANKING, RERANK } from "./ranking/weights.ts";
import { correctSpelling, type SpellingCorrection } from "./spelling/spellCorrect.ts";
import type { Vocabulary } from "./spelling/vocabulary.ts";

/** An open search: the index, and what the site says about its names and words. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly lookup: Lookup;
  /** Every document, in the order in which the site added them. */
  readonly documents: ReadonlyMap<string, PagefindResult>;
  readonly groups: readonly NamedGroup[];
  readonly vocabulary: Vocabulary;
}

/** The answer to a query before any document has been read. */
export interface SearchMatches {
  readonly query: Query;
  readonly ranked: readonly RankedDocument[];
  readonly terms: readonly TermHits[];
  readonly corrected: readonly SpellingCorrection[];
  readonly missing: readonly string[];
  readonly similar: readonly string[];
  readonly also: readonly string[];
  readonly named: readonly NamedGroup[];
}

/** A document of the answer, read. */
export interface LoadedResult extends RankedDocument {
  readonly fragment: PagefindFragment;
}

/** Opens the index: sets the ranking, and learns which documents there are. */
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
  /** Take the words as they are: the way back from "did you mean". */
  readonly exactly?: boolean;
  /** What a document is worth whatever is asked. */
  readonly prior?: (id: string) => number;
}

/** Finds and ranks documents; reads none of them. */
export async function findMatches(
  archive: OpenIndex,
  text: string,
  asking: FindOptions = {},
): Promise<SearchMatches> {
  const { lookup, vocabulary, groups, documents } = archive;
  const parsed = parseQuery(text, asking.typing);
  const asIs = { query: parsed, corrected: [], missing: [], similar: [] };
  const resolved = asking.exactly
    ? asIs
    : await correctSpelling(parsed, lookup, vocabulary, expandQuery(parsed, groups).namedWords);
  const { query, also, named } = expandQuery(resolved.query, groups);
  const terms = await Promise.all(query.terms.map((term) => findTerm(term, lookup, documents.size)));
  const allowed = await allowedBy(query, archive.pagefind);
  const ranked = rank(terms, asking.prior).filter(({ id }) => allowed(id));
  return { ...resolved, query, ranked, terms, also, named };
}

/** What quotes and minus signs leave of the archive. */
async function allowedBy({ phrases, excluded }: Query, pagefind: Pagefind): Promise<(id: string) => boolean> {
  const holding = async (words: readonly string[]) => {
    const answers = await Promise.all(writings(words).map((each) => pagefind.search(`"${each}"`)));
    return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
  };
  const [wanted, unwanted] = await Promise.all([
    Promise.all(phrases.map(holding)),
    Promise.all(excluded.map(holding)),
  ]);
  return (id) => wanted.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id));
}

/** The ways in which a phrase may be written: "long term plan" also as "long-term plan", which Pagefind keeps as "longterm". */
function writings(words: readonly string[]): string[] {
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), words[at] + word, ...words.slice(at + 2)]);
  return [words, ...joined].map((each) => each.join(" "));
}

/** Reads the first results and settles their order by their headlines and, for a whole question, by their subject. */
export async function loadFirstResults(
  archive: OpenIndex,
  { ranked, terms }: SearchMatches,
): Promise<LoadedResult[]> {
  const asksForSubject = isQuestion(terms);
  const first = ranked.slice(0, asksForSubject ? RERANK.compared : RERANK.headlines);
  const shown = await loadResults(archive, first);
  const texts = shown.map(({ fragment, ...result }) => ({
    ...result,
    headline: fragment.meta.title ?? "",
    content: fragment.content,
  }));
  const settled = rankByHeadline(texts.slice(0, RERANK.headlines), terms);
  const order = asksForSubject ? rankByResemblance([...settled, ...texts.slice(RERANK.headlines)]) : settled;
  const fragments = new Map(shown.map(({ id, fragment }) => [id, fragment]));
  return order
    .flatMap(({ id, score }) => ({ id, score, fragment: fragments.get(id) }))
    .filter((result): result is LoadedResult => result.fragment !== undefined);
}

/** Reads some results, in their order; a fragment that can't be had fails the whole. */
export async function loadResults(
  { documents }: OpenIndex,
  results: readonly RankedDocument[],
): Promise<LoadedResult[]> {
  const known = results.flatMap((result) => {
    const document = documents.get(result.id);
    return document ? [{ ...result, document }] : [];
  });
  return Promise.all(
    known.map(async ({ document, ...result }) => ({ ...result, fragment: await document.data() })),
  );
}
