import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, wordRanks } from "./random.ts";

/** Draws words as a text uses them: few often, many seldom. */
export interface Words {
  /** Any word, by its frequency. */
  common(random: Random): string;
  /** A seldom word, such as a text has a few of that it keeps coming back to. */
  rare(random: Random): string;
  /** A name, with a capital: no text has it as a word. */
  name(random: Random): string;
}

const vocabulary = 400_000;
const knee = 6000;
const rareFrom = 300;

/**
 * The words of the sample digest in `root`, the most frequent first, and behind them, as the tail that makes the vocabulary
 * of an archive grow with it, words that are made up but can be pronounced and inflected.
 */
export function wordsOf(root: string): Words {
  const real = wordsByFrequency(root);
  const rank = wordRanks(vocabulary, knee);
  const word = (at: number) => real[at] ?? madeUp(at);
  return {
    common: (random) => word(rank(random)),
    rare: (random) => word(rareFrom + Math.floor(random.next() ** 8 * (vocabulary - rareFrom))),
    name: (random) => capital(madeUp(random.between(vocabulary, 2 * vocabulary))),
  };
}

function wordsByFrequency(root: string): string[] {
  const counts = new Map<string, number>();
  const folder = join(root, "content/items");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  for (const file of files.sort()) {
    const body = readFileSync(join(folder, file), "utf8").replace(/^---\n.*?\n---\n/s, "");
    for (const word of body.toLowerCase().match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

const onsets = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w".split(" ");
const vowels = "a e i o u ai ea ou".split(" ");
const endings = ["", "n", "r", "s", "l", "ed", "ing", "er"];
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));
const possible = syllables.length ** 2 * endings.length;

/** A different word for every number below `possible`; neighbours look nothing like each other. */
function madeUp(number: number): string {
  let rest = (number * 7919 + 13) % possible;
  const take = (list: readonly string[]) => {
    const part = list[rest % list.length] ?? "";
    rest = Math.floor(rest / list.length);
    return part;
  };
  const ending = take(endings);
  return take(syllables) + take(syllables) + ending;
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
