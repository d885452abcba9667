import { existsSync } from "node:fs";
import { join } from "node:path";
import { DateTime } from "luxon";
import { z } from "zod";
import { nextPublishingDay } from "../../content/registers/publishingDay.ts";
import { headline } from "../../content/schema/textTypes.ts";
import { issueAddress } from "../../content/siteAddresses.ts";
import { frontMatter } from "../../content/yaml/writeYaml.ts";
import { type NewContext, type NewEntryType, textIn } from "./newEntryType.ts";
import { writeNewFile } from "./newFile.ts";

const weekRule = "must be an ISO week such as 2021-W45";

/** An issue: a file with its title, to which an editor adds the introduction. */
export const issue: NewEntryType = {
  name: "issue",
  rules: z.strictObject({
    title: headline,
    week: z
      .string(weekRule)
      .refine((week) => /^\d{4}-W\d{2}$/.test(week) && DateTime.fromISO(week).isValid, weekRule),
  }),
  asked: [
    { field: "title", question: "Title" },
    {
      field: "week",
      question: "Week",
      proposal: (_, context) =>
        DateTime.fromISO(nextPublishingDay(context.site, context.now)).toFormat("kkkk-'W'WW"),
      problem: weekProblem,
    },
  ],
  add(answers, context) {
    const week = textIn(answers, "week");
    writeNewFile(context.root, fileOf(week), frontMatter({ title: textIn(answers, "title") }));
    return {
      done: `${fileOf(week)} is written.`,
      next: "Write its introduction below the second `---`. When the week has items, `npm start` shows it at",
      address: issueAddress(week),
    };
  },
};

function weekProblem(week: string, { root }: NewContext): string | undefined {
  return existsSync(join(root, fileOf(week)))
    ? `${fileOf(week)} already exists. Change that file instead.`
    : undefined;
}

function fileOf(week: string): string {
  return `content/issues/${week}.md`;
}
