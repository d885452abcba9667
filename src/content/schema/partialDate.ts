import { DateTime } from "luxon";

/** A date that is as exact as its writer knew. `text` is as written: no time zone ever shifts it. */
export interface PartialDate {
  readonly text: string;
  readonly precision: "minute" | "day" | "month";
}

const shapes = [
  ["minute", /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/],
  ["day", /^[1-9]\d{3}-\d{2}-\d{2}$/],
  ["month", /^[1-9]\d{3}-\d{2}$/],
] as const;

/** Whether a text has the form of a partial date, even if there is no such day. */
export function looksLikePartialDate(text: string): boolean {
  return shapes.some(([, pattern]) => pattern.test(text));
}

/** Reads `YYYY-MM-DDTHH:mm`, `YYYY-MM-DD` or `YYYY-MM`; undefined for anything else and for dates that do not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

/** The same dates appear in many files, and parsing one costs more than looking it up. */
const known = new Map<string, PartialDate | undefined>();

function parse(text: string): PartialDate | undefined {
  const shape = shapes.find(([, pattern]) => pattern.test(text));
  if (shape === undefined || text.endsWith("T24:00")) return undefined;
  return DateTime.fromISO(text, { zone: "utc" }).isValid ? { text, precision: shape[0] } : undefined;
}
