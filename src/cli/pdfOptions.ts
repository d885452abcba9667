import { resolve } from "node:path";
import { closest } from "fastest-levenshtein";
import type { BuildOptions } from "../build/buildOptions.ts";
import type { Digest, Issue } from "../digest/digest.ts";
import { Failure, UsageError } from "../failure.ts";
import { nowOption, readCall, readNow, readRoot, rootOption } from "./options.ts";

/** What `pdf` was asked for. */
export interface PdfOptions extends Pick<BuildOptions, "root" | "now"> {
  /** The issue's week as it was written; the latest where there is none. */
  readonly week: string | undefined;
  readonly output: string | undefined;
}

/** Reads the words after `npm run pdf --`. Throws a UsageError. */
export function readPdfOptions(words: readonly string[]): PdfOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    output: { type: "string", says: "the file that is printed to; without it, _pdf/ and the issue's name" },
    ...nowOption,
  });
  const [week, second] = names;
  if (second !== undefined)
    throw new UsageError(
      `One issue is printed at a time: ${week} or ${second}. Give one, or none for the latest.`,
    );
  return {
    root: readRoot(values.root),
    output: values.output === undefined ? undefined : resolve(String(values.output)),
    now: readNow(values.now),
    week,
  };
}

/** The issue of a week, written as 2021-W45 in any case, or the latest. Throws a UsageError that names the nearest one. */
export function chosenIssue({ issues }: Digest, week: string | undefined): Issue {
  const [latest] = issues;
  if (latest === undefined)
    throw new Failure("There is no issue yet: the first one comes with the first item that is published.");
  if (week === undefined) return latest;
  const wanted = week.toUpperCase();
  const found = issues.find((issue) => issue.week === wanted);
  if (found) return found;
  throw new UsageError(
    `${week} is not an issue. Did you mean ${nearestWeek(wanted, issues)}? The latest is ${latest.week}.`,
  );
}

/** The issue next in time, the older one where two are; for what is no week, the one that is written most like it. */
function nearestWeek(wanted: string, issues: readonly Issue[]): string {
  const weeks = issues.map((issue) => issue.week);
  if (!/^\d{4}-W\d\d$/.test(wanted)) return closest(wanted, weeks);
  const away = (week: string) => Math.abs(weekNumber(week) - weekNumber(wanted));
  return weeks.reduce((best, week) => (away(week) <= away(best) ? week : best));
}

/** Weeks in a row, near enough to compare them. */
function weekNumber(week: string): number {
  return Number(week.slice(0, 4)) * 52 + Number(week.slice(6));
}
