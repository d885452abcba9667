import type { CountedAs, Problem } from "../content/problem.ts";
import type { StyleFields } from "../content/schema/index.ts";
import { valueAt } from "../content/schema/schemaPaths.ts";

/**
 * Whether an item with these fields is older than the day from which house rules count. One without a date that can be read is not: an
 * editor has to correct it anyway.
 */
export function isBeforeBaseline(fields: unknown, { lintFrom }: StyleFields): boolean {
  const date = valueAt(fields, ["date"]);
  return lintFrom !== undefined && typeof date === "string" && /^\d{4}-/.test(date) && date < lintFrom;
}

/** What a check lists, and how many problems of each kind it only counts. */
export interface SplitProblems {
  readonly problems: readonly Problem[];
  readonly leftOut: Readonly<Record<CountedAs, number>>;
}

/** Lists problems except those that are only counted, unless `all` are to be listed. */
export function splitProblems(found: readonly Problem[], all = false): SplitProblems {
  const leftOut = { style: 0, alts: 0, topics: 0 };
  if (all) return { problems: found, leftOut };
  for (const { countedAs } of found) if (countedAs) leftOut[countedAs]++;
  return { problems: found.filter(({ countedAs }) => countedAs === undefined), leftOut };
}
