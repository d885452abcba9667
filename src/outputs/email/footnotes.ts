import type { BodyWords } from "../../content/markdown/accessibleNames.ts";
import type { Language } from "../../language/language.ts";
/** Adds the footnote of an address, and returns its number. */
export type FootnoteNumber = (address: string) => number;

/** Footnotes with the addresses that a plain text refers to by number, as `[1]`. */
export interface Footnotes {
  readonly footnoteNumber: FootnoteNumber;
  readonly words: BodyWords;
  lines(): string[];
}

/** Collects the footnotes of a text. An address that occurs twice has one number. */
export function collectFootnotes(resolve: (address: string) => string, { words }: Language): Footnotes {
  const numbers = new Map<string, number>();
  return {
    footnoteNumber(address) {
      const url = resolve(address);
      const number = numbers.get(url) ?? numbers.size + 1;
      numbers.set(url, number);
      return number;
    },
    words: words.body,
    lines: () => [...numbers].map(([url, number]) => `[${number}] ${url}`),
  };
}
