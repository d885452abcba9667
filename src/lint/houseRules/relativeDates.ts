import { memoize } from "../../cache/memoize.ts";
import { warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { HouseRule } from "../houseRule.ts";
import { date, month, year } from "../text/dates.ts";
import { isFixedPhrase } from "../text/fixedPhrases.ts";
import { finderOf } from "../text/phrases.ts";
import { type Sentence, sentencesIn } from "../text/sentences.ts";

const findRelativeDates = memoize(({ relativeDates }: StyleFields) =>
  finderOf(relativeDates.map((each) => [each, each])),
);

/** Words such as “yesterday” need the date beside them: items are read for years. */
export const rule: HouseRule = {
  name: "relative-dates",
  about:
    "If you use a word from `relativeDates` in `_data/style.yaml`, give the date in the same sentence. With a word about a week or month, the month is enough, and with one about a year, the year. Items are read for years, and “yesterday” is soon another day. Names such as “USA Today” and phrases such as “today’s parliament” and “the last week of March” are left alone. Do not list “today” if you write it for “nowadays”.",
  example:
    "“The board met yesterday” would be better as “The board met yesterday, 9 November”, or “on 9 November”.",
  check({ prose }, { style }) {
    return prose.flatMap(({ field, text, positionAt }) => {
      const datesAt = datesAround(text);
      return findRelativeDates(style)(text).flatMap(({ at, written }) => {
        if (isFixedPhrase(text, at, written)) return [];
        const { hasDate, hasMonth, hasYear } = datesAt(at);
        if (hasDate || (hasYear && /year/i.test(written))) return [];
        if (hasMonth && /month|week|year/i.test(written)) return [];
        const value = written.replace(/\s+/g, " ");
        const hint = "Give the date in the same sentence: items are read for years.";
        return [warningAt(positionAt(at), `\`${value}\` has no date.`, hint, { field, value })];
      });
    });
  },
};

/** What the sentence around a word gives. */
interface Dates {
  readonly hasDate: boolean;
  /** Enough for weeks, months and years. */
  readonly hasMonth: boolean;
  /** Enough for years. */
  readonly hasYear: boolean;
}

/** Finds the dates in the sentence around a place in a text. Ask for places in order: each sentence is searched once. */
function datesAround(text: string): (at: number) => Dates {
  let wanted = 0;
  const sentences = sentencesAround(text, () => wanted);
  let sentence: Sentence | undefined = { from: 0, to: 0 };
  let known: Dates | undefined;
  return (at) => {
    wanted = at;
    while (sentence !== undefined && sentence.to <= at) {
      sentence = sentences.next().value;
      known = undefined;
    }
    const words = sentence ? text.slice(sentence.from, sentence.to) : "";
    known ??= { hasDate: date.test(words), hasMonth: month.test(words), hasYear: year.test(words) };
    return known;
  };
}

/** The sentences of a text, from the paragraph that holds the wanted place. Paragraphs, list items, headings and table rows end a sentence too. */
function* sentencesAround(text: string, wanted: () => number): Generator<Sentence, undefined> {
  const ends = /\n(?:[ \t]*(?=\n|[-*+#|] *|\d+[.)] )|(?<=^ {0,3}#.*\n))/gm;
  let from = 0;
  for (const { index: to } of [...text.matchAll(ends), { index: text.length }]) {
    const sentences = to > wanted() ? sentencesIn(text.slice(from, to)) : [];
    for (const sentence of sentences) yield { from: from + sentence.from, to: from + sentence.to };
    from = to;
  }
}
