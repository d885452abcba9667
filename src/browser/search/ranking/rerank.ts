import { STOP_WORDS } from "../query/stopWords.ts";
import { indexWords, wordRoot } from "../query/words.ts";
import type { RankedDocument } from "./rank.ts";
import type { TermHits } from "./termHits.ts";
import { RERANK } from "./weights.ts";

/** A document that has been read. */
export interface LoadedDocument extends RankedDocument {
  readonly headline: string;
  readonly content: string;
}

/** Moves up results whose headline has the words of the query. */
export function rankByHeadline<T extends LoadedDocument>(
  results: readonly T[],
  terms: readonly TermHits[],
): T[] {
  const best = results[0]?.score ?? 0;
  return results
    .map((result) => ({ ...result, score: result.score + best * headlineWorth(result.headline, terms) }))
    .toSorted(byScore);
}

function headlineWorth(headline: string, terms: readonly TermHits[]): number {
  const words = contentWords(headline);
  const places = terms.map(({ term }) => placesOf([term.words, ...term.alternatives], words));
  const all = terms.reduce((total, { rarity }) => total + rarity, 0) || 1;
  const held = terms.reduce((total, { rarity }, i) => total + (places[i]?.length ? rarity : 0), 0) / all;
  const filled = new Set(places.flat()).size / (words.length || 1);
  const inOrder = places.filter((place, i) => i > 0 && follows(places[i - 1] ?? [], place)).length;
  const order = terms.length > 1 ? inOrder / (terms.length - 1) : 0;
  return held ** 2 * (RERANK.headline * filled + RERANK.order * order);
}

/** The positions in a headline of the first wording whose words it all has. */
function placesOf(wordings: readonly (readonly string[])[], headline: readonly string[]): number[] {
  for (const wording of wordings) {
    const places = wording.map((asked) => headline.flatMap((word, i) => (isWord(word, asked) ? [i] : [])));
    if (places.every((place) => place.length > 0)) return places.flat();
  }
  return [];
}

function follows(before: readonly number[], after: readonly number[]): boolean {
  return before.length > 0 && after.length > 0 && Math.min(...after) > Math.min(...before);
}

/** The longest ending that may be missing from a word asked for: "govern" finds "government" in a headline. */
const UNFINISHED = 8;

function isWord(word: string, asked: string): boolean {
  if (word === asked || wordRoot(word) === wordRoot(asked)) return true;
  return asked.length > 2 && word.startsWith(asked) && word.length - asked.length <= UNFINISHED;
}

/**
 * For whole questions: moves up results that resemble the best ones. What these have in common describes the subject better than the
 * reader's own words do. (This is relevance feedback, within the results that have been read.)
 */
export function rankByResemblance<T extends LoadedDocument>(results: readonly T[]): T[] {
  const best = results[0]?.score ?? 0;
  if (best === 0) return [...results];
  const read = results.map((result) => ({ result, profile: profileOf(result) }));
  const subject = new Map<string, number>();
  for (const { result, profile } of read.slice(0, RERANK.exemplars)) {
    for (const [word, weight] of profile)
      subject.set(word, (subject.get(word) ?? 0) + (weight * result.score) / best);
  }
  const unit = normalised(subject);
  return read
    .map(({ result, profile }) => ({
      ...result,
      score: result.score + best * RERANK.resemblance * cosine(profile, unit),
    }))
    .toSorted(byScore);
}

function profileOf({ headline, content }: LoadedDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of contentWords(`${headline} ${content}`))
    counts.set(wordRoot(word), (counts.get(wordRoot(word)) ?? 0) + 1);
  return normalised(new Map([...counts].map(([word, count]) => [word, 1 + Math.log(count)])));
}

function normalised(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight ** 2;
  const length = Math.sqrt(squares) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product;
}

function contentWords(text: string): string[] {
  return indexWords(text).filter((word) => !STOP_WORDS.has(word) && word.length > 1);
}

function byScore(a: RankedDocument, b: RankedDocument): number {
  return b.score - a.score;
}
