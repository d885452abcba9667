import type { Counted } from "../outputs/search/vocabulary.ts";
import type { Shelf } from "./alphabetRanges.ts";
import type { WordLists } from "./postings.ts";
import { bytesOf, linesOf, numbersIn, type Sections } from "./sections.ts";

/** Words of the vocabulary in order, and the number of documents that have each. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

/** The sections of a kept file that have the words of a shelf. */
export function shelfSections(shelf: Shelf) {
  return [`keys-${shelf}`, `numbers-${shelf}`, `postings-${shelf}`] as const;
}

type ShelfSections = ReturnType<typeof shelfSections>[number];

/** The sections of a kept file that have a vocabulary. */
export const vocabularySections = ["vocabulary", "counts"] as const;

/** The words of a shelf as sections. */
export function packWords(shelf: Shelf, { keys, numbers, postings }: WordLists): Sections<string> {
  const [ofKeys, ofNumbers, ofPostings] = shelfSections(shelf);
  return {
    [ofKeys]: Buffer.from(keys.join("\n"), "latin1"),
    [ofNumbers]: bytesOf(numbers),
    [ofPostings]: postings,
  };
}

/** The words of a shelf from sections. */
export function unpackWords(shelf: Shelf, sections: Sections<ShelfSections>): WordLists {
  const [ofKeys, ofNumbers, ofPostings] = shelfSections(shelf);
  const keys = linesOf(sections[ofKeys].toString("latin1"));
  return { keys, numbers: numbersIn(sections[ofNumbers]), postings: sections[ofPostings] };
}

/** A vocabulary in order as sections. */
export function packVocabulary(counted: readonly Counted[]): Sections<(typeof vocabularySections)[number]> {
  return {
    vocabulary: Buffer.from(counted.map(([word]) => word).join("\n")),
    counts: bytesOf(Uint32Array.from(counted, ([, documents]) => documents)),
  };
}

/** A vocabulary from sections. */
export function unpackVocabulary({
  vocabulary,
  counts,
}: Sections<(typeof vocabularySections)[number]>): Vocabulary {
  return { words: linesOf(vocabulary.toString()), counts: numbersIn(counts) };
}
