import type { Query, QueryTerm } from "../query/query.ts";
import { spellings } from "../query/spellingVariants.ts";
import type { Lookup } from "../ranking/lookup.ts";
import { findCorrection } from "./correctionCandidates.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word that the index lacks, and the one that is searched instead. */
export interface SpellingCorrection {
  readonly asked: string;
  readonly used: string;
}

/** A query with corrected words. */
export interface CorrectedQuery {
  readonly query: Query;
  readonly corrected: readonly SpellingCorrection[];
  /** Words that are not in the archive and have no correction. */
  readonly missing: readonly string[];
  /** Words of the archive that look a little like these. */
  readonly similar: readonly string[];
}

/**
 * Replaces each word that the index lacks by its best correction. Loads the vocabulary only if there is such a word.
 * @param namedWords words of a name in the query, which need no correction
 */
export async function correctSpelling(
  query: Query,
  lookup: Lookup,
  vocabulary: Vocabulary,
  namedWords: ReadonlySet<string>,
): Promise<CorrectedQuery> {
  const checked = await Promise.all(
    query.terms.map((term) => checkTerm(term, query.unfinished, lookup, vocabulary, namedWords)),
  );
  return {
    query: { ...query, terms: checked.map(({ term }) => term) },
    corrected: checked.flatMap(({ correction }) => correction ?? []),
    missing: checked.flatMap(({ missing }) => missing ?? []),
    similar: checked.flatMap(({ similar }) => similar ?? []),
  };
}

interface CheckedTerm {
  readonly term: QueryTerm;
  readonly correction?: SpellingCorrection;
  readonly missing?: string;
  readonly similar?: readonly string[];
}

async function checkTerm(
  term: QueryTerm,
  unfinished: string | undefined,
  lookup: Lookup,
  vocabulary: Vocabulary,
  namedWords: ReadonlySet<string>,
): Promise<CheckedTerm> {
  const [word] = term.words;
  if (term.isAmount || term.words.length !== 1 || word === undefined || namedWords.has(word)) return { term };
  const { exact, hits } = await lookup(word);
  if (exact.size > 0 || (await isSpeltDifferently(term, word, lookup))) return { term };
  if (word === unfinished && hits.size > 0) return { term: { ...term, isUnfinished: true } };
  const { longer, corrections, similar } = await findCorrection(word, vocabulary);
  if (longer.length > 0) return { term: { ...term, isUnfinished: true, longer } };
  const [used, ...others] = corrections;
  if (used === undefined) return { term, missing: term.asked, similar };
  return {
    term: { ...term, words: [used], alternatives: others.map((other) => [other]) },
    correction: { asked: term.asked, used },
  };
}

async function isSpeltDifferently(term: QueryTerm, word: string, lookup: Lookup): Promise<boolean> {
  const others = [...term.alternatives.filter((words) => words.length === 1).flat(), ...spellings(word)];
  const found = await Promise.all(others.map((other) => lookup(other)));
  return found.some(({ exact }) => exact.size > 0);
}
