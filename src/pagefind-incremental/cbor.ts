/**
 * The five kinds of CBOR that Pagefind's files are made of. The index is spliced rather than decoded, which needs places that
 * no library gives; what is left is less than the use of one.
 */
const KIND = { number: 0, negative: 1, text: 3, list: 4 } as const;

type Kind = keyof typeof KIND;

/** A value of Pagefind's files. */
export type CborValue = string | number | readonly CborValue[];

/** A place in some bytes, which reading moves on. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Bytes that grow as they are written. */
export interface Growing {
  bytes: Buffer;
  length: number;
}

/** Reads a number, or the length of what follows. Throws when there is something of another kind. */
export function readHead(cursor: Cursor, kind: Kind): number {
  const first = cursor.bytes[cursor.at++] ?? 0xff;
  if (first >> 5 !== KIND[kind]) throw new Error(`Pagefind's file has no ${kind} at byte ${cursor.at - 1}.`);
  let value = first & 31;
  if (value < 24) return value;
  const width = 2 ** (value - 24);
  if (width > 4) throw new Error(`Pagefind's file has an unknown number at byte ${cursor.at - 1}.`);
  value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return value;
}

/** Passes over a list of numbers, and tells how many there are. Throws when there is none. */
export function skipNumbers(cursor: Cursor): number {
  const count = readHead(cursor, "list");
  const { bytes } = cursor;
  let at = cursor.at;
  for (let i = 0; i < count; i++) {
    const width = (bytes[at] ?? 0) & 31;
    at += width < 24 ? 1 : 1 + 2 ** (width - 24);
  }
  cursor.at = at;
  return count;
}

/** Reads whatever follows. Throws when it is none of the kinds. */
export function readValue(cursor: Cursor): CborValue {
  const kind = (cursor.bytes[cursor.at] ?? 0xff) >> 5;
  if (kind === KIND.text) return readText(cursor);
  if (kind === KIND.negative) return -1 - readHead(cursor, "negative");
  if (kind !== KIND.list) return readHead(cursor, "number");
  return Array.from({ length: readHead(cursor, "list") }, () => readValue(cursor));
}

function readText(cursor: Cursor): string {
  const length = readHead(cursor, "text");
  const { buffer, byteOffset } = cursor.bytes;
  const text = Buffer.from(buffer, byteOffset + cursor.at, length).toString();
  cursor.at += length;
  return text;
}

/** So few bytes are copied sooner one by one. */
const shortest = 48;

/** Nothing yet, with room for some. */
export function growing(): Growing {
  return { bytes: Buffer.alloc(1 << 16), length: 0 };
}

/** Writes a number, or the length of what follows, in the fewest bytes. */
export function writeHead(to: Growing, kind: Kind, value: number): void {
  makeRoom(to, 5);
  const major = KIND[kind] << 5;
  if (value < 24) to.bytes[to.length++] = major | value;
  else {
    const width = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
    to.bytes[to.length++] = major | (24 + width);
    to.length = to.bytes.writeUIntBE(value, to.length, 2 ** width);
  }
}

/** Writes a number that may be negative. */
export function writeNumber(to: Growing, value: number): void {
  if (value < 0) writeHead(to, "negative", -1 - value);
  else writeHead(to, "number", value);
}

/** Writes a text that is given as its UTF-8 bytes, each as a character. */
export function writeBytes(to: Growing, text: string): void {
  writeHead(to, "text", text.length);
  makeRoom(to, text.length);
  for (let at = 0; at < text.length; at++) to.bytes[to.length++] = text.charCodeAt(at);
}

/** Writes what is CBOR already. */
export function writeRaw(to: Growing, from: Buffer, start: number, end: number): void {
  makeRoom(to, end - start);
  if (end - start > shortest) to.length += from.copy(to.bytes, to.length, start, end);
  else for (let at = start; at < end; at++) to.bytes[to.length++] = from[at] as number;
}

/** Writes a value and all that is in it. */
export function writeValue(to: Growing, value: CborValue): void {
  if (typeof value === "number") writeHead(to, "number", value);
  else if (typeof value === "string") writeBytes(to, Buffer.from(value).toString("latin1"));
  else {
    writeHead(to, "list", value.length);
    for (const each of value) writeValue(to, each);
  }
}

function makeRoom(to: Growing, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const larger = Buffer.alloc(Math.max(to.bytes.length * 2, to.length + more));
  to.bytes.copy(larger, 0, 0, to.length);
  to.bytes = larger;
}
