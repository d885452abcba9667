import type { Problem } from "../content/problem.ts";
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

/** What a check reports, how many warnings about older items it leaves out, and how many pictures wait for a description. */
export interface SplitProblems {
  readonly problems: readonly Problem[];
  readonly leftOut: number;
  readonly waiting: number;
}

/** Leaves out what house rules say of items before the baseline, and pictures that wait for their description. */
export function withoutOlder(all: readonly Problem[]): SplitProblems {
  return {
    problems: all.filter(({ isBeforeBaseline, isWaiting }) => !isBeforeBaseline && !isWaiting),
    leftOut: all.filter(({ isBeforeBaseline }) => isBeforeBaseline).length,
    waiting: all.filter(({ isWaiting }) => isWaiting).length,
  };
}
