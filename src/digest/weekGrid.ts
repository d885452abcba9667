import type { Issue } from "./digest.ts";
import { groupBy } from "./groupBy.ts";

/** A year of issues, week by week. */
export interface YearOfWeeks {
  /** The year of its weeks: 1 January may be in week 53 of the year before. */
  readonly year: string;
  /** The issue of each week, the first week first, or undefined. There are as many as the year has weeks, 52 or 53. */
  readonly weeks: readonly (ShadedIssue | undefined)[];
}

/** An issue, with a shade from 1 (few items) to 4 (as many as the largest). */
export interface ShadedIssue {
  readonly issue: Issue;
  readonly shade: number;
}

/** The years with issues, newest first, each with all its weeks. */
export function weekGrid(issues: readonly Issue[]): YearOfWeeks[] {
  const most = issues.reduce((largest, { items }) => Math.max(largest, items.length), 1);
  return [...groupBy(issues, ({ week }) => week.slice(0, 4))].map(([year, ofYear]) => {
    const weeks = Array.from({ length: weeksIn(Number(year)) }, (): ShadedIssue | undefined => undefined);
    for (const issue of ofYear)
      weeks[Number(issue.week.slice(6)) - 1] = { issue, shade: Math.ceil((4 * issue.items.length) / most) };
    return { year, weeks };
  });
}

/** A year has 53 weeks if it begins on a Thursday, or if it is a leap year that begins on a Wednesday (ISO 8601). */
function weeksIn(year: number): 52 | 53 {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  return first === 4 || (isLeap && first === 3) ? 53 : 52;
}
