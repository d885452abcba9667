import type { CborValue } from "./cbor.ts";

/** A document that has a word. */
export interface Posting {
  /** The position of the document in the index. */
  readonly page: number;
  /** Where its text has the word, and what each place weighs, in units of 1/24. */
  readonly places: readonly Place[];
  /** The numbers of the meta fields that have the word. */
  readonly metaFields: readonly number[];
}

export type Place = readonly [position: number, weight: number];

/** The README of `pagefind-incremental` describes the format. */
type Chunk = [
  stems: [
    stem: string,
    postings: EncodedPosting[],
    variants: [variant: string, postings: EncodedPosting[]][],
  ][],
];

type EncodedPosting = [distance: number, locations: number[], metaLocations: number[]];

/** What a place weighs if nothing else is said. */
const NORMAL_WEIGHT = 25;

/** The stems in a chunk of the index, with their postings and those of their variants. */
export function decodeChunk(chunk: CborValue): [stem: string, postings: Posting[]][] {
  const [stems] = chunk as unknown as Chunk;
  return stems.map(([stem, postings, variants]) => {
    const own = decodePostings(postings);
    return [
      stem,
      variants.length === 0 ? own : merged([own, ...variants.map(([, each]) => decodePostings(each))]),
    ];
  });
}

/** One posting for each document, in their order. */
function merged(lists: readonly (readonly Posting[])[]): Posting[] {
  const byPage = new Map<number, Posting>();
  for (const { page, places, metaFields } of lists.flat()) {
    const before = byPage.get(page) ?? { page, places: [], metaFields: [] };
    const both = [...before.places, ...places].toSorted(([a], [b]) => a - b);
    byPage.set(page, { page, places: both, metaFields: [...new Set([...before.metaFields, ...metaFields])] });
  }
  return [...byPage.values()].toSorted((a, b) => a.page - b.page);
}

function decodePostings(encoded: readonly EncodedPosting[]): Posting[] {
  let page = 0;
  return encoded.map(([distance, locations, metaLocations]) => {
    page += distance;
    return { page, places: decodePlaces(locations), metaFields: fieldsIn(metaLocations) };
  });
}

/** A negative number says what the places after it weigh, which count from zero again. */
function decodePlaces(locations: readonly number[]): Place[] {
  let [position, weight] = [0, NORMAL_WEIGHT];
  const places: Place[] = [];
  for (const number of locations) {
    if (number < 0) [position, weight] = [0, -1 - number];
    else {
      position += number;
      places.push([position, weight]);
    }
  }
  return places;
}

/** A negative number says in which field the places after it are. Field 0 needs to be said as well. */
function fieldsIn(metaLocations: readonly number[]): number[] {
  return metaLocations.filter((number) => number < 0).map((number) => -1 - number);
}
