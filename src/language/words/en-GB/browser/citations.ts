import type { ListFormats } from "../../../formats/lists.ts";

/** What a sentence in a footnote says of an item. */
export interface CitationParts {
  readonly authors: readonly string[];
  readonly title: string;
  readonly publication: string;
  readonly day: string;
  readonly note: string | undefined;
  readonly address: string;
}

/** How to cite an item. Days are written already. */
export const citations = ({ nameList }: Pick<ListFormats, "nameList">) => ({
  corrected: (day: string) => `Corrected on ${day}`,
  version: (day: string) => `Version of ${day}`,
  versionCorrected: (day: string, corrected: string) => `Version of ${day}, corrected on ${corrected}`,
  /** Double quotation marks in the title stand within those of the sentence. */
  sentence: ({ authors, title, publication, day, note, address }: CitationParts) =>
    [
      ...(authors.length > 0 ? [nameList(authors)] : []),
      `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`,
      publication,
      day,
      ...(note ? [`${note.charAt(0).toLowerCase()}${note.slice(1)}`] : []),
      address,
    ].join(", "),
});
