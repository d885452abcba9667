import { dateFormats } from "./dates.ts";
import { listFormats } from "./lists.ts";
import { numberFormats } from "./numbers.ts";

/** How a language writes numbers, lists and dates. */
export function formatsOf(tag: string) {
  return { ...numberFormats(tag), ...listFormats(tag), ...dateFormats(tag) };
}

export type Formats = ReturnType<typeof formatsOf>;
