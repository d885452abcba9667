import { sentenceCase } from "../../../sentenceCase.ts";

/** Calendars, for the calendar programs of readers. */
export const calendars = () => ({
  all: "key dates",
  /** The title of an event whose date is uncertain: `month` is given if no day is known. */
  title: (label: string, state: "withdrawn" | "expected" | "certain", month: string | undefined) => {
    const states = { withdrawn: ["Withdrawn"], expected: ["Expected"], certain: [] };
    const before = [...states[state], ...(month === undefined ? [] : [`in ${month}`])].join(" ");
    return before ? `${sentenceCase(before)}: ${label}` : label;
  },
  withdrawn: (day: string) => `Withdrawn on ${day}.`,
  was: (before: readonly string[]) => `Was ${before.join(", then ")}.`,
  until: (time: string, timeZone: string) => `Until ${time}, ${timeZone}.`,
});
