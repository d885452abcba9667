import { tokensOf } from "../text/divideText.ts";
import { fold } from "../text/fold.ts";
import { askedForms } from "../text/searchedForms.ts";

/** A word as Pagefind indexes it before stemming: letters and digits only, in lower case, without accents. */
export function indexForm(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .toLowerCase();
}

/** The words of a text as Pagefind indexes them, in order. Hyphenated words are divided. */
export function indexWords(text: string): string[] {
  const plain = askedForms(tokensOf(text))
    .join(" ")
    .replace(/'s?(?![\p{L}\p{N}])/giu, "")
    .replace(/'/g, "");
  return plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word without its most common English ending. This rough stem serves to compare words where Pagefind's stemmer cannot be used. */
export function wordRoot(word: string): string {
  const singular = word.replace(/(?<=\w\w[^s])s$/, "");
  return singular.replace(/(?<=\w\w)(?:ied?)$/, "y").replace(/(?<=\w\w\w)(?:ing|ed|e)$/, "");
}
