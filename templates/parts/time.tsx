import type { PartialDate } from "../../src/content/schema/partialDate.ts";
import { longDay, partialDateName, shortDay } from "../../src/digest/dates.ts";

/** A day as a `time` element. */
export function Day({ day, short = false }: { readonly day: string; readonly short?: boolean }) {
  return <time datetime={day}>{short ? shortDay(day) : longDay(day)}</time>;
}

/** A date as precise as its writer gave it. */
export function PartialTime({ moment }: { readonly moment: PartialDate }) {
  return <time datetime={moment.text}>{partialDateName(moment)}</time>;
}
