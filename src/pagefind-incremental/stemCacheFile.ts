import { join } from "node:path";
import { indexCodeVersion } from "./codeVersion.ts";
import { bytesOf, linesOf, numbersIn, readSections, writeSections } from "./sections.ts";
import { type KeptWords, type Wordbook, wordbookOf } from "./stemCache.ts";

/** The words that `cache` keeps; none where nothing is kept, or not as it was written. */
export function readWordbook(cache: string): Wordbook {
  const parts = readSections(fileIn(cache), ["words", "keys", "entries", "starts"]);
  if (!parts) return wordbookOf();
  const kept: KeptWords = {
    words: linesOf(parts.words.toString()),
    keys: linesOf(parts.keys.toString("latin1")),
    entries: Array.from(numbersIn(parts.entries)),
    starts: Array.from(numbersIn(parts.starts)),
  };
  return wordbookOf(kept);
}

/** Keeps the words that are known. Of two processes that do so, the last one's are kept. */
export function writeWordbook(cache: string, { words, keys, entries, starts }: Wordbook): void {
  writeSections(fileIn(cache), {
    words: Buffer.from(words.slice(0, starts.length - 1).join("\n")),
    keys: Buffer.from(keys.join("\n"), "latin1"),
    entries: bytesOf(Uint32Array.from(entries)),
    starts: bytesOf(Uint32Array.from(starts)),
  });
}

function fileIn(cache: string): string {
  return join(cache, `${indexCodeVersion()}.words`);
}
