import type { z } from "zod";
import type { Moment } from "./moment.ts";
import { newId } from "./newSlug.ts";

/** What names a key date. */
interface Named {
  readonly label: string;
  readonly id?: string | undefined;
}

/** The name of a key date within its item, which calendars know it by: its id or, where it has none, its label in plain letters. */
export function keyDateName({ id, label }: Named): string {
  return id ?? (newId(label) || "date");
}

/** A rule of the list of an item's key dates: no two have one name. */
export function namedApart(keyDates: readonly Named[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, keyDate] of keyDates.entries()) {
    const name = keyDateName(keyDate);
    if (seen.has(name))
      context.addIssue(
        keyDate.id === undefined
          ? {
              code: "custom",
              path: [index, "label"],
              message:
                "must differ from the item's other labels in letters or numbers, or have an `id` beside it",
            }
          : {
              code: "custom",
              path: [index, "id"],
              message: "must differ from the item's other names of dates",
            },
      );
    seen.add(name);
  }
}

/** A rule of a key date: with every move it came to stand elsewhere. It may have been moved back. */
export function movesAlone(
  { date, was }: { readonly date: Moment; readonly was: readonly Moment[] },
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
