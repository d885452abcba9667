/** Adds the footnote of an address, and returns its number. */
export type NoteOf = (address: string) => number;

/** Footnotes with the addresses that a plain text refers to by number, as `[1]`. */
export interface Footnotes {
  readonly noteOf: NoteOf;
  lines(): string[];
}

/** Collects the footnotes of a text. An address that occurs twice has one number. */
export function collectFootnotes(resolve: (address: string) => string): Footnotes {
  const urls: string[] = [];
  return {
    noteOf(address) {
      const url = resolve(address);
      if (!urls.includes(url)) urls.push(url);
      return urls.indexOf(url) + 1;
    },
    lines: () => urls.map((url, index) => `[${index + 1}] ${url}`),
  };
}
