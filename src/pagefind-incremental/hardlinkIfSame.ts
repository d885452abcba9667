import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";

const sealLength = 8;

/** What a gzipped file ends with, which tells its content from others of the same name: its checksum and its length. */
export function sealOf(gzipped: Buffer): string {
  return gzipped.subarray(-sealLength).toString("hex");
}

/** Makes `to` the same file as `from`, if that has the seal, without writing it where it can be helped. Tells whether it did. */
export function reuse(from: string, to: string, seal: string): boolean {
  if (sealIn(from) !== seal) return false;
  hardLinkOrCopy(from, to);
  return true;
}

/** The seal that contents have once they are gzipped. */
export function sealFor(contents: readonly Buffer[]): string {
  const seal = Buffer.alloc(sealLength);
  seal.writeUInt32LE(
    contents.reduce((sum, content) => crc32(content, sum), 0),
    0,
  );
  seal.writeUInt32LE(contents.reduce((sum, { length }) => sum + length, 0) % 2 ** 32, 4);
  return seal.toString("hex");
}

/** The seal of a gzipped file; undefined if there is none. */
function sealIn(file: string): string | undefined {
  try {
    const opened = openSync(file, "r");
    try {
      const seal = Buffer.alloc(sealLength);
      readSync(opened, seal, 0, sealLength, Math.max(0, fstatSync(opened).size - sealLength));
      return seal.toString("hex");
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}
