/** Letters and marks of scripts that are written from right to left: the blocks that Unicode keeps for them. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const strong = /[\p{L}\u200e\u200f]/u;

/** "rtl" for a text whose first letter is of a script that is written from right to left; undefined for any other. */
export function directionOf(text: string): "rtl" | undefined {
  if (!rightToLeft.test(text)) return undefined;
  return rightToLeft.test(strong.exec(text)?.[0] ?? "") ? "rtl" : undefined;
}
