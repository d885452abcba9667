/** The name of a file of the index with words in alphabetical order, and the first text that is looked for in it. */
export type ChunkStart = readonly [from: string, name: string];

/** The name of the chunk for a text: the last that does not start after it. */
export function chunkFor(text: string, chunks: readonly ChunkStart[]): string | undefined {
  let [first, end] = [0, chunks.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (isAfter(chunks[middle]?.[0] ?? "", text)) end = middle;
    else first = middle + 1;
  }
  return chunks[first - 1]?.[1];
}

/** Whether a text comes after another in the order of code points, which is that of the index. JavaScript's own puts emoji before some letters. */
function isAfter(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((letter, i) => letter !== right[i]);
  return at >= 0 && (left[at]?.codePointAt(0) ?? 0) > (right[at]?.codePointAt(0) ?? -1);
}
