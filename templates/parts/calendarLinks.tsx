import { absoluteUrlOf, calendarFile } from "../../src/content/siteAddresses.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";

/** A calendar, by the address of its subject; `/` for all key dates. */
export interface CalendarLinkProps {
  readonly address: string;
  readonly digest: Digest;
}

/** Links to subscribe to a calendar and to download it. */
export function CalendarLinks({ address, digest }: CalendarLinkProps, { words }: Language) {
  return (
    <p class="calendar-links">
      <a href={webcalUrl(address, digest)}>{words.keyDates.subscribe}</a>{" "}
      <a href={calendarFile(address)}>{words.keyDates.download}</a>
    </p>
  );
}

/** The `webcal:` address that opens a calendar in the reader's calendar program and subscribes to it. */
export function webcalUrl(address: string, { site }: Digest): string {
  return absoluteUrlOf(calendarFile(address), site.url).replace(/^https?:/, "webcal:");
}

/** Whether a subject has key dates, and so a calendar. */
export function hasDates({ items }: { readonly items: readonly Item[] }): boolean {
  return items.some(({ keyDates }) => keyDates.length > 0);
}
