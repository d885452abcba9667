import { shortDay } from "../../digest/dates.ts";
import type { FigureSeries, Item } from "../../digest/digest.ts";
import { changeWords, pointAmount } from "../../digest/figures/figureWords.ts";
import { sentenceCase } from "../../digest/wording.ts";

/** "as of 10 Nov 2021", or nothing. */
export function asOfWords({ asOf }: Item["figures"][number]): string {
  return asOf === undefined ? "" : `as of ${shortDay(asOf.slice(0, 10))}`;
}

/** "Rose from 14 in May 2018 to 42 systems in Apr 2021." */
export function changeSentence(series: FigureSeries, language: string): string {
  return `${sentenceCase(changeWords(series, language))}.`;
}

/** The dates and values that the sentence on a change leaves out, the newest first; none if it has all. */
export function valueRows(
  { points, unit }: FigureSeries,
  language: string,
): { date: string; value: string }[] {
  if (points.length < 3) return [];
  return points.map((point) => ({
    date: shortDay(point.date.slice(0, 10)),
    value: pointAmount(point, unit, language),
  }));
}
