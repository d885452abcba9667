import { DateTime } from "luxon";
import { fileStart, type Problem, warningAt } from "../content/problem.ts";
import type { Content } from "../content/readContent.ts";
import { daysOfWeek, weekOf } from "../digest/dates.ts";
import { usualLanguage } from "../language/language.ts";

const { weekSpan } = usualLanguage;

/** Items of these days may still come. */
const daysAhead = 60;

/** Warns of introductions to issues of weeks without items, not even drafts: no page shows them. `today` is a day. */
export function unpublishedIssues({ issues, items }: Content, today: string): Problem[] {
  // Almost all digests introduce few of their issues.
  if (issues.length === 0) return [];
  const weeks = new Set(items.map(({ date }) => weekOf(date)));
  const horizon = DateTime.fromISO(today).plus({ days: daysAhead }).toISODate() ?? today;
  return issues
    .filter(({ week }) => !weeks.has(week))
    .flatMap(({ week, file }) => {
      const { from, to } = daysOfWeek(week);
      if (to >= today && from <= horizon) return [];
      const message = `No page shows this: no item is dated ${weekSpan(from, to)}.`;
      const hint = "Name the file after the week of its items.";
      return { file, ...warningAt(fileStart, message, hint, { value: week }) };
    });
}
