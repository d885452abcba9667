import { type Growing, growing, writeBytes, writeHead } from "./cbor.ts";
import { type Merged, mergeSorted } from "./merge.ts";
import { postingParts, spellingMark } from "./postings.ts";
import { byFirstPage, type Part, withSpellings } from "./spellings.ts";
import { writePostings } from "./writePostings.ts";

/** A file of the joined index, and its first and last word. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  readonly raw: Buffer;
}

/**
 * Joins the words of parts, shelf by shelf, and cuts them into files, as Pagefind does: a file is full once it has as many occurrences as
 * asked. Only a word that fills one alone has it for itself, so that readers of rare words beside it don't load it. The bytes of
 * postings stay as they are but for the number of a part's first page, since a page is told as the distance from the one before.
 */
export async function* joinChunks(
  shelves: AsyncIterable<readonly Part[]>,
  occurrences: number,
): AsyncGenerator<Chunk> {
  const body = growing();
  let keys: string[] = [];
  let size = 0;
  const chunk = (): Chunk => {
    const [first, last, raw] = [keys[0] ?? "", keys.at(-1) ?? "", withHead(body, keys.length)];
    [keys, size, body.length] = [[], 0, 0];
    return { first: textOf(first), last: textOf(last), raw };
  };
  for await (const parts of shelves)
    for (const [word, spellings] of withSpellings(mergeSorted(parts.map(({ keys }) => keys)))) {
      const before = body.length;
      const own = writeWord(body, parts, word, spellings);
      if (own >= occurrences && keys.length > 0) {
        const after = body.length;
        body.length = before;
        yield chunk();
        body.bytes.copyWithin(0, before, after);
        body.length = after - before;
      }
      keys.push(word.word);
      size += own;
      if (size >= occurrences) yield chunk();
    }
  if (keys.length > 0) yield chunk();
}

/**
 * From where to where each file reaches. Every text has its file, be it a word of the index or not: where Pagefind finds none for what
 * was asked, since it has its files end with the first letters of their last words, it loads the first that begins like it, which for
 * `auditors` is that of `a`. A file begins with as few letters as keep it apart from the one before.
 */
export function reaches(chunks: readonly Pick<Chunk, "first" | "last">[]): [from: string, to: string][] {
  const starts = chunks.map(({ first }, at) => apartFrom(chunks[at - 1]?.last ?? "", at === 0 ? "" : first));
  return starts.map((from, at) => [from, endBefore(starts[at + 1])]);
}

/** The beginning of a word up to the first letter in which it differs from the one before. */
function apartFrom(before: string, word: string): string {
  const [letters, others] = [[...word], [...before]];
  const differing = letters.findIndex((letter, at) => letter !== others[at]);
  return letters.slice(0, differing + 1).join("");
}

/** In the order of Unicode, in which Pagefind compares. */
const furthest = "\u{10FFFF}";

/** What stands behind all words that come before those which begin so. */
function endBefore(start: string | undefined): string {
  const letters = [...(start ?? "")];
  const last = letters.pop()?.codePointAt(0);
  return last === undefined
    ? furthest
    : `${letters.join("")}${String.fromCodePoint(letterBefore(last))}${furthest}`;
}

/** Surrogates are no letters. */
function letterBefore(letter: number): number {
  return letter === 0xe000 ? 0xd7ff : letter - 1;
}

/** Writes a word, and gives the number of its occurrences as Pagefind counts them: a spelling counts as one itself. */
function writeWord(
  body: Growing,
  parts: readonly Part[],
  word: Merged,
  spellings: readonly Merged[],
): number {
  writeHead(body, "list", postingParts);
  writeBytes(body, word.word);
  let { size } = writePostings(body, parts, word);
  writeHead(body, "list", spellings.length);
  for (const spelling of byFirstPage(parts, spellings)) {
    writeHead(body, "list", 2);
    writeBytes(body, spelling.word.slice(spelling.word.indexOf(spellingMark) + 1));
    size += 1 + writePostings(body, parts, spelling).size;
  }
  return size;
}

/** A file of words is a list of one list. */
function withHead(body: Growing, words: number): Buffer {
  const head = growing();
  writeHead(head, "list", 1);
  writeHead(head, "list", words);
  return Buffer.concat([head.bytes.subarray(0, head.length), body.bytes.subarray(0, body.length)]);
}

function textOf(key: string): string {
  return Buffer.from(key, "latin1").toString();
}
