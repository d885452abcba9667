import type { SearchNames } from "../names.ts";
import type { Kind } from "../state.ts";

/** What a value of a kind is called. */
export function nameOf(kind: Kind, value: string, { groups }: SearchNames): string {
  if (kind === "label") return sentenceCase(value);
  return groups.find((group) => group.kind === kind && group.id === value)?.label ?? value;
}

/** "November 2021" from `2021-11`. */
export function monthName(month: string): string {
  return format(`${month}-01`, { month: "long", year: "numeric" });
}

/** "10 November 2021" from `2021-11-10`. */
export function dayName(day: string): string {
  return format(day, { day: "numeric", month: "long", year: "numeric" });
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
