/** Stands at the start of a token that follows the token before it without a space. */
export const GLUE = "\u2060";

const SEAM = ` ${GLUE}`;

/** Scripts that have no spaces between words, and Korean, whose words grow particles. */
const UNSPACED =
  "\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";

const UNIT_START = `(?![\\uFF9E\\uFF9F])(?=[\\p{L}\\p{Nl}])[${UNSPACED}]`;

/** A letter of these scripts with its marks, such as a dakuten. */
export const UNIT = `${UNIT_START}[\\p{M}\\uFF9E\\uFF9F]*(?![\\p{M}\\uFF9E\\uFF9F])`;

const unitStart = new RegExp(UNIT_START, "u");
const unitInWord = new RegExp(`${UNIT}(?=[\\p{L}\\p{N}])`, "gu");
const wordBeforeUnit = new RegExp(`[\\p{L}\\p{N}]\\p{M}*(?=${UNIT_START})`, "gu");

/** A text without any of these is divided at its spaces only. */
const TO_DIVIDE = /[^\0-\x7F\u00A3\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u2018\u2019\u201C\u201D\u20AC]/;

/** Characters that nobody sees. Joiners are not among them, as they change the letters and emoji beside them. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** What stands between two words without a space. */
const BETWEEN_WORDS = /([\p{L}\p{N}])([^\s\p{L}\p{N}]+)(?=([\p{L}\p{N}]))/gu;

/** Arrows, bullets, dashes, emoji: every sign that is not in ASCII, except those that belong to the words beside them. */
const DIVIDES =
  /(?![\0-\x7F\u00B0\u00B7\u2010\u2011\u2018-\u201F\u2027\u2032\u2033\u2043\u2044\u2215\p{Sc}\p{Sk}])[\p{P}\p{S}]/u;

/** Radicals of Chinese letters, which PDF files have instead of the letters. They look the same. */
const RADICALS = /[\u2E80-\u2FDF]/g;

const DASH = /^[\u2012-\u2015\u2212]$/;

/**
 * Divides a text into tokens with spaces between them. Divides where the text has spaces, at signs between words ("Bristol→Bath"), and
 * between the letters of scripts without spaces. A token that had no space before it starts with `GLUE`. Nothing changes if it is divided again.
 */
export function divideText(text: string): string {
  if (!TO_DIVIDE.test(text)) return text;
  // Most words of such a text have nothing to divide at.
  return undivided(text)
    .split(" ")
    .map((word) => (TO_DIVIDE.test(word) ? divideWord(word) : word))
    .join(" ");
}

function divideWord(word: string): string {
  return word
    .normalize("NFC")
    .replace(RADICALS, (radical) => radical.normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(BETWEEN_WORDS, (all: string, before: string, between: string, after: string) =>
      isBoundary(before, between, after) ? all + SEAM : all,
    )
    .replace(unitInWord, `$&${SEAM}`)
    .replace(wordBeforeUnit, `$&${SEAM}`);
}

function isBoundary(before: string, between: string, after: string): boolean {
  if (DASH.test(between) && /\d/.test(before) && /\d/.test(after)) return false;
  if (DIVIDES.test(between)) return true;
  return /[^\p{M}]/u.test(between) && (unitStart.test(before) || unitStart.test(after));
}

/** A divided text as it was. */
export function undivided(text: string): string {
  return text.includes(GLUE) ? text.replaceAll(SEAM, "").replaceAll(GLUE, "") : text;
}

/** The tokens of a text. */
export function tokensOf(text: string): string[] {
  return divideText(text).split(/\s+/).filter(Boolean);
}
