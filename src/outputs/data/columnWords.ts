import type { Column } from "./column.ts";

const words: Readonly<Record<Column["type"], readonly [one: string, many: string]>> = {
  text: ["text", "texts"],
  url: ["web address", "web addresses"],
  day: ["day", "days"],
  date: ["minute, day or month", "minutes, days or months"],
  period: ["year, month or day", "years, months or days"],
  week: ["week", "weeks"],
  number: ["number", "numbers"],
  integer: ["whole number", "whole numbers"],
  boolean: ["true or false", "true or false"],
  records: ["records", "records"],
};

/** The type of a column for readers: "text", "list of texts", "day, if known". */
export function typeWords({ type, list, optional }: Pick<Column, "type" | "list" | "optional">): string {
  const [one, many] = words[type];
  return `${list ? `list of ${many}` : one}${optional ? ", may be empty" : ""}`;
}
