import { STOP_WORDS } from "../../src/browser/search/query/stopWords.ts";
import { indexWords } from "../../src/browser/search/query/words.ts";
import { type Random, randomFrom } from "../digest/random.ts";
import type { Doc } from "./collection.ts";

/** A query by someone who has seen the document. */
export interface KnownItem {
  readonly text: string;
  readonly doc: string;
}

export type KnownItems = Readonly<
  Record<"title words" | "typo" | "prefix" | "plural" | "rare words", readonly KnownItem[]>
>;

/** Queries for documents that are known, as half-remembered: the same for the same seed. */
export function knownItems(docs: readonly Doc[], size = 600, seed = 7): KnownItems {
  const random = randomFrom(seed);
  const titled = docs.filter((doc) => tellingWords(doc.title).length >= 3);
  const fromTitle = (change: (words: string[]) => string[]) =>
    Array.from({ length: size }, () => {
      const doc = random.pick(titled);
      return { doc: doc.id, text: change(sample(tellingWords(doc.title), 3, random)).join(" ") };
    });
  return {
    "title words": fromTitle((words) => words),
    typo: fromTitle((words) => withTypo(words, random)),
    prefix: fromTitle((words) => [...words.slice(0, -1), beginning(words.at(-1) ?? "")]),
    plural: fromTitle((words) => words.map(otherNumber)),
    "rare words": rareWords(docs, size, random),
  };
}

function tellingWords(text: string): string[] {
  return [...new Set(indexWords(text))].filter((word) => word.length > 2 && !STOP_WORDS.has(word));
}

/** One letter left out, added, replaced or transposed in a word of five letters or more. */
function withTypo(words: readonly string[], random: Random): string[] {
  const long = words.filter((word) => word.length >= 5);
  if (long.length === 0) return [...words];
  const wrong = random.pick(long);
  const at = Math.floor(random.next() * wrong.length);
  const letter = random.pick([..."abcdefghijklmnopqrstuvwxyz"]);
  const [before, here, after] = [wrong.slice(0, at), wrong[at] ?? "", wrong.slice(at + 1)];
  const edits = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ];
  const typed = random.pick(edits);
  return words.map((word) => (word === wrong ? typed : word));
}

function beginning(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
}

function otherNumber(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : `${word}s`;
}

function rareWords(docs: readonly Doc[], size: number, random: Random): KnownItem[] {
  const counts = new Map<string, number>();
  for (const doc of docs)
    for (const word of tellingWords(`${doc.title} ${doc.body}`))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const long = docs.filter((doc) => doc.body.length > 100);
  return Array.from({ length: size }, () => {
    const doc = random.pick(long);
    const rarest = tellingWords(doc.body).filter((word) => word.length > 3);
    rarest.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    return { doc: doc.id, text: sample(rarest.slice(0, 12), 4, random).join(" ") };
  });
}

/** Some of a list, in the list's order. */
export function sample<T>(list: readonly T[], size: number, random: Random): T[] {
  const keyed = list.map((value, place) => ({ value, place, key: random.next() }));
  const drawn = keyed.toSorted((a, b) => a.key - b.key).slice(0, size);
  return drawn.toSorted((a, b) => a.place - b.place).map(({ value }) => value);
}
