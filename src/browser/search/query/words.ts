/** Typographic variants that readers do not type, and what replaces them. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, ""],
  [/[\u2018\u2019\u201B\u02BC\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010\u2011\u2043]/g, "-"],
  // The lookbehind comes after the character, because it would take most of the time if it were tried at every letter.
  [/[\u2012-\u2015\u2212](?<=\d.)(?=\d)/g, "-"],
  [/([\u2012-\u2015\u2026])(?<=\S.)(?=\S)/g, " $1 "],
];

/** A text without any of these needs no normalising. */
const TO_NORMALISE = /[\u00AD\u02BC\u2000-\uFFFF]/;

/**
 * Normalises ligatures, quotes, hyphens, dashes and invisible characters. It is used for documents and queries, because Pagefind splits
 * words only at white space and ASCII punctuation.
 */
export function normaliseText(text: string): string {
  if (!TO_NORMALISE.test(text)) return text;
  const unligatured = text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
  return TYPOGRAPHY.reduce((result, [variant, plain]) => result.replace(variant, plain), unligatured);
}

/** A word as Pagefind indexes it before stemming: letters and digits only, in lower case, without accents. */
export function indexForm(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The words of a text as Pagefind indexes them, in order. Hyphenated words are divided. */
export function indexWords(text: string): string[] {
  const plain = normaliseText(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/'s?(?![\p{L}\p{N}])/giu, "")
    .replace(/'/g, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its most common English ending. This rough stem serves to compare words where Pagefind's stemmer cannot be used. */
export function wordRoot(word: string): string {
  const singular = word.replace(/(?<=\w\w[^s])s$/, "");
  return singular.replace(/(?<=\w\w)(?:ied?)$/, "y").replace(/(?<=\w\w\w)(?:ing|ed|e)$/, "");
}
