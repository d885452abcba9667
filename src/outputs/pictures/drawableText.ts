import { memoize } from "../../cache/memoize.ts";
import { type PictureFont, pictureFonts, rangesOf } from "./pictureFonts.ts";

const rangesIn = memoize((fonts: readonly PictureFont[]) => fonts.flatMap(rangesOf));

/**
 * A text as pictures draw it: in one line, without invisible characters, and with plain spaces and hyphens in place of those that the fonts lack. No line
 * of it begins with a dash. Undefined if it has letters that the fonts lack, or emoji.
 */
export function drawableText(text: string, fonts: readonly PictureFont[] = pictureFonts): string | undefined {
  const plain = text
    .normalize()
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2007\u202f]/g, "\u00a0")
    .replace(/[^\S\u00a0]+/g, " ")
    .replace(/ (?=[–—] )/g, "\u00a0")
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu, "")
    .trim();
  const ranges = rangesIn(fonts);
  const isDrawable = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= code && code <= last);
  };
  return Array.from(plain).every(isDrawable) ? plain : undefined;
}
