import type { SearchNames } from "../searchNames.ts";
import type { Kind } from "../searchState.ts";

/** The labels that items may have. */
export const labels: readonly string[] = ["revealed", "exclusive", "analysis", "explainer"];

/** The name of a value. */
export function nameOf(kind: Kind, value: string, { groups }: SearchNames): string {
  if (kind === "label") return sentenceCase(value);
  return groups.find((group) => group.kind === kind && group.id === value)?.label ?? value;
}

/** Whether the site has a value. Old links may have one that it no longer has. */
export function isKnown(kind: Kind, value: string, { groups }: SearchNames): boolean {
  if (kind === "label") return labels.includes(value);
  return groups.some((group) => group.kind === kind && group.id === value);
}

// Created once, because that takes longer than formatting a hundred dates.
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** "November 2021" from `2021-11`. */
export function monthName(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

/** "10 November 2021" from `2021-11-10`. */
export function dayName(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
