import { itemAddress } from "./addresses.ts";
import { type Body, readBody } from "./body.ts";
import { checkFields } from "./checkFields.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { hashOf } from "./hash.ts";
import { type Name, namesIn } from "./itemNames.ts";
import { type ItemFields, itemFields } from "./schema.ts";
import { slugOf } from "./slug.ts";
import { type FileReading, readText } from "./source.ts";

/** A briefing item as an editor wrote it, checked. */
export interface WrittenItem extends ItemFields {
  readonly slug: string;
  /** Relative to the digest's root. */
  readonly file: string;
  readonly address: string;
  /** Tells this text of its file from every other. */
  readonly hash: string;
  readonly body: Body;
}

/** What an item's file says by itself, before what it names is looked for in the rest of the digest. */
export interface ItemReading extends FileReading<WrittenItem> {
  readonly names: readonly Name[];
}

/** Reads an item's file below `root`, alone. */
export function readItemFile(root: string, file: string): ItemReading {
  const text = readText(root, file);
  return typeof text === "string" ? readItem(file, text) : { findings: [text], names: [] };
}

/** Reads one item from its file's text. */
export function readItem(file: string, text: string): ItemReading {
  const slug = slugOf(file);
  const address = itemAddress(slug);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts, names: [] };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore);
  if (Array.isArray(parts.fields)) return { body, names: [], findings: [...parts.fields, ...findings] };
  const names = namesIn(parts.fields.value);
  const fields = checkFields(itemFields, parts.fields, "an item");
  if (Array.isArray(fields)) return { body, names, findings: [...fields, ...findings] };
  return { value: { ...fields, slug, file, address, hash: hashOf(text), body }, body, names, findings };
}
