import { z } from "zod";
import {
  day,
  id,
  languageTag,
  listOf,
  mailbox,
  names,
  period,
  shortWord,
  someTime,
  text,
  timeOfDay,
  web,
  withEnding,
  withoutStar,
  zone,
} from "./fieldKinds.ts";
import { movesAlone, namedApart } from "./keyDates.ts";

/*
 * The field manual. Every file that an editor writes is described here and nowhere else: the TypeScript types
 * below, the messages of `npm run check` and docs/fields.md are all taken from these descriptions.
 */

const image = z.strictObject({
  src: text.describe("The picture's file, below `content/images/`."),
  alt: text.describe("What the picture shows, for those who do not see it."),
  caption: text.optional().describe("What the reader should take from it."),
  credit: text.optional().describe("Who made it."),
});

const source = z.strictObject({
  publisher: text.optional().describe("Who published it."),
  title: text.optional().describe("The document's name."),
  url: web.optional().describe("Where it can be read."),
  date: period.optional().describe("When it was published: a day, month or year."),
  author: text.optional().describe("Who wrote it."),
});

const keyDate = z
  .strictObject({
    label: text.describe("What happens, as in “Applications close”."),
    date: someTime.describe(
      "`YYYY-MM-DDTHH:mm` in the site's zone, `YYYY-MM-DD` or `YYYY-MM`: as exact as is known.",
    ),
    kind: z.enum(["opens", "closes", "happens", "expected"]).describe("Which sort of date it is."),
    id: shortWord
      .optional()
      .describe(
        "Its lasting name within the item, by which readers' calendars know it again when its label is reworded.",
      ),
    was: listOf(someTime)
      .default([])
      .describe("What `date` was before it was moved, the oldest first, each written like `date`."),
    withdrawn: day.optional().describe("The day on which it was called off; its `date` stays."),
  })
  .superRefine(movesAlone);

const figure = z.strictObject({
  label: text.describe("What is counted."),
  value: z.number("must be a number, without unit or commas").describe("The number."),
  of: z
    .number("must be a number")
    .positive("must be more than 0")
    .optional()
    .describe("The whole that the number is part of."),
  unit: text.optional().describe("Its unit, such as `£bn`, `%` or `weeks`."),
  asOf: period.optional().describe("The day, month or year that the number is true of."),
});

const update = z.strictObject({
  date: day.describe("The day of the change."),
  kind: z
    .enum(["correction", "clarification", "update"])
    .describe("A correction mends an error; a clarification explains; an update adds."),
  note: text.describe("What was changed and why, for readers."),
});

const relation = z.strictObject({
  item: text.describe("The other item's slug."),
  as: z.enum(["follows", "responds-to", "differs-from"]).describe("How this item stands to it."),
});

/** The front matter of `content/items/**\/<slug>.md`. */
export const itemFields = z.strictObject({
  headline: text.describe("The headline, in plain text."),
  date: day.describe("The day of publication. An item dated in the future is held back until then."),
  standfirst: text.describe("One sentence that sums the item up."),
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
    .superRefine(namedApart)
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
  formerSlugs: listOf(text)
    .default([])
    .describe(
      "Earlier slugs of this item, the oldest first: their addresses lead here, and the first stays its id in feeds.",
    ),
  draft: z
    .boolean("must be true or false")
    .default(false)
    .describe("`true` keeps it out of everything but the preview."),
});

/** The front matter of `content/issues/<YYYY>-W<ww>.md`. */
export const issueFields = z.strictObject({
  title: text.optional().describe("The issue's title. The text below the front matter is its introduction."),
});

/** The front matter of `content/topics/<id>.md`; the text below it is the topic's introduction. */
export const topicTextFields = z.strictObject({});

/** An entry of `_data/topics.yaml`. */
export const topicEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  label: text.describe("Its name, as readers see it."),
  scope: text.optional().describe("What belongs here and what does not, in a sentence."),
  aliases: listOf(text).default([]).describe("Other names that readers use: the search knows them."),
  broader: id.optional().describe("The topic that this is a part of."),
});

/** An entry of `_data/organisations.yaml`. */
export const organisationEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  name: text.describe("Its full name."),
  kind: text.optional().describe("Its kind, such as `integrated-care-system`, `trust` or `regulator`."),
  region: text.optional().describe("The region that it is listed under."),
  code: text.optional().describe("Its official code."),
  aliases: listOf(text).default([]).describe("Short forms and former names: the search knows them."),
  successor: id.optional().describe("The id of the organisation that took its place."),
});

