import type { Citation } from "./citation.ts";
import type { CitationLanguage } from "./citationLanguage.ts";

/** Characters that turn round what follows them, and others that can't be seen. They could make a citation look like another, and LaTeX stops at some of them. */
const unseen = /[\p{Cc}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text on one line, with single spaces, because RIS ends a value where a line ends. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(unseen, "")
    .trim();
}

/** Year, month and day of a plain date, as numbers. */
export function dateParts(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

/** Which version of an item is cited, if it has changed: "Version of 12 November 2021, corrected on 11 November 2021". */
export function versionNote(
  { changed, corrected }: Citation,
  { words: { citations }, longDay }: CitationLanguage,
): string | undefined {
  if (corrected && (changed === undefined || changed === corrected))
    return citations.corrected(longDay(corrected));
  if (changed === undefined) return undefined;
  return corrected
    ? citations.versionCorrected(longDay(changed), longDay(corrected))
    : citations.version(longDay(changed));
}
