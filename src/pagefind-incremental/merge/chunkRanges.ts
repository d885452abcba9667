import type { Chunk } from "./chunks.ts";

/** Pagefind compares code points, of which this is the last. */
const LAST_CHARACTER = "\u{10FFFF}";

/**
 * The first and last text that Pagefind looks for in each chunk. Together they cover every text, whether it is a stem of the index or not:
 * Pagefind's own end with the first letters of the last stem, and for a text in a gap it loads the first chunk that begins alike, which for
 * "auditors" is that of "a". A range starts with as few letters as tell its first stem from the last one of the chunk before.
 */
export function chunkRanges(chunks: readonly Pick<Chunk, "first" | "last">[]): [from: string, to: string][] {
  const starts = chunks.map(({ first }, at) =>
    distinctStart(chunks[at - 1]?.last ?? "", at === 0 ? "" : first),
  );
  return starts.map((from, at) => [from, lastBefore(starts[at + 1])]);
}

/** The start of a stem, up to the first letter that differs from the stem before. */
function distinctStart(before: string, stem: string): string {
  const [letters, others] = [[...stem], [...before]];
  const differing = letters.findIndex((letter, at) => letter !== others[at]);
  return letters.slice(0, differing + 1).join("");
}

/** A text that comes after everything that sorts before `start`. */
function lastBefore(start: string | undefined): string {
  const letters = [...(start ?? "")];
  const last = letters.pop()?.codePointAt(0);
  return last === undefined
    ? LAST_CHARACTER
    : `${letters.join("")}${String.fromCodePoint(codePointBefore(last))}${LAST_CHARACTER}`;
}

/** Surrogates are not characters. */
function codePointBefore(codePoint: number): number {
  return codePoint === 0xe000 ? 0xd7ff : codePoint - 1;
}
