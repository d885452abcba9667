import { z } from "zod";
import { day, listOf, names } from "./fieldTypes.ts";
import type { FieldUse } from "./fieldUses.ts";
import { formerAddress } from "./formerAddress.ts";
import { checkUniqueIds } from "./keyDateIdentity.ts";
import { figure, image, keyDate, relation, source, update } from "./nestedFields.ts";
import { headline, id, name, sentence } from "./textTypes.ts";

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
  storyline: id
    .optional()
    .describe(
      "The story that the item belongs to: an id from `_data/storylines.yaml`. Items that are related to it belong to the story too.",
    ),
  section: name
    .optional()
    .describe("The part of its issue that the item stands in: one of `sections` in `_data/site.yaml`."),
  label: id
    .optional()
    .describe(
      "A word shown before the headline: `revealed`, `exclusive`, `analysis` or `explainer`, unless `labels` in `_data/site.yaml` has others. It does not affect the address or the order.",
    ),
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
  changesFrom: day
    .optional()
    .describe(
      "Readers see no version of the item that is older than this day: for words that must not be shown again.",
    ),
  formerSlugs: listOf(id)
    .default([])
    .describe(
      "Earlier slugs of this item, oldest first. Their addresses redirect here, and the first stays the item's id in feeds.",
    ),
  formerAddresses: listOf(formerAddress)
    .default([])
    .describe(
      "Where the item was on a former site: paths such as `/2021/03/rain.html`, which lead here. `/issues/12#rain` was a place on a page. See docs/former-addresses.md.",
    ),
  draft: z
    .boolean("must be true or false")
    .default(false)
    .describe("`true` shows the item only in the preview."),
});

/** The fields that items may leave out if `_data/site.yaml` says so. */
export const optionalFields = ["standfirst", "topics"] as const;

export type OptionalField = (typeof optionalFields)[number];

/** The same without what some digests may leave out: see `missingFields.ts`. */
export const lenientItemFields = itemFields.extend({
  standfirst: itemFields.shape.standfirst.optional(),
  topics: listOf(id, "must be a list of ids from _data/topics.yaml").default([]),
  image: image.partial({ alt: true }).optional(),
});

export type ItemFields = z.output<typeof lenientItemFields>;
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
  storyline: { ...nowhere, exported: true },
  section: nowhere,
  label: { ...nowhere, exported: true },
  byline: { ...nowhere, keyword: true, exported: true },
  image: { ...nowhere, prose: ["alt", "caption"] },
  sources: { ...nowhere, exported: true },
  keyDates: { prose: ["label", "place"], keyword: true, announced: false, exported: true },
  figures: { prose: ["label"], keyword: true, announced: true, exported: true },
  updates: { prose: ["note"], keyword: false, announced: true, exported: true },
  related: { ...nowhere, exported: true },
  order: nowhere,
  reviewBy: nowhere,
  minorChange: nowhere,
  changesFrom: nowhere,
  formerSlugs: nowhere,
  formerAddresses: nowhere,
  draft: nowhere,
} as const satisfies Record<keyof ItemFields, FieldUse>;
