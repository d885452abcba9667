/** A token without any other character needs no folding: it is in ASCII, and has no low line, at which Pagefind does not always divide words. */
export const PLAIN = /^[\0-^`-\x7F]*$/;

/** Quotes, apostrophes and hyphens, and what readers type for them. */
const PUNCTUATION =
  /([\u2018\u2019\u201B\u02BC\u2032\u00B4])|([\u201C-\u201F\u2033])|[\u2010\u2011\u2043\u00B7\u2027]/g;

// The lookbehind comes after the character, because it would take most of the time if it were tried at every letter.
const DASH_IN_NUMBER = /[\u2012-\u2015\u2212](?<=\d.)(?=\d)/g;

/** Compatibility variants whose parts would become one word with their neighbours, or are no part of a word. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2120\u2122\p{Sk}\p{EMod}]/gu, ""],
  [/[\u00BC-\u00BE\u2150-\u215E\u2189]/g, " $&"],
  [/\u2116/g, " no "],
];

/** Letters without a decomposition, as they are spelt without them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  þ: "th",
  ß: "ss",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  œ: "oe",
  ς: "σ",
};

/** Accents are left out. The marks of other scripts are part of their letters. */
const ACCENTED = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])\p{M}+/gu;

const STRAY_MARKS = /(^|[^\p{L}\p{M}\p{N}])\p{M}+/gu;

/** An emoji, which is a word. Two letters make a flag. */
export const EMOJI = "\\p{RI}{2}|[\\u2600-\\u2793\\p{EPres}\\u{1F300}-\\u{1FAFF}]";

const EMOJI_OR_SIGN = new RegExp(`(${EMOJI})|[^\\0-\\x7F\\p{L}\\p{M}\\p{N}]|[\\uFE0E\\uFE0F\\u20E3]`, "gu");

/** A text with plain quotes, apostrophes and hyphens. */
export function plainPunctuation(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(PUNCTUATION, (_, apostrophe?: string, quote?: string) => (apostrophe ? "'" : quote ? '"' : "-"))
    .replace(DASH_IN_NUMBER, "-");
}

/**
 * A token without its typography, accents, and variants of letters and digits: "CO₂" is "CO2", and "Œuvre" is "oeuvre". It may become several
 * words with spaces between them. Documents and queries are folded alike.
 */
export function fold(token: string): string {
  const plain = plainPunctuation(token).replaceAll("_", "-");
  if (PLAIN.test(plain)) return plain;
  const letters = VARIANTS.reduce((result, [variant, other]) => result.replace(variant, other), plain)
    .normalize("NFKD")
    .replaceAll("\u2044", "/")
    .replaceAll("_", "-")
    .replace(ACCENTED, "$1")
    .replace(STRAY_MARKS, "$1")
    .normalize("NFC")
    .replace(EMOJI_OR_SIGN, (_, emoji?: string) => (emoji ? ` ${emoji} ` : ""))
    .replace(/ {2,}/g, " ")
    .trim();
  if (PLAIN.test(letters)) return letters;
  return letters.toLowerCase().replace(/[^\0-\x7F]/g, (letter) => LETTERS[letter] ?? letter);
}
