import { metaFields, type SearchDocument } from "../outputs/search/document.ts";
import { fieldMark } from "./pagefindStemmer.ts";
import { wordsOf } from "./paragraphs.ts";
import { numberOf, type Wordbook } from "./stemCache.ts";

/** Pagefind's weights are of a byte. */
const weightUnits = 24;

/** Marks from here on are of meta fields, in their order; those below are weights. */
export const firstField = 256;

/** Words as they stand in documents, one after the other. */
export interface Occurrences {
  /** The words' numbers in the book. */
  words: Uint32Array;
  /** Each word's place in its document, or in its meta field. */
  places: Uint32Array;
  /** Each word's weight, or its meta field. */
  marks: Uint16Array;
  length: number;
  /** Where the words of each document end. */
  readonly ends: number[];
}

/** None yet, with room for those of a segment. */
export function noOccurrences(room = 1 << 18): Occurrences {
  const [words, places, marks] = [new Uint32Array(room), new Uint32Array(room), new Uint16Array(room)];
  return { words, places, marks, length: 0, ends: [] };
}

/** Adds the words of a document, and returns the numbers of those of its text. */
export function addDocument(to: Occurrences, book: Wordbook, document: SearchDocument): Uint32Array {
  const from = to.length;
  for (const { words, weight } of document.text) add(to, book, words, to.length - from, weightIn(weight));
  const text = to.words.subarray(from, to.length);
  for (const { words, weight } of document.names) add(to, book, words, to.length - from, weightIn(weight));
  metaFields.forEach((field, at) => {
    const words = wordsOf(document.meta[field] ?? "").map((word) => fieldMark + word);
    add(to, book, words, 0, firstField + at);
  });
  to.ends.push(to.length);
  return text;
}

/** Forgets all, but not the room that there is. */
export function clear(occurrences: Occurrences): void {
  occurrences.length = 0;
  occurrences.ends.length = 0;
}

function weightIn(weight: number): number {
  return Math.floor(weight * weightUnits);
}

/** Adds words in a row. */
function add(to: Occurrences, book: Wordbook, words: readonly string[], place: number, mark: number): void {
  makeRoom(to, words.length);
  for (let at = 0; at < words.length; at++) {
    to.words[to.length] = numberOf(book, words[at] ?? "");
    to.places[to.length] = place + at;
    to.marks[to.length++] = mark;
  }
}

function makeRoom(to: Occurrences, more: number): void {
  if (to.length + more <= to.words.length) return;
  const larger = noOccurrences(2 * (to.length + more));
  larger.words.set(to.words);
  larger.places.set(to.places);
  larger.marks.set(to.marks);
  [to.words, to.places, to.marks] = [larger.words, larger.places, larger.marks];
}
