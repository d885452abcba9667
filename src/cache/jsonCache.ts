import { readFileSync } from "node:fs";
import { isWritable, writeAtomic } from "../files/atomicWrite.ts";
import { hashOf } from "../files/hash.ts";

/*
 * What is kept in a file as JSON: a first line that says what made it of what, a checksum, and the rest. What is damaged, or was made of
 * something else, is as if it were not there.
 */

const checksumLength = hashOf("").length;

/** What is kept at `path`, if its first line is `opening`, which tells whether it still holds. */
export function readJsonCache<T>(path: string, opening: string): T | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const head = `${opening}\n`;
    const start = head.length + checksumLength + 1;
    const json = text.slice(start);
    return text.slice(0, start) === `${head}${hashOf(json)}\n` ? (JSON.parse(json) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something at `path`, whole or not at all. Where nothing may be written, nothing is kept, and the next one makes it anew. */
export function writeJsonCache(path: string, opening: string, value: unknown): void {
  if (!isWritable(path)) return;
  const json = JSON.stringify(value);
  writeAtomic(path, `${opening}\n${hashOf(json)}\n${json}`);
}
