import type { Body } from "./body.ts";
import { hashOf } from "./hash.ts";
import type { ItemReading, WrittenItem } from "./items.ts";

/*
 * A reading as it is kept in a file: a line with a checksum of all that follows and three lengths, the reading as JSON, its body as HTML,
 * its body as text.
 * Bodies are most of it, and are read from there only when they are asked for.
 */

/** What a file said when it had the bytes that `hash` stands for. */
export interface KeptReading {
  readonly file: string;
  readonly hash: string;
  readonly reading: ItemReading;
}

/** A record as it was found: `checksum` tells it from every other. */
export interface KeptRecord extends KeptReading {
  readonly checksum: string;
}

/** Reads what is kept, from one byte to before another, as text. */
export type ReadKept = (from: number, to: number) => string;

interface Json extends Omit<ItemReading, "value" | "body"> {
  readonly file: string;
  readonly hash: string;
  readonly value: Omit<WrittenItem, "body"> | undefined;
  readonly body: Omit<Body, "html" | "text"> | undefined;
}

/** A reading as bytes. */
export function encode({ file, hash, reading }: KeptReading): Buffer {
  const { value, body, ...rest } = reading;
  const json: Json = {
    file,
    hash,
    ...rest,
    value: value && withoutBody(value),
    body: body && withoutTexts(body),
  };
  const parts = [JSON.stringify(json), body?.html ?? "", body?.text ?? ""].map((part) => Buffer.from(part));
  const lengths = Buffer.from(`${parts.map(({ length }) => length).join(" ")}\n`);
  const content = Buffer.concat([lengths, ...parts]);
  return Buffer.concat([Buffer.from(`${hashOf(content)} `), content]);
}

/** The first whole record in some bytes, and where the next one begins; undefined where there is none. */
export interface Found {
  readonly next: number;
  /** Undefined when the record is damaged. */
  readonly kept: KeptRecord | undefined;
}

/** Bytes of a file of records. */
export interface Window {
  readonly bytes: Buffer;
  /** Where they begin in the file. */
  readonly offset: number;
  readonly read: ReadKept;
  /** Records that were read before, from whatever file, by their checksums: they are not read again. */
  readonly known: ReadonlyMap<string, KeptRecord>;
}

const head = /^([\w-]{22}) (\d+) (\d+) (\d+)$/;
const longestHead = 80;

/**
 * Reads the record that begins at `at` in some bytes. Returns undefined when it does not end within them, "damaged" when
 * nothing behind it can be found.
 */
export function decode({ bytes, offset, read, known }: Window, at: number): Found | "damaged" | undefined {
  const end = bytes.subarray(at, at + longestHead).indexOf(10);
  if (end < 0) return bytes.length - at < longestHead ? undefined : "damaged";
  const [, checksum, ...lengths] = head.exec(bytes.toString("latin1", at, at + end)) ?? [];
  if (checksum === undefined) return "damaged";
  const [json = 0, html = 0, text = 0] = lengths.map(Number);
  const start = at + end + 1;
  const next = start + json + html + text;
  if (next > bytes.length) return undefined;
  const before = known.get(checksum);
  if (before) return { next, kept: before };
  if (hashOf(bytes.subarray(at + checksum.length + 1, next)) !== checksum) return { next, kept: undefined };
  const parsed = JSON.parse(bytes.toString("utf8", start, start + json)) as Json;
  const from = offset + start + json;
  return {
    next,
    kept: {
      checksum,
      ...keptFrom(
        parsed,
        () => read(from, from + html),
        () => read(from + html, from + html + text),
      ),
    },
  };
}

function withoutBody({ body: _, ...value }: WrittenItem): Json["value"] {
  return value;
}

function withoutTexts({ html: _, text: __, ...body }: Body): Json["body"] {
  return body;
}

function keptFrom(json: Json, html: () => string, text: () => string): KeptReading {
  const { file, hash, value, body: known, ...rest } = json;
  if (known === undefined) return { file, hash, reading: rest };
  const body: Body = {
    ...known,
    get html() {
      return html();
    },
    get text() {
      return text();
    },
  };
  return { file, hash, reading: { ...rest, body, ...(value && { value: { ...value, body } }) } };
}
