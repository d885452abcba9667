import type { Moment } from "../../src/content/moment.ts";
import { longDay, momentName, shortDay } from "../../src/digest/dates.ts";

/** A day, for people and for machines. */
export function Day({ day, short = false }: { readonly day: string; readonly short?: boolean }) {
  return <time datetime={day}>{short ? shortDay(day) : longDay(day)}</time>;
}

/** A moment, no more exact than its writer was. */
export function When({ moment }: { readonly moment: Moment }) {
  return <time datetime={moment.text}>{momentName(moment)}</time>;
}
