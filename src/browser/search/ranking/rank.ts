import type { WordHits } from "./lookup.ts";
import { shortestGap } from "./proximity.ts";
import type { TermHits } from "./termHits.ts";
import { WEIGHTS } from "./weights.ts";

export interface RankedDocument {
  readonly id: string;
  readonly score: number;
}

/**
 * Ranks documents by the sum of Pagefind's scores for all terms, with bonuses for the headline, for neighbours and for coverage.
 * @param prior a factor for a document in any query, such as for its age
 */
export function rank(terms: readonly TermHits[], prior: (id: string) => number = () => 1): RankedDocument[] {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  for (const found of terms) {
    for (const [id, hit] of found.hits) {
      add(scores, id, hit.score * found.term.times ** WEIGHTS.repeat);
      add(covered, id, found.rarity);
    }
  }
  terms.slice(1).forEach((right, i) => {
    const left = terms[i] ?? right;
    for (const [id, bonus] of neighbours(left.hits, right.hits, Math.min(left.rarity, right.rarity)))
      add(scores, id, bonus);
  });
  const all = terms.reduce((total, { rarity }) => total + rarity, 0) || 1;
  const counts = isQuestion(terms) ? WEIGHTS.coverage : WEIGHTS.coverageOfFew;
  const share = (id: string) => 1 - counts + (counts * (covered.get(id) ?? 0)) / all;
  return [...scores]
    .map(([id, score]) => ({ id, score: score * share(id) * prior(id) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Whether a query is a whole question and not just a few words. */
export function isQuestion(terms: readonly TermHits[]): boolean {
  return terms.length >= WEIGHTS.questionFrom;
}

/** The bonus of each document in which two neighbouring terms of the query stand close together. */
function* neighbours(
  left: WordHits["hits"],
  right: WordHits["hits"],
  worth: number,
): Generator<[string, number]> {
  for (const id of (left.size < right.size ? left : right).keys()) {
    const [from, to] = [left.get(id), right.get(id)];
    const apart = from && to ? shortestGap(from.positions, to.positions) : Number.POSITIVE_INFINITY;
    if (apart <= WEIGHTS.togetherWithin) yield [id, (WEIGHTS.together * worth) / apart];
  }
}

function add(scores: Map<string, number>, id: string, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}
