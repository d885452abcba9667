/** A value in the files of the index: the part of CBOR that Pagefind writes. */
export type CborValue = string | number | CborValue[];

/** A position in some bytes. Reading moves it. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const [NEGATIVE, TEXT, LIST] = [1, 3, 4];
const decoder = new TextDecoder();

/** Reads the first value in some bytes. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  return readValue({ bytes, at: 0 });
}

function readValue(cursor: Cursor): CborValue {
  const first = cursor.bytes[cursor.at++] ?? 0;
  const [kind, value] = [first >> 5, readNumber(first & 31, cursor)];
  if (kind === LIST) return Array.from({ length: value }, () => readValue(cursor));
  if (kind === NEGATIVE) return -1 - value;
  if (kind !== TEXT) return value;
  cursor.at += value;
  return decoder.decode(cursor.bytes.subarray(cursor.at - value, cursor.at));
}

/** From 24 on, the first byte says how many bytes the number takes: 1, 2 or 4. */
function readNumber(first: number, cursor: Cursor): number {
  if (first < 24) return first;
  const end = cursor.at + 2 ** (first - 24);
  let value = 0;
  while (cursor.at < end) value = value * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return value;
}
