import { z } from "zod";
import { day, listOf, partialDate, period, shortWord, webUrl } from "./fieldTypes.ts";
import { checkMoves, checkUntil } from "./keyDateIdentity.ts";
import { id, name, paragraph, pathOrAddress, sentence } from "./textTypes.ts";

/*
 * The fields of an item that have fields of their own.
 */

/** The picture of an item. */
export const image = z.strictObject({
  src: pathOrAddress.describe(
    "The picture's file name in `content/images/`. It must be JPEG, PNG, GIF, WebP, AVIF or SVG.",
  ),
  alt: sentence.describe("A description of the picture for people who can't see it."),
  caption: sentence.optional().describe("The text below the picture."),
  credit: sentence.optional().describe("Who made the picture."),
});

/** An entry of `sources`. */
export const source = z.strictObject({
  publisher: name.optional().describe("Who published the source."),
  title: sentence.optional().describe("The title of the source."),
  url: webUrl.optional().describe("The web address of the source."),
  date: period.optional().describe("When the source was published: a year, month or day."),
  author: sentence.optional().describe("Who wrote the source."),
});

/** An entry of `keyDates`. */
export const keyDate = z
  .strictObject({
    label: name.describe("What happens on this date, for example “Applications close”."),
    date: partialDate.describe(
      "`YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
    ),
    until: partialDate
      .optional()
      .describe(
        "The last day, or the time at which it ends, in the same forms as `date`: for a conference of three days, or the time for a consultation.",
      ),
    kind: z.enum(["opens", "closes", "happens", "expected"]).describe("The kind of date."),
    place: name.optional().describe("Where it happens."),
    url: webUrl.optional().describe("The web address of its own page, for example to register."),
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
  .superRefine(checkMoves)
  .superRefine(checkUntil);

/** An entry of `figures`. */
export const figure = z.strictObject({
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

/** An entry of `updates`. */
export const update = z.strictObject({
  date: day.describe("The day of the change."),
  kind: z
    .enum(["correction", "clarification", "update"])
    .describe("Use `correction` to fix an error, `clarification` to explain and `update` to add something."),
  note: paragraph.describe("What changed and why, written for readers."),
});

/** An entry of `related`. */
export const relation = z.strictObject({
  item: id.describe("The other item's slug."),
  as: z.enum(["follows", "responds-to", "differs-from"]).describe("How this item relates to the other."),
});
