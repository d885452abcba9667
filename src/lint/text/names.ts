import { isBeforeCapital } from "./phrases.ts";

/** Whether words are a name, or a part of one: all have a capital, and not only because a sentence begins there. */
export function isName(text: string, at: number, written: string): boolean {
  if (!haveCapitals(written)) return false;
  const isOneWord = !/\s/.test(written);
  return !isOneWord || isWithinName(text, at, written) || isBeforeCapital(text, at + written.length);
}

/** Whether words within a sentence all have a capital. */
export function isWithinName(text: string, at: number, written: string): boolean {
  return haveCapitals(written) && /[\p{L}\p{N},;)’] [*_]*$/u.test(text.slice(Math.max(0, at - 6), at));
}

function haveCapitals(written: string): boolean {
  return written.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
