import { crc32 } from "node:zlib";

/*
 * A gzipped file ends with the checksum and length of its content. This tells files apart, for which their names, 28 bits of a hash, are too
 * short.
 */

/** The length of a trailer in bytes. */
export const TRAILER_LENGTH = 8;

/** The trailer of gzipped bytes, in hexadecimal. */
export function gzipTrailer(gzipped: Buffer): string {
  return gzipped.subarray(-TRAILER_LENGTH).toString("hex");
}

/** The trailer that contents will have when they are gzipped. */
export function trailerFor(contents: readonly Buffer[]): string {
  const trailer = Buffer.alloc(TRAILER_LENGTH);
  const checksum = contents.reduce((sum, content) => crc32(content, sum), 0);
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return trailer.toString("hex");
}
