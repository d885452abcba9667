import type { Hit, Lookup, WordHits } from "./lookup.ts";
import { rarity } from "./lookup.ts";
import type { Term } from "./query.ts";
import { WEIGHTS } from "./weights.ts";

/** Where a term was found, whichever of its words did it, and how much it tells. */
export interface TermHits {
  readonly term: Term;
  readonly rarity: number;
  readonly hits: ReadonlyMap<string, Hit>;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Finds a term: its own words count together; of its alternatives, the best in each document. */
export async function findTerm(term: Term, lookup: Lookup, documents: number): Promise<TermHits> {
  const own = await Promise.all(term.words.map(lookup));
  const others = await Promise.all(term.alternatives.map((words) => Promise.all(words.map(lookup))));
  const worth = (found: readonly WordHits[]) =>
    sum(found.map(({ hits }) => (hits.size > 0 ? rarity(documents, hits.size) : 0)));
  const present = others.filter((found) => found.every(({ exact }) => exact.size > 0));
  const tells = worth(own) || Math.max(0, ...present.map(worth));
  const hits = scoredTogether(own, documents, 1);
  present.forEach((found, i) => {
    const scale = (WEIGHTS.alternative ** (i + 1) * tells) / worth(found);
    keepBest(hits, onlySideBySide(found, scoredTogether(found, documents, scale)));
  });
  return { term, rarity: tells, hits };
}

/**
 * Ranks documents by all terms: Pagefind's scores summed, with bonuses for the headline, for neighbours and for coverage.
 * @param prior what a document is worth whatever is asked, such as its age; 1 if nothing is known
 */
export function fuse(terms: readonly TermHits[], prior: (id: string) => number = () => 1): Ranked[] {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  for (const found of terms) {
    for (const [id, hit] of found.hits) {
      add(scores, id, hit.score * found.term.times ** WEIGHTS.repeat);
      add(covered, id, found.rarity);
    }
  }
  for (const [i, term] of terms.slice(1).entries()) addTogether(scores, terms[i] ?? term, term);
  const all = sum(terms.map((term) => term.rarity)) || 1;
  const share = (id: string) => 1 - WEIGHTS.coverage + (WEIGHTS.coverage * (covered.get(id) ?? 0)) / all;
  return [...scores]
    .map(([id, score]) => ({ id, score: score * share(id) * prior(id) }))
    .toSorted((a, b) => b.score - a.score);
}

function scoredTogether(found: readonly WordHits[], documents: number, scale: number): Map<string, Hit> {
  const hits = new Map<string, Hit>();
  for (const word of found) {
    const bonus = WEIGHTS.headlineWord * rarity(documents, word.hits.size);
    for (const [id, hit] of word.hits) {
      const before = hits.get(id);
      const score = (hit.score + (hit.inHeadline ? bonus : 0)) * scale + (before?.score ?? 0);
      const positions = before ? [...before.positions, ...hit.positions] : hit.positions;
      hits.set(id, { score, positions, inHeadline: hit.inHeadline || (before?.inHeadline ?? false) });
    }
  }
  return hits;
}

/** An alias of several words counts only where they stand side by side, small words between them allowed. */
function onlySideBySide(
  found: readonly WordHits[],
  hits: ReadonlyMap<string, Hit>,
): ReadonlyMap<string, Hit> {
  if (found.length === 1) return hits;
  return new Map(
    [...hits].filter(([id]) => isSideBySide(found.map((word) => word.hits.get(id)?.positions ?? []))),
  );
}

/** "Milton Keynes and Luton": one small word may stand between two of a name. */
const GAP = 2;

/** Whether each list of positions continues the one before it somewhere. */
export function isSideBySide(lists: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = lists;
  const ends = rest.reduce<readonly number[]>(
    (last, next) => next.filter((position) => last.some((end) => position > end && position <= end + GAP)),
    first,
  );
  return ends.length > 0;
}

function keepBest(hits: Map<string, Hit>, others: ReadonlyMap<string, Hit>): void {
  for (const [id, other] of others) {
    const own = hits.get(id);
    const best = own && own.score >= other.score ? own : other;
    hits.set(id, own ? { ...best, positions: [...own.positions, ...other.positions] } : other);
  }
}

function addTogether(scores: Map<string, number>, left: TermHits, right: TermHits): void {
  const worth = WEIGHTS.together * Math.min(left.rarity, right.rarity);
  const [fewer, more] = left.hits.size < right.hits.size ? [left, right] : [right, left];
  for (const id of fewer.hits.keys()) {
    if (!more.hits.has(id)) continue;
    const apart = nearest(left.hits.get(id)?.positions ?? [], right.hits.get(id)?.positions ?? []);
    if (apart <= WEIGHTS.togetherWithin) add(scores, id, worth / apart);
  }
}

/** The shortest way from a position on the left to one on the right; the parts of a hyphenated word are one apart. */
export function nearest(left: readonly number[], right: readonly number[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const from of left) {
    for (const to of right) {
      const apart = to >= from ? Math.max(1, to - from) : (from - to) * WEIGHTS.reversed;
      if (apart < shortest) shortest = apart;
    }
  }
  return shortest;
}

function add(scores: Map<string, number>, id: string, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
