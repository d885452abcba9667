import type { FigureSeries, Item } from "../../digest/digest.ts";
import { changeWords, pointAmount } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { sentenceCase } from "../../language/sentenceCase.ts";

/** "as of 10 Nov 2021", or nothing. */
export function asOfWords({ asOf }: Item["figures"][number], { words, shortDay }: Language): string {
  return asOf === undefined ? "" : words.figures.asOf(shortDay(asOf.slice(0, 10)));
}

/** "Rose from 14 in May 2018 to 42 systems in Apr 2021." */
export function changeSentence(series: FigureSeries, language: Language): string {
  return `${sentenceCase(changeWords(series, language))}.`;
}

/** The dates and values that the sentence on a change leaves out, the newest first; none if it has all. */
export function valueRows(
  { points, unit }: FigureSeries,
  language: Language,
): { date: string; value: string }[] {
  if (points.length < 3) return [];
  return points.map((point) => ({
    date: language.shortDay(point.date.slice(0, 10)),
    value: pointAmount(point, unit, language),
  }));
}
