import type { Random } from "../random.ts";
import type { Words } from "../words.ts";

/** A maker of a part of a sentence, and how many of its kind come in a hundred words. */
export type Piece = readonly [perHundred: number, make: () => string];

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** What running text has besides words: numbers, amounts, dates, names that no register has, asides and quotations. */
export function commonPieces(random: Random, words: Words, phrase: (words: number) => string): Piece[] {
  const some = (from: number, to: number) => phrase(random.between(from, to));
  const tenth = () => (random.between(1, 400) / 10).toFixed(1);
  return [
    [0.6, () => String(random.between(2, 400))],
    [0.4, () => `£${random.chance(0.5) ? `${tenth()}m` : `${random.between(2, 900)},000`}`],
    [0.4, () => (random.chance(0.5) ? `${random.between(1, 99)}%` : `${tenth()} per cent`)],
    [0.5, () => dayIn(random)],
    [0.3, () => String(random.between(2008, 2030))],
    [1.2, () => `${words.name(random)}${random.chance(0.5) ? ` ${words.name(random)}` : ""}`],
    [0.8, () => `${words.common(random)}’s`],
    [0.4, () => `(${some(1, 5)})`],
    [0.4, () => `– ${some(2, 6)} –`],
    [0.7, () => `“${some(2, 9)}”`],
    [0.2, () => `${words.rare(random)}-${words.rare(random)}`],
  ];
}

/** A day as it is written in text. */
function dayIn(random: Random): string {
  return `${random.between(1, 28)} ${random.pick(months)}${random.chance(0.4) ? ` ${random.between(2012, 2025)}` : ""}`;
}

/** What some writers use and others don't. */
export function markedPieces(random: Random, phrase: (words: number) => string): Piece[] {
  const some = (from: number, to: number) => phrase(random.between(from, to));
  const habits: readonly (readonly [share: number, piece: Piece])[] = [
    [0.4, [0.8, () => `**${some(1, 4)}**`]],
    [0.3, [0.5, () => (random.chance(0.5) ? `*${some(1, 3)}*` : `_${some(1, 3)}_`)]],
    [0.08, [0.8, () => `\`${phrase(1)}.${phrase(1)}\``]],
    [0.05, [0.4, () => random.pick(["R&amp;D", "Q&amp;A", "&mdash;", "&pound;3m"])]],
    [0.02, [0.3, () => `~~${some(1, 3)}~~`]],
  ];
  return habits.filter(([share]) => random.chance(share)).map(([, piece]) => piece);
}
