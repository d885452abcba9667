import { hashOf } from "../../files/hash.ts";
import type { ParsedItem, WrittenItem } from "../items/readItem.ts";
import type { Body } from "../markdown/body.ts";

/*
 * A reading as it is kept in a file: a line with a checksum of all that follows and three lengths, the reading as JSON, its body as a
 * tree in JSON, its body as text.
 * Bodies are most of it, and are read from there only when they are asked for.
 */

/** What a file said when it had the bytes that `hash` stands for. */
export interface CachedItem {
  readonly file: string;
  readonly hash: string;
  readonly reading: ParsedItem;
}

/** A record as it was found: `checksum` tells it from every other. */
export interface CacheRecord extends CachedItem {
  readonly checksum: string;
}

/** Reads what is kept, from one byte to before another, as text. */
export type ReadCached = (from: number, to: number) => string;

interface Json extends Omit<ParsedItem, "value" | "body"> {
  readonly file: string;
  readonly hash: string;
  readonly value: Omit<WrittenItem, "body" | "file" | "hash"> | undefined;
  readonly body: Omit<Body, "tree" | "text"> | undefined;
}

/** A reading as bytes. */
export function encode({ file, hash, reading }: CachedItem): Buffer {
  const { value, body, ...rest } = reading;
  const json: Json = {
    file,
    hash,
    ...rest,
    value: value && withoutBody(value),
    body: body && withoutTexts(body),
  };
  const parts = [JSON.stringify(json), body ? JSON.stringify(body.tree) : "", body?.text ?? ""];
  const lengths = parts.map((part) => Buffer.byteLength(part)).join(" ");
  const content = `${lengths}\n${parts.join("")}`;
  return Buffer.from(`${hashOf(content)} ${content}`);
}

/** The first whole record in some bytes, and where the next one begins; undefined where there is none. */
export interface Found {
  readonly next: number;
  /** Undefined when the record is damaged. */
  readonly kept: CacheRecord | undefined;
}

/** Bytes of a file of records. */
export interface Window {
  readonly bytes: Buffer;
  /** Where they begin in the file. */
  readonly offset: number;
  readonly read: ReadCached;
  /** Records that were read before, from whatever file, by their checksums: they are not read again. */
  readonly known: ReadonlyMap<string, CacheRecord>;
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
  const [json = 0, tree = 0, text = 0] = lengths.map(Number);
  const start = at + end + 1;
  const next = start + json + tree + text;
  if (next > bytes.length) return undefined;
  const before = known.get(checksum);
  if (before) return { next, kept: before };
  if (hashOf(bytes.subarray(at + checksum.length + 1, next)) !== checksum) return { next, kept: undefined };
  const parsed = JSON.parse(bytes.toString("utf8", start, start + json)) as Json;
  const from = offset + start + json;
  const body = parsed.body && new KeptBody(parsed.body, read, from, from + tree, from + tree + text);
  return { next, kept: { checksum, ...keptFrom(parsed, body) } };
}

function withoutBody({ body: _, file: __, hash: ___, ...value }: WrittenItem): Json["value"] {
  return value;
}

function withoutTexts({ tree: _, text: __, ...body }: Body): Json["body"] {
  return body;
}

function keptFrom({ file, hash, findings, references, value }: Json, body: Body | undefined): CachedItem {
  const reading = {
    findings: findings.length > 0 ? findings : none,
    references: references.length > 0 ? references : none,
    ...(body && { body }),
    ...(body && value && { value: { ...value, file, hash, body } }),
  };
  return { file, hash, reading };
}

/** Most lists are empty, and of a hundred thousand records at that. */
const none: readonly never[] = [];

/** A body whose tree and text are read when they are asked for. It is a class because a hundred thousand of them have to fit into memory. */
class KeptBody implements Body {
  readonly words: number;
  readonly headings: Body["headings"];
  readonly links: Body["links"];
  readonly pictures: Body["pictures"];

  constructor(
    { words, headings, links, pictures }: Omit<Body, "tree" | "text">,
    private readonly read: ReadCached,
    private readonly from: number,
    private readonly between: number,
    private readonly to: number,
  ) {
    this.words = words;
    this.headings = headings.length > 0 ? headings : none;
    this.links = links.length > 0 ? links : none;
    this.pictures = pictures.length > 0 ? pictures : none;
  }

  get tree(): Body["tree"] {
    return JSON.parse(this.read(this.from, this.between)) as Body["tree"];
  }

  get text(): string {
    return this.read(this.between, this.to);
  }
}
