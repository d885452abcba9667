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
 * "£1.8bn", "1.8 billion", "1,800 million": a number, its thousands set off or not, and a scale. Longer numbers are no amounts: without a
 * limit, a row of digits would be gone through from each of them.
 */
export const AMOUNT =
  /[£$€]?(?<!\d)(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,15})?[ \u00A0-]?(thousand|million|billion|trillion|bn|mn|tn|k|m)\b/giu;

/**
 * The word under which an amount is searched, however it is written. Pagefind drops the point of "1.8bn" and can't see that it
 * equals "1.8 billion"; the letters around it keep a search for "18" from finding every amount that begins so.
 */
export function amountWord(digits: string, fraction: string | undefined, scale: string): string {
  const power = SCALE[scale.toLowerCase()] ?? 0;
  const value = Number(digits.replaceAll(",", "") + (fraction ?? "")) * 10 ** power;
  return `n${Math.round(value)}n`;
}

/** Every amount in a text, as the words under which they are searched. */
export function amountsIn(text: string): string[] {
  return [...text.matchAll(AMOUNT)].map((match) => amountWord(match[1] ?? "", match[2], match[3] ?? ""));
}

/** The places of an amount in a text, however it is written there: "1.8 billion" has two. */
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
