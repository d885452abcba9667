import type { Posting } from "./postings.ts";

/** A document that has a word, or words that begin with it. */
export interface ScoredPage {
  readonly page: number;
  readonly score: number;
  readonly positions: readonly number[];
  readonly metaFields: readonly number[];
}

/** What scores depend on besides the word. */
export interface Scoring {
  /** How many words each document has, and the mean of these. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** What a match in each meta field is worth, in units of the word's rarity. */
  readonly metaWeights: readonly number[];
}

/**
 * Pagefind's own constants. The first two are those of BM25: how soon more occurrences count no more, and how much the length of a document counts.
 */
const [SATURATION, PAGE_LENGTH] = [1.4, 0.75];
/** What a word counts that begins as it was typed, against one that only has the same stem. */
const AS_TYPED = 1.8;
/** What a place weighs in a plain text. */
const PLAIN = 24;

/** A word that was found: the one that was asked, or one that begins with it. */
interface FoundWord {
  readonly postings: readonly Posting[];
  /** Less than 1 if it is longer or shorter than what was asked. */
  readonly similarity: number;
  readonly factor: number;
}

interface WordPlace {
  readonly position: number;
  readonly weight: number;
  readonly word: FoundWord;
}

/**
 * Scores the documents that have a word as Pagefind 1.6 does, by BM25 (Robertson and Zaragoza, 2009). Words that begin with its stem count less, the longer they
 * are. `known` has the words that are loaded.
 */
export function scoreWord(
  typed: string,
  stem: string,
  known: ReadonlyMap<string, readonly Posting[]>,
  scoring: Scoring,
): ScoredPage[] {
  const places = new Map<number, { words: WordPlace[]; fields: Set<number> }>();
  for (const word of foundWords(typed, stem, known))
    for (const { page, places: own, metaFields } of word.postings) {
      const found = places.get(page) ?? { words: [], fields: new Set() };
      places.set(page, found);
      for (const [position, weight] of own) found.words.push({ position, weight, word });
      for (const field of metaFields) found.fields.add(field);
    }
  const rarity = inverseFrequency(scoring.lengths.length, places.size);
  return [...places]
    .map(([page, { words, fields }]) => {
      const distinct = withoutRepeats(words.toSorted((a, b) => a.position - b.position));
      const meta = [...fields].reduce((sum, field) => sum + (scoring.metaWeights[field] ?? 0), 0);
      const score = rarity * (termFrequency(distinct, page, scoring) + meta);
      return { page, score, positions: distinct.map(({ position }) => position), metaFields: [...fields] };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** The words that begin with the stem. If there are none, the longest word that the stem begins with. */
function foundWords(
  typed: string,
  stem: string,
  known: ReadonlyMap<string, readonly Posting[]>,
): FoundWord[] {
  const words = [...known.keys()];
  const longer = words.filter((word) => word.startsWith(stem)).toSorted();
  const shorter = () => words.filter((word) => stem.startsWith(word)).toSorted((a, b) => b.length - a.length);
  return (longer.length > 0 ? longer : shorter().slice(0, 1)).map((word) => ({
    postings: known.get(word) ?? [],
    similarity: similarity(word, stem),
    factor: word.startsWith(typed) || typed.startsWith(word) ? AS_TYPED : 1,
  }));
}

/** A bell curve over the difference in bytes, and one more. */
function similarity(word: string, stem: string): number {
  const difference = Math.abs(bytesIn(word) - bytesIn(stem)) + 1;
  return Math.exp(Math.exp(-(difference ** 2) / 8)) / Math.E;
}

function bytesIn(word: string): number {
  return new TextEncoder().encode(word).length;
}

function inverseFrequency(documents: number, withWord: number): number {
  return Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));
}

/** Of several words at one place, the least weight counts, and it counts once. */
function withoutRepeats(places: readonly WordPlace[]): WordPlace[] {
  const distinct: WordPlace[] = [];
  for (const place of places) {
    const last = distinct.at(-1);
    if (last?.position !== place.position) distinct.push(place);
    else if (place.weight < last.weight) distinct[distinct.length - 1] = { ...last, weight: place.weight };
  }
  return distinct;
}

function termFrequency(places: readonly WordPlace[], page: number, { lengths, meanLength }: Scoring): number {
  const weights = new Map<FoundWord, number>();
  for (const { word, weight } of places) weights.set(word, (weights.get(word) ?? 0) + weight / PLAIN);
  const length = 1 - PAGE_LENGTH + (PAGE_LENGTH * (lengths[page] ?? 0)) / meanLength;
  let frequency = 0;
  for (const [{ similarity, factor }, weight] of weights) {
    const own = weight * similarity;
    frequency += (factor * (SATURATION + 1) * own) / (SATURATION * length + own);
  }
  return frequency;
}
