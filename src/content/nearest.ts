import { distance } from "fastest-levenshtein";

/**
 * The word of `words` that a writer most likely meant by `typed`, or undefined when none is near.
 * Near is one edit in three letters; letter case does not count.
 */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  const wanted = typed.trim().toLowerCase();
  let best: { word: string; edits: number } | undefined;
  for (const word of words) {
    const edits = distance(wanted, word.toLowerCase());
    if (edits <= Math.ceil(Math.max(wanted.length, 1) / 3) && edits < (best?.edits ?? Infinity))
      best = { word, edits };
  }
  return best?.word;
}

/** "Did you mean `water`?", or nothing when no word is near. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const word = nearest(typed, words);
  return word === undefined ? "" : `Did you mean \`${word}\`?`;
}
