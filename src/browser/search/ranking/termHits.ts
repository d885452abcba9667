import type { QueryTerm } from "../query/query.ts";
import { type Lookup, rarity, type WordHit, type WordHits } from "./lookup.ts";
import { isAdjacent } from "./proximity.ts";
import { WEIGHTS } from "./weights.ts";

/** The matches of a term, by any of its words. */
export interface TermHits {
  readonly term: QueryTerm;
  readonly rarity: number;
  readonly hits: ReadonlyMap<string, WordHit>;
}

/** A term that was looked up. */
export interface FoundTerm extends TermHits {
  /** Whether a document has all words of the term, or of an alternative. */
  hasAll(id: string): boolean;
}

/**
 * Finds a term. The scores of its own words are added. Of its alternatives, the best in each document counts. Words that the index lacks
 * count only if they are unfinished, because for others Pagefind uses the longest word that they begin with, such as "b" for "BLMK".
 */
export async function findTerm(term: QueryTerm, lookup: Lookup, documents: number): Promise<FoundTerm> {
  const asked = await Promise.all(term.words.map((word) => lookup(word, term.longer)));
  const own = term.isUnfinished ? asked : asked.filter(({ exact }) => exact.size > 0);
  const others = await Promise.all(
    term.alternatives.map((words) => Promise.all(words.map((word) => lookup(word)))),
  );
  const worth = (found: readonly WordHits[]) =>
    sum(found.map(({ hits }) => (hits.size > 0 ? rarity(documents, hits.size) : 0)));
  const present = others.filter((found) => found.every(({ exact }) => exact.size > 0));
  const rarityOfTerm = worth(own) || Math.max(0, ...present.map(worth));
  const hits = sumOfScores(own, documents, 1);
  preferWhole(hits, own, rarityOfTerm);
  const alternatives = present.map((found, i) => {
    const scale = (WEIGHTS.alternative ** (i + 1) * rarityOfTerm) / worth(found);
    return onlySideBySide(found, sumOfScores(found, documents, scale));
  });
  for (const alternative of alternatives) keepBest(hits, alternative);
  const hasAllOwn = (id: string) => own.length === asked.length && own.every((word) => word.hits.has(id));
  const hasAll = (id: string) => hasAllOwn(id) || alternatives.some((each) => each.has(id));
  return { term, rarity: rarityOfTerm, hits, hasAll };
}

function sumOfScores(found: readonly WordHits[], documents: number, scale: number): Map<string, WordHit> {
  const hits = new Map<string, WordHit>();
  for (const [at, word] of found.entries()) {
    const bonus = WEIGHTS.headlineWord * rarity(documents, word.hits.size);
    // A word that the term has twice has the same positions each time.
    const isRepeated = found.indexOf(word) < at;
    for (const [id, hit] of word.hits) {
      const score = (hit.score + (hit.inHeadline ? bonus : 0)) * scale;
      hits.set(id, addHits(hits.get(id), { ...hit, score, positions: isRepeated ? [] : hit.positions }));
    }
  }
  return hits;
}

function addHits(before: WordHit | undefined, hit: WordHit): WordHit {
  if (before === undefined) return hit;
  return {
    score: before.score + hit.score,
    positions: [...before.positions, ...hit.positions],
    inHeadline: before.inHeadline || hit.inHeadline,
  };
}

/** Leaves out documents in which several words do not stand side by side. Small words may stand between them. */
function onlySideBySide(
  found: readonly WordHits[],
  hits: ReadonlyMap<string, WordHit>,
): ReadonlyMap<string, WordHit> {
  if (found.length === 1) return hits;
  return new Map(
    [...hits].filter(([id]) => isAdjacent(found.map((word) => word.hits.get(id)?.positions ?? []))),
  );
}

function keepBest(hits: Map<string, WordHit>, others: ReadonlyMap<string, WordHit>): void {
  for (const [id, other] of others) {
    const own = hits.get(id);
    const best = own && own.score >= other.score ? own : other;
    hits.set(id, own ? { ...best, positions: [...own.positions, ...other.positions] } : other);
  }
}

/** A name or a hyphenated word is worth more in documents that have all of it side by side. */
function preferWhole(hits: Map<string, WordHit>, own: readonly WordHits[], rarityOfTerm: number): void {
  if (own.length < 2) return;
  for (const [id, whole] of onlySideBySide(own, hits))
    hits.set(id, { ...whole, score: whole.score + WEIGHTS.whole * rarityOfTerm });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
