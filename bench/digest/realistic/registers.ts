import { writerOf } from "../prose.ts";
import type { Random } from "../random.ts";
import { distinct, type Entry, type Registers, regions, slugFrom } from "../registers.ts";
import type { Words } from "../words.ts";

const kinds = ["council", "trust", "board", "agency", "institute", "regulator"];

/**
 * What a digest of so many items is about: a young one names few organisations and people, and one of 1,000 items or more has
 * 15 topics, 60 organisations and 120 people. Stories get their names as they are told.
 */
export function realisticRegisters(random: Random, words: Words, count: number): Registers {
  const share = (power: number) => Math.min(1, (count / 1000) ** power);
  const { phrase, sentence } = writerOf(random, words);
  const name = (length: number) => Array.from({ length }, () => words.name(random)).join(" ");
  const organisations = distinct(Math.round(60 * share(0.4)), () => name(random.between(1, 2))).map(
    (place, index) => organisation(place, index, random),
  );
  const topics = distinct(Math.round(15 * share(0.2)), () => phrase(random.between(1, 3)));
  return {
    organisations,
    topics: topics.map((label, index) => ({
      id: index % 5 === 4 ? `${slugFrom(label)}-20${random.between(20, 50)}` : slugFrom(label),
      label,
      scope: sentence(),
      ...(random.chance(0.5) ? { aliases: [phrase(2)] } : {}),
    })),
    people: distinct(Math.round(120 * share(0.4)), () => name(2)).map((person, index) => ({
      id: index % 12 === 11 ? `${slugFrom(person)}-2` : slugFrom(person),
      name: person,
      roles: [
        {
          role: phrase(2),
          organisation: random.pick(organisations).id,
          from: `20${random.between(10, 19)}-04`,
        },
      ],
    })),
    series: distinct(Math.round(6 * share(0.3)), () => phrase(2)).map((series) => ({
      id: slugFrom(series),
      name: series,
      standfirst: sentence(),
    })),
    storylines: [],
  };
}

/** Every third has a number in its id, as `icb-2` and `org-41` have, and half have an acronym, each its own. */
function organisation(place: string, index: number, random: Random): Entry {
  const kind = random.pick(kinds);
  const name = `${place} ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const letter = (number: number) => String.fromCharCode(65 + (number % 26));
  const acronym = `${letter(index * 7)}${letter(Math.floor(index / 26) + index)}${kind.charAt(0).toUpperCase()}`;
  return {
    id: index % 3 === 2 ? `${slugFrom(kind)}-${index + 1}` : slugFrom(name),
    name,
    kind,
    ...(random.chance(0.8) ? { region: random.pick(regions) } : {}),
    ...(random.chance(0.4) ? { code: `Q${letter(index)}${index % 10}` } : {}),
    aliases: index % 2 === 0 ? [acronym] : [],
  };
}
