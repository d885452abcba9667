/*
 * The four kinds of CBOR that Pagefind's files consist of. Merging copies postings as bytes, and needs to know where each one lies,
 * which no CBOR library tells.
 */

const MAJOR_TYPE = { number: 0, negative: 1, text: 3, list: 4 } as const;

type Kind = keyof typeof MAJOR_TYPE;

/** A value in Pagefind's files. */
export type CborValue = string | number | readonly CborValue[];

/** A position in some bytes. Reading moves it. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A buffer that grows as it is written to. */
export interface GrowingBuffer {
  bytes: Buffer;
  length: number;
}

/** Up to this length, copying byte by byte is faster than `Buffer.copy`. */
const SHORT_COPY = 48;

/** Reads the value at the cursor. Throws if it is of another kind. */
export function readValue(cursor: Cursor): CborValue {
  const kind = (cursor.bytes[cursor.at] ?? 0xff) >> 5;
  if (kind === MAJOR_TYPE.text) return readText(cursor);
  if (kind === MAJOR_TYPE.negative) return -1 - readHead(cursor, "negative");
  if (kind === MAJOR_TYPE.list)
    return Array.from({ length: readHead(cursor, "list") }, () => readValue(cursor));
  return readHead(cursor, "number");
}

function readText(cursor: Cursor): string {
  const length = readHead(cursor, "text");
  const { buffer, byteOffset } = cursor.bytes;
  const text = Buffer.from(buffer, byteOffset + cursor.at, length).toString();
  cursor.at += length;
  return text;
}

/** A number, or the length of a text or list. */
function readHead(cursor: Cursor, kind: Kind): number {
  const first = cursor.bytes[cursor.at++] ?? 0xff;
  if (first >> 5 !== MAJOR_TYPE[kind])
    throw new Error(`Pagefind's file has no ${kind} at byte ${cursor.at - 1}.`);
  let value = first & 31;
  if (value < 24) return value;
  const width = 2 ** (value - 24);
  if (width > 4) throw new Error(`Pagefind's file has an unknown number at byte ${cursor.at - 1}.`);
  value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return value;
}

/** An empty buffer with room to write. */
export function growingBuffer(): GrowingBuffer {
  return { bytes: Buffer.alloc(1 << 16), length: 0 };
}

/** What has been written. */
export function writtenBytes({ bytes, length }: GrowingBuffer): Buffer {
  return bytes.subarray(0, length);
}

/** Writes a number, or the length of the text or list that follows, in as few bytes as possible. */
export function writeHead(to: GrowingBuffer, kind: Kind, value: number): void {
  makeRoom(to, 5);
  const major = MAJOR_TYPE[kind] << 5;
  if (value < 24) to.bytes[to.length++] = major | value;
  else {
    const width = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
    to.bytes[to.length++] = major | (24 + width);
    to.length = to.bytes.writeUIntBE(value, to.length, 2 ** width);
  }
}

/** Writes a number that may be negative. */
export function writeNumber(to: GrowingBuffer, value: number): void {
  if (value < 0) writeHead(to, "negative", -1 - value);
  else writeHead(to, "number", value);
}

/** Writes a text whose UTF-8 bytes are each given as a character. */
export function writeLatin1(to: GrowingBuffer, text: string): void {
  writeHead(to, "text", text.length);
  makeRoom(to, text.length);
  for (let at = 0; at < text.length; at++) to.bytes[to.length++] = text.charCodeAt(at);
}

/** Copies bytes that are CBOR already. */
export function writeRaw(to: GrowingBuffer, from: Buffer, start: number, end: number): void {
  makeRoom(to, end - start);
  if (end - start > SHORT_COPY) to.length += from.copy(to.bytes, to.length, start, end);
  else for (let at = start; at < end; at++) to.bytes[to.length++] = from[at] as number;
}

/** Writes a value and everything in it. */
export function writeValue(to: GrowingBuffer, value: CborValue): void {
  if (typeof value === "number") writeHead(to, "number", value);
  else if (typeof value === "string") writeLatin1(to, Buffer.from(value).toString("latin1"));
  else {
    writeHead(to, "list", value.length);
    for (const each of value) writeValue(to, each);
  }
}

function makeRoom(to: GrowingBuffer, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const larger = Buffer.alloc(Math.max(to.bytes.length * 2, to.length + more));
  to.bytes.copy(larger, 0, 0, to.length);
  to.bytes = larger;
}
