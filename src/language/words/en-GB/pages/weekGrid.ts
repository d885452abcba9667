import type { Formats } from "../../../formats/formats.ts";

/** The weeks of all years, in the archive. */
export const weekGrid = ({ count, number }: Formats) => ({
  title: "Week by week",
  skip: "Skip the weeks",
  issues: (value: number, years: string) => `${count(value, { one: "issue", other: "issues" })}, ${years}.`,
  key: (most: number, week: number, year: string) =>
    `Each cell is a week from January on, with the number of its items. The most, ${number(most)}, are in week ${week} of ${year}.`,
});
