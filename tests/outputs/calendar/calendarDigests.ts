import assert from "node:assert/strict";
import type { Digest } from "../../../src/digest/digest.ts";
import { calendarsOf } from "../../../src/outputs/calendar/calendars.ts";
import { icalendar } from "../../../src/outputs/calendar/icalendar.ts";
import { digestOf, type Items } from "../../digest/digestOf.ts";
import { type ReadEvent, readCalendar } from "./readings.ts";

/** A site in a time zone, with a title of characters that mean something in iCalendar. */
export const siteIn = (zone: string) => ({
  "_data/site.yaml": `title: "Rain, Wind; & Co. \\\\ Söhne"\nurl: https://paper.example/courier/\ntimeZone: ${zone}\n`,
});

/** The text of the calendar at an address. */
export function calendarAt(digest: Digest, address = "/calendar.ics"): string {
  const calendar = calendarsOf(digest).find((each) => each.address === address);
  assert.ok(calendar, `There is no calendar ${address}.`);
  return icalendar(calendar, digest);
}

/** The events of a digest with these items. */
export function eventsOf(items: Items, files = {}, address?: string): readonly ReadEvent[] {
  return readCalendar(calendarAt(digestOf(items, files), address)).events;
}

/** A key date on which something closes. */
export const closing = (fields: Record<string, unknown>) => ({
  label: "Bids close",
  date: "2021-12-01",
  kind: "closes",
  ...fields,
});

/** The event of an item's only key date. */
export function eventWith(fields: Record<string, unknown>, item: Record<string, unknown> = {}): ReadEvent {
  const [event] = eventsOf({ bids: { ...item, keyDates: [closing(fields)] } });
  assert.ok(event);
  return event;
}
