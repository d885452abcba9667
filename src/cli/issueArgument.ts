import { closest } from "fastest-levenshtein";
import type { Digest, Issue } from "../digest/digest.ts";
import { Failure, UsageError } from "../failure.ts";

/** The week among the words after a command; undefined if there is none. Throws a UsageError if there are several. */
export function readWeek([week, second]: readonly string[]): string | undefined {
  if (second !== undefined)
    throw new UsageError(`Give one issue at a time: ${week} or ${second}. Without one, the latest is taken.`);
  return week;
}

/**
 * The issue of a week, written as 2021-W45 in any case, or the latest. Throws a UsageError that names the nearest issue, and a Failure
 * if there is no issue at all.
 */
export function issueOf({ issues }: Digest, week: string | undefined): Issue {
  const [latest] = issues;
  if (latest === undefined) throw new Failure("There is no issue yet. Publish an item to create one.");
  if (week === undefined) return latest;
  const wanted = week.toUpperCase();
  const found = issues.find((issue) => issue.week === wanted);
  if (found) return found;
  throw new UsageError(
    `${week} is not an issue. Did you mean ${nearestWeek(wanted, issues)}? The latest is ${latest.week}.`,
  );
}

/** The nearest issue in time, the older one of two. For a word that is not a week, the issue that is spelled most like it. */
function nearestWeek(wanted: string, issues: readonly Issue[]): string {
  const weeks = issues.map((issue) => issue.week);
  if (!/^\d{4}-W\d\d$/.test(wanted)) return closest(wanted, weeks);
  const distance = (week: string) => Math.abs(weekNumber(week) - weekNumber(wanted));
  return weeks.reduce((best, week) => (distance(week) <= distance(best) ? week : best));
}

/** Weeks counted from year 0, exact enough to compare them. */
function weekNumber(week: string): number {
  return Number(week.slice(0, 4)) * 52 + Number(week.slice(6));
}
