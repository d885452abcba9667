import type { PartialDate } from "../../src/content/schema/partialDate.ts";
import type { Language } from "../../src/language/language.ts";

export interface DayProps {
  readonly day: string;
  readonly short?: boolean;
  /** Whether it is the day on which the item around it was published: for microformats. */
  readonly published?: boolean;
}

/** A day as a `time` element. */
export function Day({ day, short = false, published = false }: DayProps, { longDay, shortDay }: Language) {
  return (
    <time class={published ? "dt-published" : undefined} datetime={day}>
      {short ? shortDay(day) : longDay(day)}
    </time>
  );
}

/** A date as precise as its writer gave it. */
export function PartialTime({ moment }: { readonly moment: PartialDate }, { partialDateName }: Language) {
  return <time datetime={moment.text}>{partialDateName(moment)}</time>;
}
