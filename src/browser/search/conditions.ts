import type { Pagefind } from "./pagefind.ts";
import type { Query } from "./query/query.ts";
import { isQuestion, type RankedDocument } from "./ranking/rank.ts";
import type { TermHits } from "./ranking/termHits.ts";

/** What quotes and minus signs leave of the results, and which of them were ignored because they would leave nothing. */
export interface ConditionalResults {
  readonly ranked: readonly RankedDocument[];
  /** Quoted phrases that no result has. */
  readonly absentPhrases: readonly string[];
  /** Words with a minus that all results have. */
  readonly notExcluded: readonly string[];
}

/**
 * Applies quotes and minus signs to results. A phrase that no document has is ignored. In a whole question, which may be a pasted text, so
 * are all phrases or all minus signs if they leave nothing.
 */
export async function applyConditions(
  { phrases, quoted, excluded }: Query,
  terms: readonly TermHits[],
  ranked: readonly RankedDocument[],
  pagefind: Pagefind,
): Promise<ConditionalResults> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(phrases.map((words) => documentsWith(words, pagefind))),
    Promise.all(excluded.map((words) => documentsWith(words, pagefind))),
  ]);
  const present = wanted.filter((ids) => ids.size > 0);
  const absent = quoted.filter((_, at) => wanted[at]?.size === 0);
  const isPasted = isQuestion(terms);
  const having = narrow(ranked, ({ id }) => present.every((ids) => ids.has(id)), isPasted);
  const without = narrow(having.ranked, ({ id }) => !unwanted.some((ids) => ids.has(id)), isPasted);
  return {
    ranked: without.ranked,
    absentPhrases: without.ranked.length === 0 ? [] : having.isIgnored ? quoted : absent,
    notExcluded: without.isIgnored ? excluded.map((words) => words.join(" ")) : [],
  };
}

/** The results that a condition allows, or all of them if it allows none and may be ignored. */
function narrow(
  ranked: readonly RankedDocument[],
  allows: (result: RankedDocument) => boolean,
  mayBeIgnored: boolean,
): { ranked: readonly RankedDocument[]; isIgnored: boolean } {
  const allowed = ranked.filter(allows);
  const isIgnored = mayBeIgnored && allowed.length === 0 && ranked.length > 0;
  return { ranked: isIgnored ? ranked : allowed, isIgnored };
}

async function documentsWith(words: readonly string[], pagefind: Pagefind): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(spellingsOf(words).map((each) => pagefind.search(`"${each}"`)));
  return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
}

/** The ways to write a phrase: "long term plan" is also "long-term plan", which Pagefind indexes as "longterm". */
function spellingsOf(words: readonly string[]): string[] {
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), words[at] + word, ...words.slice(at + 2)]);
  return [words, ...joined].map((each) => each.join(" "));
}
