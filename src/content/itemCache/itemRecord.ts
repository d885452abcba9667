import { type CacheRecord, encodeRecord } from "../../cache/cacheFormat.ts";
import type { Decode, ReadPart } from "../../cache/readRecords.ts";
import type { ParsedItem, WrittenItem } from "../items/readItem.ts";
import type { Body } from "../markdown/body.ts";
import { noOwnFields } from "../ownFields/ownFields.ts";

/*
 * An item in the cache: a record whose key is the item's file, with three parts: the parsed item as JSON, its body as a tree in
 * JSON, and its body as text. Bodies are most of it. They stay on the disk, and are read when a page needs them.
 */
const [treePart, textPart] = [1, 2];

/** What was parsed from a file when its bytes had this hash. */
export interface CachedItem {
  readonly file: string;
  readonly hash: string;
  readonly parsed: ParsedItem;
}

/** A cached item, and where it is. */
export interface StoredItem extends CachedItem {
  readonly record: CacheRecord;
}

/** What the record does not need: it is in other parts, or in the key, or in few items. */
type Dropped = "body" | "file" | "hash" | "ownFields";

interface Json extends Omit<ParsedItem, "value" | "body"> {
  readonly hash: string;
  readonly value: (Omit<WrittenItem, Dropped> & Partial<Pick<WrittenItem, "ownFields">>) | undefined;
  readonly body: Omit<Body, "tree" | "text"> | undefined;
}

/** Makes the record of an item. */
export function encodeItem({ file, hash, parsed }: CachedItem): Buffer {
  const { value, body, ...rest } = parsed;
  const json: Json = {
    hash,
    ...rest,
    value: value && withoutBody(value),
    body: body && withoutTexts(body),
  };
  return encodeRecord(file, [JSON.stringify(json), body ? JSON.stringify(body.tree) : "", body?.text ?? ""]);
}

/** Reads the record of an item. Its body is verified now and read later. */
export const decodeItem: Decode<StoredItem> = (record, parts, read) => {
  const [json] = parts() ?? [];
  if (json === undefined) return undefined;
  const { hash, findings, references, ownFields, value, body: own } = JSON.parse(json.toString()) as Json;
  const { key: file } = record;
  const body = own && new StoredBody(own, record, read);
  const parsed = {
    findings: shared(findings),
    references: shared(references),
    ...(body && { body }),
    ...(ownFields && { ownFields }),
    ...(body &&
      value && { value: { ...value, ownFields: value.ownFields ?? noOwnFields, file, hash, body } }),
  };
  return { file, hash, parsed, record };
};

function withoutBody({ body: _, file: __, hash: ___, ownFields, ...value }: WrittenItem): Json["value"] {
  return Object.keys(ownFields).length === 0 ? value : { ...value, ownFields };
}

function withoutTexts({ tree: _, text: __, ...body }: Body): Json["body"] {
  return body;
}

const none: readonly never[] = [];

/** Most lists are empty, so a hundred thousand items share one. */
function shared<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list : none;
}

/** A body whose texts are read each time they are used. A class takes the least memory, and there are a hundred thousand. */
class StoredBody implements Body {
  readonly words: number;
  readonly headings: Body["headings"];
  readonly links: Body["links"];
  readonly pictures: Body["pictures"];

  constructor(
    { words, headings, links, pictures }: Omit<Body, "tree" | "text">,
    private readonly record: CacheRecord,
    private readonly read: ReadPart,
  ) {
    this.words = words;
    this.headings = shared(headings);
    this.links = shared(links);
    this.pictures = shared(pictures);
  }

  get tree(): Body["tree"] {
    return JSON.parse(this.textOf(treePart)) as Body["tree"];
  }

  get text(): string {
    return this.textOf(textPart);
  }

  private textOf(part: number): string {
    const bytes = this.read(this.record, part);
    if (bytes === undefined) throw new Error("The cache was damaged during the build. Build again.");
    return bytes.toString();
  }
}
