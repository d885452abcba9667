import { spellingMark } from "./postings.ts";

/**
 * What a word as it is written is found by: keys of the index, as `WordLists` has them. A key that stands for a part of the word
 * has so many parts beside it, itself counted, that share its weight; others have all of it.
 */
export type Findable = readonly (readonly [key: string, parts: number])[];

/** A page is told by its distance from the one before, and so are places. */
type Posting = [page: number, places: number[], inFields: number[]];

/** A file of Pagefind's with words and their spellings. */
export type WordFile = [
  [word: string, postings: Posting[], spellings: [spelling: string, postings: Posting[]][]][],
];

/** Something with the weight that Pagefind notes; of meta fields it notes none. */
type WeightedKey = readonly [key: string, weight: number];

/** Pagefind's number for the weight of words that have none of their own. */
const plainWeight = 24;

/** Pagefind counts no more parts. */
const mostParts = 255;

/** What the words of documents are found by in Pagefind's index of them. Each stands behind a first word that doesn't matter. */
export function findableIn(
  files: readonly WordFile[],
  documents: readonly (readonly string[])[],
): Map<string, Findable> {
  const found = documents.map((words) => words.map((): WeightedKey[] => []));
  for (const [words] of files)
    for (const [word, postings, spellings] of words) {
      note(asKey(word), postings, found);
      for (const [spelling, own] of spellings) note(asKey(word) + spellingMark + asKey(spelling), own, found);
    }
  return new Map(
    documents.flatMap((words, page) =>
      words.map((word, place): [string, Findable] => [word, withParts(found[page]?.[place] ?? [])]),
    ),
  );
}

/** Notes a key where it is found. */
function note(key: string, postings: readonly Posting[], found: readonly (readonly WeightedKey[][])[]): void {
  let page = 0;
  for (const [distance, inText, inFields] of postings) {
    page += distance;
    for (const [place, weight] of placesOf(inText)) found[page]?.[place - 1]?.push([key, weight]);
    for (const [place] of placesOf(inFields)) found[page]?.[place - 1]?.push([key, plainWeight]);
  }
}

/** Places and their weights: a negative number is the weight of all places after it, the first of which is told from the beginning. */
function* placesOf(numbers: readonly number[]): Generator<[place: number, weight: number]> {
  let [place, weight] = [0, plainWeight];
  for (const number of numbers) {
    place = number < 0 ? 0 : place + number;
    if (number < 0) weight = -1 - number;
    else yield [place, weight];
  }
}

function asKey(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** The weight of a part is that of the word divided by the number of parts; a single part has all of it. */
function withParts(keys: readonly WeightedKey[]): Findable {
  const parts = keys.filter(([, weight]) => weight < plainWeight).length;
  return keys.map(([key, weight]) => [key, weight < plainWeight ? Math.min(parts, mostParts) : 1]);
}
