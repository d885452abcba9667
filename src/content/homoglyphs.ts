/*
 * Characters that look like others. A name is usually in one alphabet. A Cyrillic letter among Latin ones was copied from somewhere or typed on
 * another keyboard, and nobody can see the difference.
 */

const alphabets = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
] as const;

/** Ordinary letters of Thai, Lao and Armenian that Unicode counts as compatible with two others. */
export const letterPair = /([\u0e33\u0eb3\u0edc\u0edd\u0587])/;

/** Almost all names match this. */
const plain = /^[\t -~]*$/;

/** No name is longer. */
const longest = 1_000;

/**
 * Says which character of a name is not what it looks like: "its 2nd character, `а`, is Cyrillic (U+0430)". Undefined where there is none.
 * `whose` replaces "its".
 */
export function homoglyphIn(name: string, whose = "its"): string | undefined {
  if (plain.test(name)) return undefined;
  const letters = [...name.slice(0, longest).normalize("NFC")];
  const isLatin = letters.some((letter) => /\p{Script=Latin}/u.test(letter));
  const index = letters.findIndex((letter) => oddityOf(letter, isLatin) !== undefined);
  const letter = letters[index];
  if (letter === undefined) return undefined;
  const shown = /[\p{C}\p{M}\p{Z}]/u.test(letter) ? "" : `, \`${letter}\`,`;
  return `${whose} ${ordinal(index + 1)} character${shown} ${oddityOf(letter, isLatin)} (${codeOf(letter)})`;
}

/** A character's code point, such as `U+0430`. */
export function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function oddityOf(letter: string, isLatin: boolean): string | undefined {
  if (letter === "\t") return undefined;
  if (/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(letter)) return "is invisible";
  if (letter !== " " && /\p{Z}/u.test(letter)) return "is not an ordinary space";
  if (!letterPair.test(letter) && letter.normalize("NFKC") !== letter)
    return `looks like ${letter.normalize("NFKC").trim()}`;
  const [alphabet] = isLatin ? (alphabets.find(([, letters]) => letters.test(letter)) ?? []) : [];
  return alphabet && `is ${alphabet}`;
}

function ordinal(number: number): string {
  const ending = /1\d$/.test(String(number)) ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
