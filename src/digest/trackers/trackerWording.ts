import type { Language } from "../../language/language.ts";
import type { TrackerTotal } from "./tracker.ts";

/** A total in words: "Named: 21 of 42". */
export function totalWords(
  { status, value, of: all }: Pick<TrackerTotal, "status" | "value" | "of">,
  { words, number }: Language,
): string {
  const amount = all === undefined ? number(value) : words.figures.of(number(value), number(all)).join("");
  return words.trackers.total(status.name, amount);
}
