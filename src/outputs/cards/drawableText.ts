import { pictureFonts, rangesOf } from "../pictures/pictureFonts.ts";

const ranges = pictureFonts.flatMap(rangesOf);

/**
 * A text as cards draw it: in one line, without invisible characters, and with plain spaces and hyphens in place of those that the fonts lack. Undefined if it
 * has letters that the fonts lack, or emoji.
 */
export function drawableText(text: string): string | undefined {
  const plain = text
    .normalize()
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2007\u202f]/g, "\u00a0")
    .replace(/[^\S\u00a0]+/g, " ")
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu, "")
    .trim();
  return Array.from(plain, (letter) => letter.codePointAt(0) ?? 0).every(isDrawable) ? plain : undefined;
}

function isDrawable(letter: number): boolean {
  return ranges.some(([first, last]) => first <= letter && letter <= last);
}
