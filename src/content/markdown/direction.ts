/** Characters of scripts that are written from right to left: the Unicode blocks that are reserved for them. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const strong = /[\p{L}\u200e\u200f]/u;

/** "rtl" if the first letter of a text is from a script that is written from right to left; otherwise undefined. */
export function directionOf(text: string): "rtl" | undefined {
  if (!rightToLeft.test(text)) return undefined;
  return rightToLeft.test(strong.exec(text)?.[0] ?? "") ? "rtl" : undefined;
}
