import type { KnownWord } from "./vocabulary.ts";

const SHOWN = 3;

/** The share of letter pairs that two similar words have in common. */
const LEAST_SIMILARITY = 0.4;

/** The known words that share most pairs of letters with a word, the most similar first (Dice's coefficient). */
export function similarWords(word: string, known: readonly KnownWord[]): string[] {
  const pairs = pairsOf(word);
  return known
    .map((other) => ({ word: other.word, similarity: similarityOf(pairs, pairsOf(other.word)) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, SHOWN)
    .map((other) => other.word);
}

function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

/** The first and the last letter count as pairs too. */
function pairsOf(word: string): Set<string> {
  const letters = [..." ", ...word, " "];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
