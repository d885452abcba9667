import { type Calendar, calendarsOf } from "../../src/outputs/calendar/calendars.ts";
import { icalendar } from "../../src/outputs/calendar/icalendar.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("calendars", "calendar", {
  of: calendarsOf,
  address: ({ address }) => address,
  shows: ({ title, keyDates }) => [title, ...keyDates.flatMap(({ items, name }) => [...items, name])],
});

/** Every calendar as iCalendar. */
export default function CalendarFile({ context, calendar }: PageData & { readonly calendar: Calendar }) {
  return icalendar(calendar, context.digest);
}
