const SCALE: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

/**
 * "£1.8bn", "1.8 billion", "1,800 million": a number, with or without commas, and a scale. The number of digits is limited because a
 * long row of digits would take very long to match.
 */
export const AMOUNT =
  /[£$€]?(?<!\d)(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,15})?[ \u00A0-]?(thousand|million|billion|trillion|bn|mn|tn|k|m)\b/giu;

/**
 * The word by which an amount is indexed and searched, however it is written. Pagefind drops the point of "1.8bn", and does not know
 * that it equals "1.8 billion". The letters around the digits prevent a search for "18" from finding every amount that begins with it.
 */
export function amountWord(digits: string, fraction: string | undefined, scale: string): string {
  const power = SCALE[scale.toLowerCase()] ?? 0;
  const value = Number(digits.replaceAll(",", "") + (fraction ?? "")) * 10 ** power;
  return `n${Math.round(value)}n`;
}

/** The words for all amounts in a text. */
export function amountsIn(text: string): string[] {
  return [...text.matchAll(AMOUNT)].map((match) => amountWord(match[1] ?? "", match[2], match[3] ?? ""));
}

/** The positions of the words of an amount in a text. "1.8 billion" has two. */
export function amountsAt(text: string, words: readonly string[]): number[] {
  let [at, first] = [0, 0];
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    if (!words.includes(amountWord(match[1] ?? "", match[2], match[3] ?? ""))) return [];
    first += text.slice(at, match.index).split(" ").length - 1;
    at = match.index;
    const from = first;
    return match[0].split(" ").map((_, offset) => from + offset);
  });
}
