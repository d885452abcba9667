import { absoluteUrlOf, calendarFile } from "../../src/content/addresses.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";

/** A calendar that grows, by the page of its subject: `/` for the whole. */
export interface CalendarOf {
  readonly address: string;
  readonly digest: Digest;
}

/** The ways to a calendar: subscribed to by a program, or taken as a file. */
export function CalendarWays({ address, digest }: CalendarOf) {
  return (
    <p class="calendar-ways">
      <a href={subscriptionTo(address, digest)}>Subscribe to the calendar</a>{" "}
      <a href={calendarFile(address)}>Download it (.ics)</a>
    </p>
  );
}

/** The address by which a system opens a calendar in the reader's own program, to be asked for again. */
export function subscriptionTo(address: string, { site }: Digest): string {
  return absoluteUrlOf(calendarFile(address), site.url).replace(/^https?:/, "webcal:");
}

/** Whether a subject has key dates, and so a calendar worth naming. */
export function hasDates({ items }: { readonly items: readonly Item[] }): boolean {
  return items.some(({ keyDates }) => keyDates.length > 0);
}
