import { z } from "zod";
import { day, fediverseAccount, listOf, names, period, webUrl } from "./fieldTypes.ts";
import { formerPath } from "./formerAddress.ts";
import { source } from "./nestedFields.ts";
import { id, name, sentence } from "./textTypes.ts";

const permanentId = "The id, which is part of the web address. It is permanent.";

/** An entry of `_data/topics.yaml`. */
export const topicEntry = z.strictObject({
  id: id.describe(permanentId),
  label: name.describe("The name that readers see."),
  scope: sentence.optional().describe("One sentence that says what the topic covers and what it does not."),
  aliases: listOf(name).default([]).describe("Other names that readers use. The search finds them."),
  broader: z
    .union([id.transform((each) => [each]), listOf(id)], "must be an id, or a list of ids")
    .default([])
    .describe(
      "The id of the wider topic that this one belongs to, or a list of several, with the main one first.",
    ),
  formerAddresses: listOf(formerPath)
    .default([])
    .describe("Where the topic was on a former site: paths such as `/tags/water/`, which lead here."),
  seeAlso: listOf(id)
    .default([])
    .describe("Ids of other topics that readers may look for here. Both topics show it."),
  sources: listOf(source)
    .default([])
    .describe("Primary sources on the topic, such as a law or an official page. Its page lists them."),
});

/** An entry of `_data/organisations.yaml`. */
export const organisationEntry = z.strictObject({
  id: id.describe(permanentId),
  name: name.describe("The full name."),
  kind: id
    .optional()
    .describe("The kind of organisation, for example `council`, `regulator` or `parliament`."),
  region: name.optional().describe("The region that the organisation is listed under."),
  code: id.optional().describe("The official code."),
  aliases: listOf(name).default([]).describe("Short forms and former names. The search finds them."),
  successor: id.optional().describe("The id of the organisation that replaced this one."),
  sameAs: listOf(webUrl)
    .default([])
    .describe(
      "Web addresses that say without doubt which organisation this is, such as its own site or its entry in Wikidata.",
    ),
});

const role = z
  .strictObject({
    role: name.describe("The name of the post."),
    organisation: id.optional().describe("The organisation: an id from `_data/organisations.yaml`."),
    from: period.optional().describe("When the post began: a year, month or day."),
    to: period.optional().describe("When the post ended: a year, month or day."),
    former: z
      .boolean("must be true or false")
      .optional()
      .describe("`true` if the post has ended, but nobody says when."),
  })
  .refine(({ from, to }) => !from || !to || to >= from.slice(0, to.length), {
    path: ["to"],
    error: "must not be before `from`",
  });

/** An entry of `_data/people.yaml`. */
export const personEntry = z.strictObject({
  id: id.describe(permanentId),
  name: name.describe("The person's name, as readers see it."),
  roles: listOf(role).default([]).describe("The posts that the person holds or has held."),
  sameAs: listOf(webUrl)
    .default([])
    .describe(
      "Web addresses that say without doubt who this is, such as the person's own site or entry in Wikidata.",
    ),
  fediverse: fediverseAccount
    .optional()
    .describe(
      "The account in the fediverse of a person who writes for the publication. Mastodon shows it below links to items that name the person in `byline`. See docs/metadata.md.",
    ),
});

/** An entry of `_data/series.yaml`. */
export const seriesEntry = z.strictObject({
  id: id.describe(permanentId),
  name: name.describe("The name of the series."),
  standfirst: sentence.optional().describe("One sentence that says what the series is about."),
  byline: names.default([]).describe("Who writes the series."),
});

/** An entry of `_data/storylines.yaml`: a name for a story, whose items are related to each other or name the storyline. */
export const storylineEntry = z.strictObject({
  id: id.describe(permanentId),
  name: name.describe("The name of the story."),
  standfirst: sentence.optional().describe("One sentence that says what the story is about."),
  closed: day
    .optional()
    .describe("The day on which the story ended. No item after it should belong to the story."),
});

/** An entry of `_data/map.yaml`: a tile of the map of organisations. */
export const tileEntry = z.strictObject({
  organisation: id.describe("An id from `_data/organisations.yaml`."),
  short: name.optional().describe("The text on the tile: two to five letters."),
  column: z
    .int("must be a whole number such as 1")
    .positive("must be 1 or more")
    .describe("The column of the tile, counted from the left."),
  row: z
    .int("must be a whole number such as 1")
    .positive("must be 1 or more")
    .describe("The row of the tile, counted from the top."),
});

export type TopicEntry = z.output<typeof topicEntry>;
export type OrganisationEntry = z.output<typeof organisationEntry>;
export type PersonEntry = z.output<typeof personEntry>;
export type SeriesEntry = z.output<typeof seriesEntry>;
export type StorylineEntry = z.output<typeof storylineEntry>;
export type TileEntry = z.output<typeof tileEntry>;
