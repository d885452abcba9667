import type { KeyDateField } from "../content/schema/index.ts";
import { keyDateNames } from "../content/schema/keyDateIdentity.ts";
import type { PartialDate } from "../content/schema/partialDate.ts";
import { calendarAddress } from "../content/siteAddresses.ts";
import type {
  CalendarMonth,
  CalendarYear,
  Correction,
  Digest,
  Item,
  KeyDate,
  Mutable,
  Subject,
} from "./digest.ts";
import { groupBy } from "./groupBy.ts";
import { noteAnchors } from "./noteAnchors.ts";
import { compare } from "./order.ts";
import { withTypography } from "./shownFields.ts";

/** An item's key dates from its front matter, ready to be shown. A date is past when it is over, and so is a month. */
export function keyDatesOf(item: Item, written: readonly KeyDateField[], today: string): KeyDate[] {
  const names = keyDateNames(written);
  return earliestFirst(
    written.map((field, index) => {
      const end = (field.until ?? field.date).text;
      const keyDate = {
        ...withTypography(field, "label", "place"),
        ...{ name: names[index] ?? "", item, items: [item], past: end < today.slice(0, end.length) },
      } as unknown as Mutable<KeyDate>;
      keyDate.shared = keyDate;
      return keyDate;
    }),
  );
}

/** Sorts key dates. A day comes before its times, and a month after its days, because it may mean the last of them. */
export function earliestFirst(keyDates: readonly KeyDate[]): KeyDate[] {
  return keyDates.toSorted((a, b) => compare(sortKey(a.date), sortKey(b.date)));
}

/** Key dates without those that an item before lists too. */
export function onceEach(keyDates: readonly KeyDate[]): KeyDate[] {
  return [...new Map(keyDates.toReversed().map((keyDate) => [keyDate.shared, keyDate])).values()].reverse();
}

/** Whether readers can add a date to their calendars. */
export function isUpcoming({ past, withdrawn }: KeyDate): boolean {
  return !past && withdrawn === undefined;
}

function sortKey({ text, precision }: PartialDate): string {
  return precision === "month" ? `${text}-99` : text;
}

/** Upcoming key dates, the earliest first: those until twelve months after the month of the build, and later ones. */
export function upcomingDates({ keyDates, today }: Pick<Digest, "keyDates" | "today">) {
  const lastMonth = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 7)}`;
  const upcoming = keyDates.filter(({ past }) => !past);
  const isSoon = ({ date: { text } }: KeyDate) => text.slice(0, 7) <= lastMonth;
  return { soon: upcoming.filter(isSoon), later: upcoming.filter((keyDate) => !isSoon(keyDate)) };
}

/** How many key dates a subject's page shows. */
const maxNext = 3;

/** The next key dates of a subject that are not withdrawn, the earliest first. */
export function nextDatesOf({ items }: Pick<Subject, "items">): KeyDate[] {
  const dates = new Set(items.flatMap(({ keyDates }) => keyDates.map(({ shared }) => shared)));
  return earliestFirst([...dates].filter(isUpcoming)).slice(0, maxNext);
}

/** A year with more key dates than this has a page for each month. */
export const mostOfYear = 300;

/** The years with key dates, newest first. `keyDates` are in order. */
export function calendarYearsOf(keyDates: readonly KeyDate[]): CalendarYear[] {
  return [...byPeriod(keyDates, 4)]
    .map(([year, dates]) => ({
      ...{ year, address: calendarAddress(year), keyDates: dates },
      months: dates.length > mostOfYear ? monthsOf(dates) : [],
    }))
    .reverse();
}

function monthsOf(keyDates: readonly KeyDate[]): CalendarMonth[] {
  const months = [...byPeriod(keyDates, 7)].map(
    ([month, dates]): Mutable<CalendarMonth> => ({
      ...{ month, address: calendarAddress(month), keyDates: dates },
      ...{ previous: undefined, next: undefined },
    }),
  );
  for (const [index, month] of months.entries()) {
    month.previous = months[index - 1];
    month.next = months[index + 1];
  }
  return months;
}

/** Key dates in order, by day. Those of which only the month is known are together. */
export function byDay(keyDates: readonly KeyDate[]): ReadonlyMap<string, KeyDate[]> {
  return groupBy(keyDates, ({ date }) => date.text.slice(0, 10));
}

/** Groups key dates by the first characters of their dates: 4 for years, 7 for months. */
export function byPeriod(keyDates: readonly KeyDate[], length: 4 | 7): ReadonlyMap<string, KeyDate[]> {
  return groupBy(keyDates, ({ date }) => date.text.slice(0, length));
}

/** Every correction and clarification of the items, newest first. An `update` adds to an item and corrects nothing. */
export function correctionsOf(items: readonly Item[]): Correction[] {
  return items
    .flatMap((item) => {
      const anchors = noteAnchors(item.updates);
      return item.updates
        .map((update, index) => ({ ...update, item, anchor: anchors[index] ?? "" }))
        .filter(({ kind }) => kind !== "update");
    })
    .sort((a, b) => compare(b.date, a.date));
}