const role = z
  .strictObject({
    role: text.describe("The post held."),
    organisation: id.optional().describe("Where: an id from `_data/organisations.yaml`."),
    from: period.optional().describe("Since when: a year, month or day."),
    to: period.optional().describe("Until when: a year, month or day."),
  })
  .refine(({ from, to }) => !from || !to || to >= from.slice(0, to.length), {
    path: ["to"],
    error: "must not be before `from`",
  });

/** An entry of `_data/people.yaml`. */
export const personEntry = z.strictObject({
  id: id.describe("Their id, which is their address for ever."),
  name: text.describe("Their name, as it is printed."),
  roles: listOf(role).default([]).describe("The posts they hold or held."),
});

/** An entry of `_data/series.yaml`. */
export const seriesEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  name: text.describe("Its name."),
  standfirst: text.optional().describe("What it is about, in a sentence."),
  byline: names.default([]).describe("Who writes it."),
});

/** An entry of `_data/map.yaml`: a tile of the map of organisations. */
export const tileEntry = z.strictObject({
  organisation: id.describe("An id from `_data/organisations.yaml`."),
  short: text.optional().describe("What is written on the tile: two to five letters."),
  column: z
    .int("must be a whole number")
    .positive("must be 1 or more")
    .describe("The tile's column, from the left."),
  row: z
    .int("must be a whole number")
    .positive("must be 1 or more")
    .describe("The tile's row, from the top."),
});

const email = z.strictObject({
  from: mailbox.describe("Whom it comes from: an address, or a name and an address."),
  replyTo: mailbox.optional().describe("Where answers go, if not to `from`."),
  address: text
    .optional()
    .describe("The publisher's postal address, for the foot of each letter: many laws want it there."),
  listId: text
    .optional()
    .describe(
      "What the list is called for ever, such as `briefing.example.org`, by which programs sort mail.",
    ),
});

/** `_data/site.yaml`: the publication itself. */
export const siteFields = z.strictObject({
  title: text.describe("The publication's name."),
  strapline: text.optional().describe("The line below it."),
  url: web.describe("The address that the site is published under."),
  language: languageTag.default("en-GB").describe("The language that it is written in, as a language tag."),
  timeZone: zone.default("Europe/London").describe("The zone of every time in the digest."),
  publishedOn: text.optional().describe("The weekday on which the issue comes out."),
  publishedAt: timeOfDay
    .optional()
    .describe("The time of day, in the site's zone, at which new items go out by themselves."),
  hub: web
    .optional()
    .describe("The address of a WebSub hub, which tells subscribers of new entries: docs/feeds.md."),
  contact: text.optional().describe("Where readers write to: an e-mail or web address."),
  email: email.optional().describe("The e-mail edition. Secrets do not belong here."),
});

const avoided = z.strictObject({
  word: withEnding.describe("A word or phrase, in small letters; a `*` at its end stands for any ending."),
  instead: text.describe("What to write instead."),
});

const acronym = z.strictObject({
  short: withoutStar.describe("The acronym."),
  long: text.describe("What it stands for, as it is spelled out."),
});

/** `_data/style.yaml`: how this publication writes. */
export const styleFields = z.strictObject({
  avoid: listOf(avoided).default([]).describe("Words to avoid."),
  acronyms: listOf(acronym).default([]).describe("Acronyms to spell out where they first occur in an item."),
  relativeDates: listOf(withEnding)
    .default([])
    .describe("Words such as `yesterday`, which need the date itself beside them."),
  trackers: listOf(withEnding)
    .default([])
    .describe("Parameters of web addresses that only track readers; a `*` at the end stands for any ending."),
  mayRepeat: listOf(withoutStar).default([]).describe("Words that may stand twice in a row."),
});

export type StyleFields = z.output<typeof styleFields>;
export type ItemFields = z.output<typeof itemFields>;
export type KeyDateField = ItemFields["keyDates"][number];
export type Figure = ItemFields["figures"][number];
export type Source = ItemFields["sources"][number];
export type Image = NonNullable<ItemFields["image"]>;
export type Update = ItemFields["updates"][number];
export type Relation = ItemFields["related"][number];
export type TopicEntry = z.output<typeof topicEntry>;
export type OrganisationEntry = z.output<typeof organisationEntry>;
export type PersonEntry = z.output<typeof personEntry>;
export type SeriesEntry = z.output<typeof seriesEntry>;
export type TileEntry = z.output<typeof tileEntry>;
export type SiteFields = z.output<typeof siteFields>;
