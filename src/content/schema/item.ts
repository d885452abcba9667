import { z } from "zod";
import { day, listOf, names, partialDate, period, shortWord, webUrl } from "./fieldTypes.ts";
import type { FieldUse } from "./fieldUses.ts";
import { checkMoves, checkUniqueIds } from "./keyDateIdentity.ts";
import { headline, id, name, paragraph, pathOrAddress, sentence } from "./textTypes.ts";

const image = z.strictObject({
  src: pathOrAddress.describe(
    "The picture's file, below `content/images/`: JPEG, PNG, GIF, WebP, AVIF or SVG.",
  ),
  alt: sentence.describe("What the picture shows, for those who do not see it."),
  caption: sentence.optional().describe("What the reader should take from it."),
  credit: sentence.optional().describe("Who made it."),
});

const source = z.strictObject({
  publisher: name.optional().describe("Who published it."),
  title: sentence.optional().describe("The document's name."),
  url: webUrl.optional().describe("Where it can be read."),
  date: period.optional().describe("When it was published: a day, month or year."),
  author: sentence.optional().describe("Who wrote it."),
});

const keyDate = z
  .strictObject({
    label: name.describe("What happens, as in “Applications close”."),
    date: partialDate.describe(
      "`YYYY-MM-DDTHH:mm` in the site's zone, `YYYY-MM-DD` or `YYYY-MM`: as exact as is known.",
    ),
    kind: z.enum(["opens", "closes", "happens", "expected"]).describe("Which sort of date it is."),
    id: shortWord
      .optional()
      .describe(
        "Its lasting name within the item, by which readers' calendars know it again when its label is reworded.",
      ),
    was: listOf(partialDate)
      .default([])
      .describe("What `date` was before it was moved, the oldest first, each written like `date`."),
    withdrawn: day.optional().describe("The day on which it was called off; its `date` stays."),
  })
  .superRefine(checkMoves);

const figure = z.strictObject({
  label: name.describe("What is counted."),
  value: z.number("must be a number, without unit or commas").describe("The number."),
  of: z
    .number("must be a number")
    .positive("must be more than 0")
    .optional()
    .describe("The whole that the number is part of."),
  unit: name.optional().describe("Its unit, such as `£bn`, `%` or `weeks`."),
  asOf: period.optional().describe("The day, month or year that the number is true of."),
});

const update = z.strictObject({
  date: day.describe("The day of the change."),
  kind: z
    .enum(["correction", "clarification", "update"])
    .describe("A correction mends an error; a clarification explains; an update adds."),
  note: paragraph.describe("What was changed and why, for readers."),
});

const relation = z.strictObject({
  item: id.describe("The other item's slug."),
  as: z.enum(["follows", "responds-to", "differs-from"]).describe("How this item stands to it."),
});

/** The front matter of `content/items/**\/<slug>.md`. */
export const itemFields = z.strictObject({
  headline: headline.describe("The headline, in plain text."),
  date: day.describe("The day of publication. An item dated in the future is held back until then."),
  standfirst: sentence.describe("One sentence that sums the item up."),
  topics: listOf(id, "must be a list of ids from _data/topics.yaml")
    .min(1, "must name at least one topic")
    .describe("Ids from `_data/topics.yaml`, the main one first."),
  organisations: listOf(id, "must be a list of ids from _data/organisations.yaml")
    .default([])
    .describe("Ids from `_data/organisations.yaml`."),
  people: listOf(id, "must be a list of ids from _data/people.yaml")
    .default([])
    .describe("Ids from `_data/people.yaml`."),
  series: id.optional().describe("An id from `_data/series.yaml`."),
  label: z
    .enum(["revealed", "exclusive", "analysis", "explainer"])
    .optional()
    .describe("Shown before the headline; never part of the address or the order."),
  byline: names.default([]).describe("Who wrote it."),
  image: image.optional().describe("The item's picture."),
  sources: listOf(source).default([]).describe("What the item rests on."),
  keyDates: listOf(keyDate)
    .superRefine(checkUniqueIds)
    .default([])
    .describe("Dates that readers should know; they also appear in the calendar."),
  figures: listOf(figure).default([]).describe("The item's numbers."),
  updates: listOf(update)
    .default([])
    .describe("What was changed since publication; corrections also appear on their own page."),
  related: listOf(relation)
    .default([])
    .describe("Earlier items that this one stands to; the other item shows it too."),
  order: z.number("must be a number").optional().describe("Its position in its issue: the lead is 1."),
  reviewBy: day.optional().describe("A day after which an editor should look at it again."),
  minorChange: day
    .optional()
    .describe("The day of the last change since publication that was too small for a note in `updates`."),
  formerSlugs: listOf(id)
    .default([])
    .describe(
      "Earlier slugs of this item, the oldest first: their addresses lead here, and the first stays its id in feeds.",
    ),
  draft: z
    .boolean("must be true or false")
    .default(false)
    .describe("`true` keeps it out of everything but the preview."),
});

export type ItemFields = z.output<typeof itemFields>;
export type KeyDateField = ItemFields["keyDates"][number];
export type Figure = ItemFields["figures"][number];
export type Source = ItemFields["sources"][number];
export type Image = NonNullable<ItemFields["image"]>;
export type Update = ItemFields["updates"][number];
export type Relation = ItemFields["related"][number];

const nowhere = { prose: false, keyword: false, announced: false, exported: false } as const;

/** What the program does with each field besides showing it. A new field needs an entry: `fieldUses.ts` says what each use means. */
export const itemFieldUses = {
  headline: { prose: true, keyword: false, announced: true, exported: true },
  date: { ...nowhere, exported: true },
  standfirst: { prose: true, keyword: false, announced: true, exported: true },
  topics: { ...nowhere, keyword: true, exported: true },
  organisations: { ...nowhere, keyword: true, exported: true },
  people: { ...nowhere, keyword: true, exported: true },
  series: { ...nowhere, exported: true },
  label: { ...nowhere, exported: true },
  byline: { ...nowhere, keyword: true, exported: true },
  image: { ...nowhere, prose: ["alt", "caption"] },
  sources: { ...nowhere, exported: true },
  keyDates: { prose: ["label"], keyword: true, announced: false, exported: true },
  figures: { prose: ["label"], keyword: true, announced: true, exported: true },
  updates: { prose: ["note"], keyword: false, announced: true, exported: true },
  related: { ...nowhere, exported: true },
  order: nowhere,
  reviewBy: nowhere,
  minorChange: nowhere,
  formerSlugs: nowhere,
  draft: nowhere,
} as const satisfies Record<keyof ItemFields, FieldUse>;
