import type { z } from "zod";
import { newId } from "../newSlug.ts";
import type { PartialDate } from "./partialDate.ts";

/** What names a key date. */
interface Named {
  readonly label: string;
  readonly id?: string | undefined;
}

/**
 * The names of an item's key dates, in their order, which calendars know them by: each one's id or, where it has none, its label in plain
 * letters, with a number behind it when another has that name.
 */
export function keyDateNames(keyDates: readonly Named[]): string[] {
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

/** A rule of the list of an item's key dates: no two have one id. */
export function checkUniqueIds(keyDates: readonly Named[], context: z.RefinementCtx): void {
  const ids = keyDates.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (id !== undefined && ids.indexOf(id) < index)
      context.addIssue({
        code: "custom",
        path: [index, "id"],
        message: "must differ from the ids of the item's other dates",
      });
}

/** A rule of a key date: with every move it came to stand elsewhere. It may have been moved back. */
export function checkMoves(
  { date, was }: { readonly date: PartialDate; readonly was: readonly PartialDate[] },
  context: z.RefinementCtx,
): void {
  for (const [index, moment] of was.entries())
    if (moment.text === (was[index + 1] ?? date).text)
      context.addIssue({
        code: "custom",
        path: ["was", index],
        message: was[index + 1] ? "must not stand twice in a row" : "must not be the date that it is now",
      });
}
