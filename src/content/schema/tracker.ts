import { z } from "zod";
import { day, listOf, shortWord } from "./fieldTypes.ts";
import { headline, id, name, sentence } from "./textTypes.ts";

const citedItem = id.describe("The item that says so: its slug.");
const note = sentence.optional();

/** An entry of `statuses`: what a row can be. */
const status = z.strictObject({
  id: shortWord.describe(
    "A short name for the status in this file. It is also in the CSV and JSON files of the tracker.",
  ),
  name: name.describe("The name that readers see, for example “Named”."),
  meaning: sentence.optional().describe("One sentence that says what the status means."),
  tone: z
    .enum(["done", "under-way", "stalled", "not-started"])
    .describe("How the status is coloured. Statuses may share a tone."),
});

/** An entry of a row's `statuses`: what an item says of the row. */
const datedStatus = z.strictObject({
  date: day.describe(
    "The day from which the row has the status or, if nobody knows it, the day on which it was reported.",
  ),
  status: shortWord.describe("An id from the tracker's `statuses`."),
  item: citedItem,
  note: note.describe("What readers should know besides, in one sentence."),
});

const row = z
  .strictObject({
    organisation: id
      .optional()
      .describe("The organisation: an id from `_data/organisations.yaml`. For anything else, write `label`."),
    label: name.optional().describe("What the row is about, if it is not an organisation."),
    statuses: listOf(datedStatus)
      .default([])
      .describe(
        "The statuses that the row has had, oldest first. A row without any is shown as “Not reported”.",
      ),
  })
  .superRefine(({ organisation, label }, context) => {
    if ((organisation === undefined) === (label === undefined))
      context.addIssue({
        code: "custom",
        path: [label === undefined ? "organisation" : "label"],
        message: "must be left out where there is an `organisation`",
      });
  });

const count = z.int("must be a whole number such as 21");

/** An entry of `totals`: how many rows have a status, as a source counts them. */
const total = z
  .strictObject({
    date: day.describe("The day that the number is from."),
    status: shortWord.describe("An id from the tracker's `statuses`."),
    value: count.nonnegative("must be 0 or more").describe("How many have the status."),
    of: count.positive("must be 1 or more").optional().describe("How many there are in all."),
    item: citedItem,
    note: note.describe(
      "Why the rows do not add up to the number, in one sentence, for example because the source does not name all of them.",
    ),
  })
  .refine(({ value, of }) => of === undefined || value <= of, {
    path: ["value"],
    error: "must not be more than `of`",
  });

/** The fields of `content/trackers/<id>.yaml`. */
export const trackerFields = z.strictObject({
  question: headline.describe("The question that the tracker answers, for example “Who leads each system?”."),
  standfirst: sentence.optional().describe("One sentence that says what is tracked."),
  statuses: listOf(status)
    .min(1, "must have at least one status")
    .describe("The statuses that rows can have, in the order in which readers see them."),
  rows: listOf(row)
    .min(1, "must have at least one row")
    .describe("Who or what is tracked, in the order in which readers see them."),
  totals: listOf(total).default([]).describe("Numbers that items report, oldest first."),
});

export type TrackerFields = z.output<typeof trackerFields>;
export type TrackerStatus = TrackerFields["statuses"][number];
export type StatusTone = TrackerStatus["tone"];
