import { itemAddress } from "./addresses.ts";
import { type Body, readBody } from "./body.ts";
import { checkFields } from "./checkFields.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { hashOf } from "./hash.ts";
import { checkNames, type Surroundings } from "./itemNames.ts";
import { type ItemFields, itemFields } from "./schema.ts";
import { slugOf } from "./slug.ts";
import type { FileReading } from "./source.ts";

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

/** Reads one item from its file's text, and checks everything that it names. */
export function readItem(file: string, text: string, around: Surroundings): FileReading<WrittenItem> {
  const slug = slugOf(file);
  const address = itemAddress(slug);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore, around.pictures);
  if (Array.isArray(parts.fields)) return { body, findings: [...parts.fields, ...findings] };
  const fields = checkFields(itemFields, parts.fields, "an item");
  const named = checkNames(file, parts.fields, around);
  if (Array.isArray(fields)) return { body, findings: [...fields, ...named, ...findings] };
  return {
    value: { ...fields, slug, file, address, hash: hashOf(text), body },
    body,
    findings: [...named, ...findings],
  };
}
