import type { KnownWord } from "./vocabulary.ts";

const SHOWN = 3;

/** The smallest share of letter pairs that two words must have in common to count as similar. */
const LIKENESS = 0.4;

/** The known words that have most pairs of letters in common with a word, most alike first (Dice's coefficient). */
export function similarWords(word: string, known: readonly KnownWord[]): string[] {
  const asked = pairsOf(word);
  return known
    .map((other) => ({ word: other.word, likeness: likenessOf(asked, pairsOf(other.word)) }))
    .filter(({ likeness }) => likeness >= LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map((other) => other.word);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

/** The first and the last letter count as pairs too. */
function pairsOf(word: string): Set<string> {
  const letters = [..." ", ...word, " "];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
