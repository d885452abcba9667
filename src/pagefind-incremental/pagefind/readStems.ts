import { VARIANT_MARK } from "../format/postings.ts";

/**
 * The terms under which Pagefind files a token. A compound ("co-op") has a term for each part, and these share its weight: `parts` is
 * how many do. It is 1 for a term that has all of the weight.
 */
export type TokenStems = readonly (readonly [term: string, parts: number])[];

/** Pages and locations are written as distances from the one before. */
type Posting = [page: number, inText: number[], inMeta: number[]];

/** The content of a chunk. */
export type ChunkContent = [
  [stem: string, postings: Posting[], variants: [variant: string, postings: Posting[]][]][],
];

type WeightedTerm = readonly [term: string, weight: number];

/** A weight of 1, as Pagefind writes it. */
const NORMAL_WEIGHT = 24;

/** Pagefind counts no more parts of a token than this. */
const MOST_PARTS = 255;

/** The stems of the tokens of pages in Pagefind's index of them. On each page a word stands before the tokens. */
export function stemsByToken(
  chunks: readonly ChunkContent[],
  pages: readonly (readonly string[])[],
): Map<string, TokenStems> {
  const found = pages.map((tokens) => tokens.map((): WeightedTerm[] => []));
  for (const [stems] of chunks)
    for (const [stem, postings, variants] of stems) {
      noteTerm(latin1(stem), postings, found);
      for (const [variant, own] of variants)
        noteTerm(latin1(stem) + VARIANT_MARK + latin1(variant), own, found);
    }
  return new Map(
    pages.flatMap((tokens, page) =>
      tokens.map((token, at): [string, TokenStems] => [token, withParts(found[page]?.[at] ?? [])]),
    ),
  );
}

function noteTerm(
  term: string,
  postings: readonly Posting[],
  found: readonly (readonly WeightedTerm[][])[],
): void {
  let page = 0;
  for (const [distance, inText, inMeta] of postings) {
    page += distance;
    for (const [location, weight] of locationsIn(inText)) found[page]?.[location - 1]?.push([term, weight]);
    for (const [location] of locationsIn(inMeta)) found[page]?.[location - 1]?.push([term, NORMAL_WEIGHT]);
  }
}

/** Locations with their weights. A negative number is the weight of the locations after it, which start again from zero. */
function* locationsIn(numbers: readonly number[]): Generator<[location: number, weight: number]> {
  let [location, weight] = [0, NORMAL_WEIGHT];
  for (const number of numbers) {
    location = number < 0 ? 0 : location + number;
    if (number < 0) weight = -1 - number;
    else yield [location, weight];
  }
}

function latin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** Pagefind divides the weight of a token by the number of its parts. */
function withParts(terms: readonly WeightedTerm[]): TokenStems {
  const parts = terms.filter(([, weight]) => weight < NORMAL_WEIGHT).length;
  return terms.map(([term, weight]) => [term, weight < NORMAL_WEIGHT ? Math.min(parts, MOST_PARTS) : 1]);
}
