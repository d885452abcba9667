import type { SiteFields } from "../../content/schema/index.ts";
import type { ComingIssue, Draft, Schedule, ToReview } from "../../digest/schedule/schedule.ts";
import { usualLanguage } from "../../language/language.ts";
import { count } from "../../report.ts";

const { weekdayOf, weekName, weekSpan } = usualLanguage;

type Row = readonly string[];

/** A schedule as lines of text. Each begins with the item's file, which terminals turn into a link. */
export function describeSchedule({ coming, drafts, toReview }: Schedule, site: SiteFields): string {
  return [
    ...comingLines(coming, site),
    "",
    ...linesOf(drafts, "Drafts", "No drafts.", draftRow),
    "",
    ...linesOf(toReview, "To review", "Nothing is due for review.", reviewRow),
  ].join("\n");
}

function comingLines(issues: readonly ComingIssue[], { publishedAt, timeZone }: SiteFields): string[] {
  if (issues.length === 0) return ["Nothing scheduled."];
  const items = issues.flatMap((issue) => issue.items);
  const when = publishedAt === undefined ? "" : `, each at ${publishedAt} (${timeZone})`;
  const rows = aligned(items.map(({ file, date, headline }) => [file, weekdayOf(date), headline]));
  return [
    `Coming: ${count(items.length, "item")} in ${count(issues.length, "issue")}${when}`,
    ...issues.flatMap((issue) => [
      ` ${weekName(issue.week)}, ${weekSpan(issue.from, issue.to)}`,
      ...textLine(issue),
      ...rows.splice(0, issue.items.length),
    ]),
  ];
}

/** The line for the text of an issue. Without items, the text is not published. */
function textLine({ text, items }: ComingIssue): string[] {
  if (text === undefined) return [];
  const title = text.title === undefined ? "" : `  “${text.title}”`;
  return [`  ${text.file}${title}${items.length === 0 ? "  The issue has no items yet." : ""}`];
}

function draftRow({ file, date, past, week, headline }: Draft): Row {
  const note =
    past === "week"
      ? ` (in the past: it would appear in an old issue, ${weekName(week).replace("W", "w")})`
      : past === "day"
        ? " (past)"
        : "";
  return [file, weekdayOf(date), headline + note];
}

function reviewRow({ file, reviewBy, date, headline }: ToReview): Row {
  return [file, `by ${weekdayOf(reviewBy)}`, `published ${weekdayOf(date)}`, headline];
}

function linesOf<T>(entries: readonly T[], name: string, none: string, row: (entry: T) => Row): string[] {
  if (entries.length === 0) return [none];
  return [`${name}: ${count(entries.length, "item")}`, ...aligned(entries.map(row))];
}

/** Rows as lines with aligned columns. */
function aligned(rows: readonly Row[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}
