import { writerOf } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Words } from "./words.ts";

/** An entry of a list in `_data/`. */
export interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What the items of the generated digest are about: the lists of `_data/`. */
export interface Registers {
  readonly topics: readonly Entry[];
  readonly organisations: readonly Entry[];
  readonly people: readonly Entry[];
  readonly series: readonly Entry[];
  /** Names of stories: they come with the items that tell them. */
  readonly storylines: Entry[];
}

export const regions = ["North East", "North West", "Midlands", "East", "London", "South East", "South West"];

/** Makes 15 topics, 60 organisations, 120 people and 6 series. */
export function registersFrom(random: Random, words: Words): Registers {
  const { phrase, sentence } = writerOf(random, words);
  const named = (count: number, wordsInName: number) => distinct(count, () => phrase(wordsInName));
  const names = (count: number, wordsInName: number) =>
    distinct(count, () => Array.from({ length: wordsInName }, () => words.name(random)).join(" "));
  const topicNames = named(15, 2);
  const organisations = names(60, 3).map((name) => ({
    id: slugFrom(name),
    name,
    kind: random.pick(["trust", "integrated-care-system", "regulator"]),
    ...(random.chance(0.8) ? { region: random.pick(regions) } : {}),
    aliases: [words.name(random)],
  }));
  return {
    organisations,
    topics: topicNames.map((label, index) => ({
      id: slugFrom(label),
      label,
      scope: sentence(),
      aliases: [phrase(1), phrase(2)],
      ...(index % 3 === 2 ? { broader: slugFrom(topicNames[index - 2] ?? "") } : {}),
    })),
    people: names(120, 2).map((name) => ({
      id: slugFrom(name),
      name,
      roles: [{ role: phrase(2), organisation: random.pick(organisations).id, from: "2019-04" }],
    })),
    series: named(6, 2).map((name) => ({ id: slugFrom(name), name, standfirst: sentence() })),
    storylines: [],
  };
}

/** A text as a part of an address. */
export function slugFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Calls `make` until it has made so many texts that differ as parts of addresses. */
export function distinct(count: number, make: () => string): string[] {
  const texts = new Map<string, string>();
  while (texts.size < count) {
    const text = make();
    texts.set(slugFrom(text), text);
  }
  return [...texts.values()];
}
