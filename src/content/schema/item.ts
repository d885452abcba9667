import { z } from "zod";
import { day, listOf, names, partialDate, period, shortWord, webUrl } from "./fieldTypes.ts";
import type { FieldUse } from "./fieldUses.ts";
import { checkMoves, checkUniqueIds } from "./keyDateIdentity.ts";
import { headline, id, name, paragraph, pathOrAddress, sentence } from "./textTypes.ts";

const image = z.strictObject({
  src: pathOrAddress.describe(
    "The picture's file name in `content/images/`. It must be JPEG, PNG, GIF, WebP, AVIF or SVG.",
  ),
  alt: sentence.describe("A description of the picture for people who can't see it."),
  caption: sentence.optional().describe("The text below the picture."),
  credit: sentence.optional().describe("Who made the picture."),
});

const source = z.strictObject({
  publisher: name.optional().describe("Who published the source."),
  title: sentence.optional().describe("The title of the source."),
  url: webUrl.optional().describe("The web address of the source."),
  date: period.optional().describe("When the source was published: a year, month or day."),
  author: sentence.optional().describe("Who wrote the source."),
});

const keyDate = z
  .strictObject({
    label: name.describe("What happens on this date, for example “Applications close”."),
    date: partialDate.describe(
      "`YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
    ),
    kind: z.enum(["opens", "closes", "happens", "expected"]).describe("The kind of date."),
    id: shortWord
      .optional()
      .describe(
        "A permanent name for the date, unique in the item. With it, readers' calendars recognise the date when you change its label.",
      ),
    was: listOf(partialDate)
      .default([])
      .describe("Earlier values of `date`, oldest first, if the date has moved."),
    withdrawn: day.optional().describe("The day on which it was cancelled. Leave `date` as it is."),
  })
  .superRefine(checkMoves);

const figure = z.strictObject({
  label: name.describe("What the number counts."),
  value: z.number("must be a number").describe("The number on its own, for example 1234.5."),
  of: z
    .number("must be a number")
    .positive("must be more than 0")
    .optional()
    .describe("The total, if the number is part of one."),
  unit: name.optional().describe("The unit, for example `£bn`, `%` or `weeks`."),
  asOf: period.optional().describe("The year, month or day that the number refers to."),
});

const update = z.strictObject({
  date: day.describe("The day of the change."),
  kind: z
    .enum(["correction", "clarification", "update"])
    .describe("Use `correction` to fix an error, `clarification` to explain and `update` to add something."),
  note: paragraph.describe("What changed and why, written for readers."),
});

const relation = z.strictObject({
  item: id.describe("The other item's slug."),
  as: z.enum(["follows", "responds-to", "differs-from"]).describe("How this item relates to the other."),
});

/** The front matter of `content/items/**\/<slug>.md`. */
export const itemFields = z.strictObject({
  headline: headline.describe("The headline, in plain text."),
  date: day.describe("The day of publication. An item with a future date is not published until then."),
  standfirst: sentence.describe("One sentence that sums up the item."),
  topics: listOf(id, "must be a list of ids from _data/topics.yaml")
    .min(1, "must name at least one topic")
    .describe("Ids from `_data/topics.yaml`, with the main topic first."),
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
    .describe("A word shown before the headline. It does not affect the address or the order."),
  byline: names.default([]).describe("Who wrote the item."),
  image: image.optional().describe("The item's picture."),
  sources: listOf(source).default([]).describe("The sources of the item."),
  keyDates: listOf(keyDate)
    .superRefine(checkUniqueIds)
    .default([])
    .describe("Dates that readers should know. They also appear in the calendar."),
  figures: listOf(figure).default([]).describe("The key numbers of the item."),
  updates: listOf(update)
    .default([])
    .describe("Changes since publication. Corrections also appear on the corrections page."),
  related: listOf(relation)
    .default([])
    .describe("Earlier items that this one is related to. Both items show the relation."),
  order: z
    .number("must be a number such as 1")
    .optional()
    .describe("The position in the issue. The lead is 1."),
  reviewBy: day.optional().describe("The day after which an editor should review the item."),
  minorChange: day
    .optional()
    .describe("The day of the last change that was too small for an entry in `updates`."),
  formerSlugs: listOf(id)
    .default([])
    .describe(
      "Earlier slugs of this item, oldest first. Their addresses redirect here, and the first stays the item's id in feeds.",
    ),
  draft: z
    .boolean("must be true or false")
    .default(false)
    .describe("`true` shows the item only in the preview."),
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
