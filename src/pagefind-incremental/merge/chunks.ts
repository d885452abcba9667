import { type GrowingBuffer, growingBuffer, writeHead, writtenBytes } from "../format/cbor.ts";
import { type SegmentPostings, writeStem } from "./mergePostings.ts";
import { mergeStems } from "./mergeTerms.ts";

/** The content of an index file, and its first and last stem. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  readonly content: Buffer;
}

/**
 * Merges the postings of segments, range by range, and cuts them into chunks as Pagefind does: a chunk is full once it has the given size. A stem
 * that fills a chunk gets one to itself, so that readers of rare words beside it don't load it.
 */
export async function* mergeIntoChunks(
  ranges: AsyncIterable<readonly SegmentPostings[]>,
  chunkSize: number,
): AsyncGenerator<Chunk> {
  const body = growingBuffer();
  let stems: string[] = [];
  let size = 0;
  const finish = (): Chunk => {
    const chunk = chunkOf(body, stems);
    [stems, size, body.length] = [[], 0, 0];
    return chunk;
  };
  for await (const segments of ranges)
    for (const merged of mergeStems(segments.map(({ terms }) => terms))) {
      const before = body.length;
      const own = writeStem(body, segments, merged);
      if (own >= chunkSize && stems.length > 0) {
        const after = body.length;
        body.length = before;
        yield finish();
        body.bytes.copyWithin(0, before, after);
        body.length = after - before;
      }
      stems.push(merged[0].term);
      size += own;
      if (size >= chunkSize) yield finish();
    }
  if (stems.length > 0) yield finish();
}

/** The content of a chunk is a list of one list. */
function chunkOf(body: GrowingBuffer, stems: readonly string[]): Chunk {
  const head = growingBuffer();
  writeHead(head, "list", 1);
  writeHead(head, "list", stems.length);
  const [first, last] = [stems[0] ?? "", stems.at(-1) ?? ""].map((stem) =>
    Buffer.from(stem, "latin1").toString(),
  ) as [string, string];
  return { first, last, content: Buffer.concat([writtenBytes(head), writtenBytes(body)]) };
}
