import { dateFile, itemAddress } from "../../src/content/siteAddresses.ts";
import type { Digest, KeyDate } from "../../src/digest/digest.ts";
import { calendarsOf } from "../../src/outputs/calendar/calendars.ts";
import { eventOf } from "../../src/outputs/calendar/event.ts";
import type { HugoPage } from "./hugoPage.ts";
import { linkTo, unseen } from "./hugoPage.ts";

/** A key date as pages show it. */
export function dateFields(keyDate: KeyDate) {
  const { label, date, until, kind, past, place, item, name } = keyDate;
  return {
    ...{ label, date: date.text, until: until?.text, kind, past, place },
    item: linkTo(item),
    file: past ? undefined : dateFile(itemAddress(item.slug), name),
  };
}

/** Every event that a calendar has, by its id. */
export function eventsOf(digest: Digest): object {
  return Object.fromEntries(
    calendarsOf(digest)
      .flatMap(({ keyDates }) => keyDates)
      .map((keyDate) => {
        const { start, end, allDay, stamp, categories = [], ...event } = eventOf(keyDate, digest);
        const stampOf = (time: unknown) => (time as Date).toISOString().replace(/[-:]|\.\d+/g, "");
        const written = (time: unknown) =>
          allDay ? `;VALUE=DATE:${stampOf(time).slice(0, 8)}` : `:${stampOf(time)}`;
        const names = categories.map(({ name }) => name).join(",");
        return [
          event.id,
          { ...event, stamp: stampOf(stamp), start: written(start), end: written(end), categories: names },
        ];
      }),
  );
}

/** The calendar of a page, if it has one: its name, and the ids of its events. */
export function calendarIn(page: string, digest: Digest): object {
  const calendar = calendarsBy(digest).get(page);
  return calendar ? { calendar: { name: calendar.title, events: idsOf(calendar.keyDates, digest) } } : {};
}

/** The calendars of the dates to come, each of a single one. */
export function datePages(digest: Digest): HugoPage[] {
  const single = calendarsOf(digest).filter(({ isSubscribable }) => !isSubscribable);
  return [
    { file: "dates/_index.md", fields: { title: "Dates", ...unseen } },
    ...single.map(({ title, address, keyDates }, index) => ({
      file: `dates/${index}.md`,
      fields: {
        title,
        url: address,
        outputs: ["date"],
        build: { list: "never" },
        calendar: { name: title, events: idsOf(keyDates, digest) },
      },
    })),
  ];
}

function calendarsBy(digest: Digest) {
  const subscribable = calendarsOf(digest).filter(({ isSubscribable }) => isSubscribable);
  return new Map(subscribable.map((calendar) => [calendar.page, calendar]));
}

function idsOf(keyDates: readonly KeyDate[], digest: Digest) {
  return keyDates.map((keyDate) => eventOf(keyDate, digest).id);
}
