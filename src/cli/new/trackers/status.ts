import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { day } from "../../../content/schema/fieldTypes.ts";
import { id, name, sentence } from "../../../content/schema/textTypes.ts";
import { trackerAddress } from "../../../content/siteAddresses.ts";
import type { WrittenTracker } from "../../../content/trackers/readTrackers.ts";
import { withoutBlanks } from "../../../content/yaml/writeYaml.ts";
import { Failure } from "../../../failure.ts";
import { replaceAtomic } from "../../../files/atomicWrite.ts";
import { type Answers, type Choice, type NewContext, type NewEntryType, textIn } from "../newEntryType.ts";
import { checkWithinRepository } from "../newFile.ts";
import { withStatus } from "./withStatus.ts";

/** A dated status of a row of a tracker. */
export const status: NewEntryType = {
  name: "status",
  rules: z.strictObject({
    tracker: id,
    row: name,
    status: id,
    item: id,
    date: day,
    note: sentence.optional(),
  }),
  asked: [
    {
      field: "tracker",
      question: "Tracker",
      choices: (_, { trackers }) => trackers.map(({ id, question }) => ({ value: id, label: question })),
    },
    {
      field: "row",
      question: "Row",
      choices: (answers, context) =>
        (trackerIn(answers, context)?.rows ?? []).map((row) => rowChoice(row, context)),
    },
    {
      field: "status",
      question: "Status",
      choices: (answers, context) =>
        (trackerIn(answers, context)?.statuses ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      field: "item",
      question: "Item that says so",
      choices: (_, { items }) => items.map(({ slug, headline }) => ({ value: slug, label: headline })),
    },
    {
      field: "date",
      question: "Day from which it has the status, or on which it was reported",
      proposal: (answers, { items }) => items.find(({ slug }) => slug === answers.item)?.date,
    },
    { field: "note", question: "Note (one sentence)" },
  ],
  add: addStatus,
};

function addStatus(answers: Answers, context: NewContext) {
  const tracker = trackerIn(answers, context);
  const word = textIn(answers, "row");
  const row = tracker?.rows.findIndex((each) => rowChoice(each, context).value === word) ?? -1;
  if (tracker === undefined || row < 0)
    throw new Failure(`There is no row \`${word}\`. Nothing was written.`);
  const { file } = tracker;
  checkWithinRepository(context.root, file);
  const path = join(context.root, file);
  const fields = ["date", "status", "item", "note"].map((field) => [field, textIn(answers, field)]);
  const after = withStatus(readFileSync(path, "utf8"), row, withoutBlanks(Object.fromEntries(fields)));
  if (after === undefined)
    throw new Failure(
      `The rows of ${file} are written in a way that no status can be added to. Add it by hand.`,
    );
  replaceAtomic(path, after);
  return {
    done: `${file} now has \`${textIn(answers, "status")}\` for ${word}.`,
    next: "Check it there. `npm start` shows it at",
    address: trackerAddress(tracker.id),
  };
}

function trackerIn(answers: Answers, { trackers }: NewContext): WrittenTracker | undefined {
  return trackers.find(({ id }) => id === answers.tracker);
}

function rowChoice(
  { organisation, label = "" }: WrittenTracker["rows"][number],
  { registers }: NewContext,
): Choice {
  if (organisation === undefined) return { value: label, label };
  return { value: organisation, label: registers.organisations.get(organisation)?.name ?? organisation };
}
