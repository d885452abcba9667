import { z } from "zod";
import { listOf } from "../../content/schema/fieldTypes.ts";
import { id, name, pathOrAddress } from "../../content/schema/textTypes.ts";

/** How a post is split into items. */
export const splits = ["whole", "#", "##", "###", "####", "entries", "bold", "pattern"] as const;
export type Split = (typeof splits)[number];

/** Where an item's headline comes from. */
export const headlines = ["auto", "heading", "link", "bold", "sentence", "title"] as const;
export type HeadlineSource = (typeof headlines)[number];

/** What a section becomes. */
export const uses = ["items", "keyDates", "notes", "dropped"] as const;
export type SectionUse = (typeof uses)[number];

const split = z.enum(splits);
const headlineSource = z.enum(headlines);
const use = z.enum(uses);

const section = z.strictObject({
  as: use
    .default("items")
    .describe("What it becomes: `items`, `keyDates`, `notes` (text of the issue) or `dropped`."),
  series: id.optional().describe("The series of its items: an id from `_data/series.yaml`."),
  section: name
    .optional()
    .describe(
      "The section of its items, if not the heading's: one of `sections` in `_data/site.yaml`. Others are reported.",
    ),
  topics: listOf(id).default([]).describe("Topics of all its items."),
  split: split.optional().describe("How it is split, if not as the rest."),
  headline: headlineSource.optional().describe("Where headlines come from, if not as in the rest."),
});

/** `import.yaml`: what the parts of a source become. */
export const mappingFields = z.strictObject({
  split: split
    .default("whole")
    .describe(
      "How a post becomes items: `whole`, at headings (`##`), at list `entries`, at `bold` openings, or at lines that match `pattern`.",
    ),
  pattern: pathOrAddress
    .optional()
    .describe("A regular expression for the first line of each item. Its first group is the headline."),
  headline: headlineSource.default("auto").describe("Where headlines come from."),
  opening: use
    .default("notes")
    .describe("What the text before the first section becomes, if posts are split."),
  sections: z
    .record(z.string(), z.union([use.transform((as) => section.parse({ as })), section]))
    .default({})
    .describe("What each section becomes, by its heading. Sections below it follow it."),
  otherSections: use.default("items").describe("What all other sections become."),
  topics: z
    .record(z.string(), z.union([id, z.literal("")]))
    .default({})
    .describe(
      "The topic of each tag that no topic has as its name or alias. One that is not in `_data/topics.yaml` is added. Leave it empty to drop the tag.",
    ),
  otherTags: z
    .enum(["topics", "dropped"], "must be topics or dropped")
    .default("dropped")
    .describe("Whether any other tag becomes a topic."),
  defaultTopic: id.optional().describe("The topic of items that have no other."),
  authors: z
    .record(z.string(), name)
    .default({})
    .describe("The name of each author whom the source calls by another."),
  address: pathOrAddress
    .optional()
    .describe(
      "The old addresses, with {year}, {month}, {day}, {slug}, {path} and {number}: `/{year}/{month}/{slug}/`.",
    ),
  leftOut: listOf(pathOrAddress)
    .default([])
    .describe("Files that are no posts. A `*` matches any part of a path."),
});

export type Mapping = z.output<typeof mappingFields>;
export type SectionMapping = z.output<typeof section>;
