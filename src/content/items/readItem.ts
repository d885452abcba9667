import { hashOf } from "../../files/hash.ts";
import { itemAddress } from "../addresses.ts";
import { textOf } from "../files/decodeText.ts";
import { readBytes, unreadable } from "../files/readFile.ts";
import { type Body, type FileReading, readBody } from "../markdown/body.ts";
import { markedFields, mayHaveMarkup } from "../markdown/plainTextFields.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type ItemFields, itemFields } from "../schema/index.ts";
import { slugOf } from "../slug.ts";
import { readFrontMatter } from "../yaml/frontMatter.ts";
import { hashTruncations } from "../yaml/hashTruncation.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type ItemReference, itemReferences } from "./itemReferences.ts";
import { suspiciousValues } from "./suspiciousValues.ts";

/** A briefing item as an editor wrote it, checked. */
export interface WrittenItem extends ItemFields {
  readonly slug: string;
  /** Relative to the digest's root. */
  readonly file: string;
  readonly address: string;
  /** Tells these bytes of its file from all others. */
  readonly hash: string;
  readonly body: Body;
}

/** What an item's file says by itself, before what it names is looked for in the rest of the digest. */
export interface ItemReading extends FileReading<WrittenItem> {
  /** What it names, where it is wrong; the names of one that is right are in its fields. */
  readonly names: readonly ItemReference[];
}

/** Reads an item's file below `root`, alone. */
export function readItemFile(root: string, file: string): ItemReading {
  const bytes = readBytes(root, file);
  return bytes ? readItem(file, bytes) : { findings: [unreadable(root, file)], names: [] };
}

/** Reads one item from its file's bytes; undefined where they can't be read. */
export function readItem(file: string, bytes: Buffer | undefined): ItemReading {
  const text = textOf(bytes);
  if (typeof text !== "string") return { findings: [text], names: [] };
  const slug = slugOf(file);
  const address = itemAddress(slug);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts, names: [] };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore);
  if (Array.isArray(parts.fields)) {
    const rest = restIn(parts.rest);
    return { body, names: rest.names, findings: [...parts.fields, ...rest.findings, ...findings] };
  }
  const fields = checkFields(itemFields, parts.fields, "an item");
  const marked = mayHaveMarkup(parts.yaml) ? markedFields(itemFields, parts.fields) : [];
  if (Array.isArray(fields))
    return { body, names: itemReferences(parts.fields.value), findings: [...fields, ...marked, ...findings] };
  const value = { ...fields, slug, file, address, hash: hashOf(bytes ?? ""), body };
  const end = { line: parts.linesBefore, column: 1 };
  const doubtful = [...hashTruncations(parts.yaml, 1), ...suspiciousValues(fields, parts.fields, body, end)];
  return { value, body, names: [], findings: [...marked, ...doubtful, ...findings] };
}

/** What the fields beside broken ones say wrong, and what they name. A field that is missing may be one of those that are broken. */
function restIn(yaml: YamlText | undefined): Pick<ItemReading, "names" | "findings"> {
  if (yaml === undefined) return { names: [], findings: [] };
  const fields = checkFields(someFields, yaml, "an item");
  const marked = markedFields(someFields, yaml);
  return {
    names: itemReferences(yaml.value),
    findings: [...(Array.isArray(fields) ? fields : []), ...marked],
  };
}

const someFields = itemFields.partial();
