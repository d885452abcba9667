import { type Calendar, calendarsOf } from "../../src/outputs/calendar/calendars.ts";
import { icalendar } from "../../src/outputs/calendar/icalendar.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

interface CalendarData extends PageData {
  readonly calendar: Calendar;
}

export const data = files("calendars", "calendar", {
  of: calendarsOf,
  address: ({ address }) => address,
  shows: ({ title, keyDates }) => [title, ...keyDates.flatMap(({ item, name }) => [item, name])],
});

/** Every calendar as iCalendar. */
export default function CalendarFile({ context, calendar }: CalendarData) {
  return icalendar(calendar, context.digest);
}
