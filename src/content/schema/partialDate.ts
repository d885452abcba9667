import { DateTime } from "luxon";

/** A time as exact as its writer knew it. `text` is as written: it is never shifted by a zone. */
export interface PartialDate {
  readonly text: string;
  readonly precision: "minute" | "day" | "month";
}

const shapes = [
  ["minute", /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/],
  ["day", /^[1-9]\d{3}-\d{2}-\d{2}$/],
  ["month", /^[1-9]\d{3}-\d{2}$/],
] as const;

/** Whether a text is written as a moment, be it in the calendar or not. */
export function looksLikePartialDate(text: string): boolean {
  return shapes.some(([, pattern]) => pattern.test(text));
}

/** Reads `YYYY-MM-DDTHH:mm`, `YYYY-MM-DD` or `YYYY-MM`; undefined when it is none or does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!known.has(text)) known.set(text, readMoment(text));
  return known.get(text);
}

/** A date stands in many files, and reading it costs more than remembering it. */
const known = new Map<string, PartialDate | undefined>();

function readMoment(text: string): PartialDate | undefined {
  const shape = shapes.find(([, pattern]) => pattern.test(text));
  if (shape === undefined || text.endsWith("T24:00")) return undefined;
  return DateTime.fromISO(text, { zone: "utc" }).isValid ? { text, precision: shape[0] } : undefined;
}
