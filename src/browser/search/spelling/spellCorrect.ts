import type { Query, QueryTerm } from "../query/query.ts";
import { spellings } from "../query/spellingVariants.ts";
import type { Lookup } from "../ranking/lookup.ts";
import { findCorrection } from "./correctionCandidates.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word that wasn't there, and the one that was searched in its stead: "did you mean". */
export interface SpellingCorrection {
  readonly asked: string;
  readonly used: string;
}

/** A query whose words the index has, as far as possible. */
export interface CorrectedQuery {
  readonly query: Query;
  readonly corrected: readonly SpellingCorrection[];
  /** Words that are nowhere in the archive, and near none that are. */
  readonly missing: readonly string[];
  /** Words of the archive that look a little like the missing ones. */
  readonly similar: readonly string[];
}

/**
 * Replaces each word that the index lacks by its nearest; loads the vocabulary only if there is one.
 * @param namedWords words that belong to a name in the query, which are right as they are
 */
export async function correctSpelling(
  query: Query,
  lookup: Lookup,
  vocabulary: Vocabulary,
  namedWords: ReadonlySet<string>,
): Promise<CorrectedQuery> {
  const fates = await Promise.all(
    query.terms.map((term) => fateOf(term, query.unfinished, lookup, vocabulary, namedWords)),
  );
  return {
    query: { ...query, terms: fates.map(({ term }) => term) },
    corrected: fates.flatMap(({ correction }) => correction ?? []),
    missing: fates.flatMap(({ missing }) => missing ?? []),
    similar: fates.flatMap(({ similar }) => similar ?? []),
  };
}

interface Fate {
  readonly term: QueryTerm;
  readonly correction?: SpellingCorrection;
  readonly missing?: string;
  readonly similar?: readonly string[];
}

async function fateOf(
  term: QueryTerm,
  unfinished: string | undefined,
  lookup: Lookup,
  vocabulary: Vocabulary,
  namedWords: ReadonlySet<string>,
): Promise<Fate> {
  const [word] = term.words;
  if (term.isAmount || term.words.length !== 1 || word === undefined || namedWords.has(word)) return { term };
  const { exact, hits } = await lookup(word);
  if (exact.size > 0 || (await isSpeltOtherwise(term, word, lookup))) return { term };
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

async function isSpeltOtherwise(term: QueryTerm, word: string, lookup: Lookup): Promise<boolean> {
  const others = [...term.alternatives.filter((words) => words.length === 1).flat(), ...spellings(word)];
  const found = await Promise.all(others.map((other) => lookup(other)));
  return found.some(({ exact }) => exact.size > 0);
}
