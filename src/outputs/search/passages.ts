import { divideText } from "../../browser/search/text/divideText.ts";
import { isFoundAsWritten, searchedForms } from "../../browser/search/text/searchedForms.ts";
import { type Passage, passageOf } from "../../pagefind-incremental/index.ts";

/**
 * Weights of words. The headline is part of the text, not only a meta field, because Pagefind's scores, which the ranking sums, count it only
 * there. At 3, known items gain 2 to 5 points over 1, and questions 1; at 5, rare words lose 1.
 */
export const WEIGHT = { headline: 3, standfirst: 1.5 } as const;

/** Divides a text. What can't be written to a file, or read from HTML, is replaced. */
export function divide(text: string): string {
  return divideText(text).replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}

/** A passage of divided text. Many are found by what they show. */
export function passage(text: string, weight?: number): Passage {
  const shown = passageOf(text, weight);
  return isFoundAsWritten(text) ? shown : { ...shown, searched: searchedForms(shown.tokens) };
}
