import { z } from "zod";
import { listOf, names, period } from "./fieldTypes.ts";
import { id, name, sentence } from "./textTypes.ts";

/** An entry of `_data/topics.yaml`. */
export const topicEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  label: name.describe("Its name, as readers see it."),
  scope: sentence.optional().describe("What belongs here and what does not, in a sentence."),
  aliases: listOf(name).default([]).describe("Other names that readers use: the search knows them."),
  broader: id.optional().describe("The topic that this is a part of."),
});

/** An entry of `_data/organisations.yaml`. */
export const organisationEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  name: name.describe("Its full name."),
  kind: id.optional().describe("Its kind, such as `integrated-care-system`, `trust` or `regulator`."),
  region: name.optional().describe("The region that it is listed under."),
  code: id.optional().describe("Its official code."),
  aliases: listOf(name).default([]).describe("Short forms and former names: the search knows them."),
  successor: id.optional().describe("The id of the organisation that took its place."),
});

const role = z
  .strictObject({
    role: name.describe("The post held."),
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
  name: name.describe("Their name, as it is printed."),
  roles: listOf(role).default([]).describe("The posts they hold or held."),
});

/** An entry of `_data/series.yaml`. */
export const seriesEntry = z.strictObject({
  id: id.describe("Its id, which is its address for ever."),
  name: name.describe("Its name."),
  standfirst: sentence.optional().describe("What it is about, in a sentence."),
  byline: names.default([]).describe("Who writes it."),
});

/** An entry of `_data/map.yaml`: a tile of the map of organisations. */
export const tileEntry = z.strictObject({
  organisation: id.describe("An id from `_data/organisations.yaml`."),
  short: name.optional().describe("What is written on the tile: two to five letters."),
  column: z
    .int("must be a whole number")
    .positive("must be 1 or more")
    .describe("The tile's column, from the left."),
  row: z
    .int("must be a whole number")
    .positive("must be 1 or more")
    .describe("The tile's row, from the top."),
});

export type TopicEntry = z.output<typeof topicEntry>;
export type OrganisationEntry = z.output<typeof organisationEntry>;
export type PersonEntry = z.output<typeof personEntry>;
export type SeriesEntry = z.output<typeof seriesEntry>;
export type TileEntry = z.output<typeof tileEntry>;
