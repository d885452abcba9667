import { hashOf } from "../../files/hash.ts";
import { itemAddress } from "../addresses.ts";
import { decodeText } from "../files/decodeText.ts";
import { readBytes, unreadableReason } from "../files/readFile.ts";
import { type Body, type ParsedFile, readBody } from "../markdown/body.ts";
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
export interface ParsedItem extends ParsedFile<WrittenItem> {
  /** What it names, where it is wrong; the names of one that is right are in its fields. */
  readonly references: readonly ItemReference[];
}

/** Reads an item's file below `root`, alone. */
export function readItem(root: string, file: string): ParsedItem {
  const bytes = readBytes(root, file);
  return bytes ? parseItem(file, bytes) : { findings: [unreadableReason(root, file)], references: [] };
}

/** Reads one item from its file's bytes; undefined where they can't be read. */
export function parseItem(file: string, bytes: Buffer | undefined): ParsedItem {
  const text = decodeText(bytes);
  if (typeof text !== "string") return { findings: [text], references: [] };
  const slug = slugOf(file);
  const address = itemAddress(slug);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts, references: [] };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore);
  if (Array.isArray(parts.fields)) {
    const rest = restIn(parts.recovered);
    return { body, references: rest.references, findings: [...parts.fields, ...rest.findings, ...findings] };
  }
  const fields = checkFields(itemFields, parts.fields, "an item");
  const marked = mayHaveMarkup(parts.yaml) ? markedFields(itemFields, parts.fields) : [];
  if (Array.isArray(fields))
    return {
      body,
      references: itemReferences(parts.fields.value),
      findings: [...fields, ...marked, ...findings],
    };
  const value = { ...fields, slug, file, address, hash: hashOf(bytes ?? ""), body };
  const end = { line: parts.linesBefore, column: 1 };
  const doubtful = [...hashTruncations(parts.yaml, 1), ...suspiciousValues(fields, parts.fields, body, end)];
  return { value, body, references: [], findings: [...marked, ...doubtful, ...findings] };
}

/** What the fields beside broken ones say wrong, and what they name. A field that is missing may be one of those that are broken. */
function restIn(yaml: YamlText | undefined): Pick<ParsedItem, "references" | "findings"> {
  if (yaml === undefined) return { references: [], findings: [] };
  const fields = checkFields(someFields, yaml, "an item");
  const marked = markedFields(someFields, yaml);
  return {
    references: itemReferences(yaml.value),
    findings: [...(Array.isArray(fields) ? fields : []), ...marked],
  };
}

const someFields = itemFields.partial();
