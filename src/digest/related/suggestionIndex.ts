import { wordRoot } from "../../browser/search/query/words.ts";
import { memoize } from "../../cache/memoize.ts";
import type { Digest, Item, Subject } from "../digest.ts";

/** A trait that several items share: a subject or a term. */
export interface SharedTrait {
  /** How much it says that two items share it; 0 for what is common. */
  weight: number;
  /** The positions of the items that have it, ascending: the newest item of the digest has 0. */
  readonly positions: number[];
}

/** Which items have which traits. */
export interface SuggestionIndex {
  readonly items: readonly Item[];
  readonly positions: ReadonlyMap<Item, number>;
  /** By the subject, or the root of the term. */
  readonly traits: ReadonlyMap<Subject | string, SharedTrait>;
  /** A score for each item: all 0, except while suggestions for one are looked for. A new list for each would take long. */
  readonly scores: Int32Array;
}

/** The index of a digest. It is made once for each digest, in time and memory proportional to its items. */
export const suggestionIndexOf = memoize(indexItems);

function indexItems({ items }: Pick<Digest, "items">): SuggestionIndex {
  const traits = new Map<Subject | string, SharedTrait>();
  for (const [position, item] of items.entries())
    for (const key of traitsOf(item).keys()) {
      const known = traits.get(key);
      if (known) known.positions.push(position);
      else traits.set(key, { weight: 0, positions: [position] });
    }
  for (const [key, trait] of traits) {
    trait.weight = weightOf(key, trait.positions.length, items.length);
    // Most terms are those of a single item.
    if (trait.weight === 0) traits.delete(key);
  }
  const positions = new Map(items.map((item, position) => [item, position]));
  return { items, positions, traits, scores: new Int32Array(items.length) };
}

/** From here on, rarity is chance: a word of two items may be a slip, but one of thirty in ten thousand is a matter. */
const rarest = 8;
const [subjectFactor, termFactor] = [3, 2];

/**
 * The square of the inverse document frequency, log2(count / frequency), and more if editors gave it. Both numbers are rounded down to powers of two,
 * so that one more item with a trait seldom changes what is suggested elsewhere.
 */
function weightOf(key: Subject | string, frequency: number, count: number): number {
  const rarity = log2(count) - log2(frequency);
  if (frequency < 2 || rarity < log2(count) / 4) return 0;
  return Math.min(rarest, rarity) ** 2 * (typeof key === "string" ? termFactor : subjectFactor);
}

/** The least score of items that share enough: two of the rarest terms, or a rare subject and something else. */
export function leastScore({ items }: Pick<SuggestionIndex, "items">): number {
  return Math.min(rarest, log2(items.length) - 1) ** 2 * 2 * termFactor;
}

function log2(count: number): number {
  return 31 - Math.clz32(count);
}

/** The traits of an item, each with its name: people, organisations, topics, and the terms that aren't words of their names. */
export function traitsOf(item: Item): Map<Subject | string, string> {
  const subjects = [...item.people, ...item.organisations, ...item.topics];
  const traits = new Map<Subject | string, string>(subjects.map((subject) => [subject, subject.name]));
  if (item.terms === "") return traits;
  for (const term of item.terms.split(" ")) {
    const root = rootOf(term);
    if (!traits.has(root) && !subjects.some((subject) => rootsIn(subject).has(root))) traits.set(root, term);
  }
  return traits;
}

/** The roots of the words in a subject's name. */
const rootsIn = memoize(({ name }: Subject) => new Set(name.split(/[^\p{L}\p{M}'-]+/u).map(rootOf)));

const roots = new Map<string, string>();

/** The root of a word. It is looked up, because items share most of their words. */
function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = wordRoot(word.toLowerCase());
  roots.set(word, root);
  return root;
}
