import type { Posting } from "./postings.ts";

/** The documents that have all words side by side, in this order. `words` has the postings of each. */
export function findPhrase(words: readonly (readonly Posting[])[]): number[] {
  const [first = [], ...others] = words;
  const placesOf = others.map((postings) => new Map(postings.map(({ page, places }) => [page, places])));
  const has = (page: number, at: number, position: number) =>
    placesOf[at]?.get(page)?.some(([place]) => place === position) ?? false;
  const isPhrase = (page: number, start: number) => others.every((_, at) => has(page, at, start + at + 1));
  return first.flatMap(({ page, places }) =>
    others.length === 0 || places.some(([position]) => isPhrase(page, position)) ? [page] : [],
  );
}
