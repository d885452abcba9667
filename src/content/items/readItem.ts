import { hashOf } from "../../files/hash.ts";
import { decodeText } from "../files/decodeText.ts";
import { readBytes, unreadableReason } from "../files/readFile.ts";
import { type Body, type ParsedFile, readBody } from "../markdown/body.ts";
import { mayHaveMarkup, plainTextFindings } from "../markdown/plainTextFields.ts";
import { divideFields, type OwnFields, ownFieldFindings } from "../ownFields/ownFields.ts";
import type { Finding } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type ItemFields, itemFields, lenientItemFields } from "../schema/index.ts";
import { itemAddress } from "../siteAddresses.ts";
import { slugOf } from "../slug.ts";
import { itemTerms } from "../terms/itemTerms.ts";
import { readFrontMatter } from "../yaml/frontMatter.ts";
import { hashTruncations } from "../yaml/hashTruncation.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type ItemReference, itemReferences } from "./itemReferences.ts";
import { withDay } from "./missingFields.ts";
import { roundDecimals } from "./roundDecimals.ts";
import { suspiciousValues } from "./suspiciousValues.ts";
import { yearsNamed } from "./yearsNamed.ts";

/*
 * An item passes through these types: its file → `ParsedItem`, its fields and body or the findings → `WrittenItem`, the value of a file without
 * errors → `Item` in `src/digest`, with its issue, subjects and neighbours. The cache of items (`../itemCache`) stores `ParsedItem`s.
 */

/** A briefing item as an editor wrote it, checked. */
export interface WrittenItem extends ItemFields {
  readonly slug: string;
  /** Relative to the digest's root. */
  readonly file: string;
  readonly address: string;
  /** The hash of its file. */
  readonly hash: string;
  readonly body: Body;
  /** The words that say most of what it is about: see `itemTerms`. */
  readonly terms: string;
  /** The fields that the digest adds to Standfirst's: those that start with `x-`. */
  readonly ownFields: OwnFields;
}

/** What is known from an item's file alone, before its references are checked. */
export interface ParsedItem extends ParsedFile<WrittenItem> {
  /** The references of an item with mistakes. Those of any other are in its fields. */
  readonly references: readonly ItemReference[];
  /** The own fields of an item with mistakes, as far as its YAML is valid. */
  readonly ownFields?: OwnFields;
}

/** Reads an item's file: from the disk, or from a cache. */
export type ItemReader = (file: string) => ParsedItem;

/** Reads an item's file below `root`. */
export function readItem(root: string, file: string): ParsedItem {
  const bytes = readBytes(root, file);
  return bytes ? parseItem(file, bytes) : { findings: [unreadableReason(root, file)], references: [] };
}

/** Parses an item. `bytes` is undefined where its file can't be read. */
export function parseItem(file: string, bytes: Buffer | undefined): ParsedItem {
  const text = decodeText(bytes);
  if (typeof text !== "string") return { findings: [text], references: [] };
  const slug = slugOf(file);
  const address = itemAddress(slug);
  const parts = readFrontMatter(text);
  if (Array.isArray(parts)) return { findings: parts, references: [] };
  const { body, findings } = readBody(parts.body, address, parts.linesBefore);
  if (Array.isArray(parts.fields)) {
    const others = otherMistakes(parts.recovered);
    return {
      body,
      references: others.references,
      findings: [...parts.fields, ...others.findings, ...findings],
    };
  }
  const { own: ownFields, others } = divideFields(kind, parts.fields.value);
  const { fields, mistakes } = checkItemFields(parts.fields, others);
  const ownFindings = ownFieldFindings(ownFields, parts.fields);
  const marked = mayHaveMarkup(parts.yaml) ? plainTextFindings(itemFields, parts.fields) : [];
  if (fields === undefined || ownFindings.length > 0)
    return {
      body,
      references: itemReferences(parts.fields.value),
      ownFields,
      findings: [...mistakes, ...ownFindings, ...marked, ...findings],
    };
  const value = {
    ...fields,
    slug,
    file,
    address,
    hash: hashOf(bytes ?? ""),
    body,
    terms: itemTerms(fields, body),
    ownFields,
  };
  const end = { line: parts.linesBefore, column: 1 };
  const suspicious = [
    ...hashTruncations(parts.yaml, 1),
    ...yearsNamed(fields, parts.fields),
    ...roundDecimals(fields.figures, parts.fields, parts.yaml),
    ...suspiciousValues(fields, parts.fields, body, end),
  ];
  const all = withDay([...mistakes, ...marked, ...suspicious, ...findings], value.date);
  return { value, body, references: [], findings: all };
}

/** Checks the fields of an item. If all that is wrong is that some are missing which some digests may leave out, there are fields, too. */
function checkItemFields(
  yaml: YamlText,
  written: unknown,
): { readonly fields: ItemFields | undefined; readonly mistakes: Finding[] } {
  const strict = checkFields(itemFields, yaml, kind, [], written);
  if (!Array.isArray(strict)) return { fields: strict, mistakes: [] };
  const lenient = checkFields(lenientItemFields, yaml, kind, [], written);
  const wrong = new Set(Array.isArray(lenient) ? lenient.map(({ field }) => field) : []);
  return {
    fields: Array.isArray(lenient) ? undefined : lenient,
    mistakes: strict.map((each) => (wrong.has(each.field) ? each : { ...each, missingIn: "" })),
  };
}

/** The mistakes and references in the fields that could be read. No field counts as missing: it may be the broken one. */
function otherMistakes(yaml: YamlText | undefined): Pick<ParsedItem, "references" | "findings"> {
  if (yaml === undefined) return { references: [], findings: [] };
  const fields = checkFields(partialFields, yaml, kind, [], divideFields(kind, yaml.value).others);
  const marked = plainTextFindings(partialFields, yaml);
  return {
    references: itemReferences(yaml.value),
    findings: [...(Array.isArray(fields) ? fields : []), ...marked],
  };
}

const kind = "an item";

const partialFields = itemFields.partial();
