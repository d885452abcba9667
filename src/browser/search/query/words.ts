/** Typographic variants that a reader can't be expected to type, and what they are searched as. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, ""],
  [/[\u2018\u2019\u201B\u02BC\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010\u2011\u2043]/g, "-"],
  // What stands before is looked at last: at every letter of a text, it takes most of the time.
  [/[\u2012-\u2015\u2212](?<=\d.)(?=\d)/g, "-"],
  [/([\u2012-\u2015\u2026])(?<=\S.)(?=\S)/g, " $1 "],
];

/** Text without any of these is even. */
const UNEVEN = /[\u00AD\u02BC\u2000-\uFFFF]/;

/**
 * Evens out ligatures, quotes, hyphens, dashes and invisible characters. Documents and queries both pass through it,
 * since Pagefind splits words at white space and ASCII punctuation only.
 */
export function normaliseText(text: string): string {
  if (!UNEVEN.test(text)) return text;
  const unligatured = text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
  return TYPOGRAPHY.reduce((evened, [variant, plain]) => evened.replace(variant, plain), unligatured);
}

/** The form under which Pagefind keeps a word before it stems it: letters and digits only, lower case, no accents. */
export function indexForm(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The words of a text in indexed form, in order; hyphenated words in parts, as the reader of a headline sees them. */
export function indexWords(text: string): string[] {
  const evened = normaliseText(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/'s?(?![\p{L}\p{N}])/giu, "")
    .replace(/'/g, "");
  return evened.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its commonest English endings: coarse, for comparing words where Pagefind's own stemmer is out of reach. */
export function wordRoot(word: string): string {
  const singular = word.replace(/(?<=\w\w[^s])s$/, "");
  return singular.replace(/(?<=\w\w)(?:ied?)$/, "y").replace(/(?<=\w\w\w)(?:ing|ed|e)$/, "");
}
