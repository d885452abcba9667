import type { z } from "zod";
import { newId } from "../newSlug.ts";
import type { PartialDate } from "./partialDate.ts";

/** The parts of a key date that its name is made from. */
interface NamedDate {
  readonly label: string;
  readonly id?: string | undefined;
}

/**
 * The names that calendars identify an item's key dates by, in the order of the dates: the id or, without one, the label as a slug, with a
 * number after it if another date has that name.
 */
export function keyDateNames(keyDates: readonly NamedDate[]): string[] {
  const taken = new Set(keyDates.flatMap(({ id }) => id ?? []));
  return keyDates.map(({ id, label }) => {
    const name = id ?? newName(newId(label) || "date", taken);
    taken.add(name);
    return name;
  });
}

function newName(stem: string, taken: ReadonlySet<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
  return name;
}

/** A rule for the list of an item's key dates: each id is unique. */
export function checkUniqueIds(keyDates: readonly NamedDate[], context: z.RefinementCtx): void {
  const ids = keyDates.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (id !== undefined && ids.indexOf(id) < index)
      context.addIssue({
        code: "custom",
        path: [index, "id"],
        message: "must differ from the ids of the item's other dates",
      });
}

/** A rule for a key date: each move changes the date. It may move back to an earlier one. */
export function checkMoves(
  { date, was }: { readonly date: PartialDate; readonly was: readonly PartialDate[] },
  context: z.RefinementCtx,
): void {
  for (const [index, moment] of was.entries())
    if (moment.text === (was[index + 1] ?? date).text)
      context.addIssue({
        code: "custom",
        path: ["was", index],
        message: was[index + 1]
          ? "must not be the same date twice in a row"
          : "must not be the same as `date`",
      });
}

/** A rule for a key date: it ends after it begins. Where one of the two is less exact, only what both say is compared. */
export function checkUntil(
  { date, until }: { readonly date: PartialDate; readonly until?: PartialDate | undefined },
  context: z.RefinementCtx,
): void {
  if (until === undefined) return;
  const [begin, end] = [date.text, until.text];
  const shared = Math.min(begin.length, end.length);
  if (end.slice(0, shared) < begin.slice(0, shared) || begin === end)
    context.addIssue({ code: "custom", path: ["until"], message: "must be after `date`" });
}
