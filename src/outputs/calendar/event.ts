import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { DateTime } from "luxon";
import type { SiteFields } from "../../content/schema/index.ts";
import type { PartialDate } from "../../content/schema/partialDate.ts";
import { absoluteUrlOf, basePathOf } from "../../content/siteAddresses.ts";
import type { Digest, Item, KeyDate } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { listingsOf } from "../../digest/shareKeyDates.ts";
import type { Language } from "../../language/language.ts";

/** The calendar event of a key date. It depends only on its items and the site and its language, never on the day of the build. */
export function eventOf(keyDate: KeyDate, digest: Pick<Digest, "site" | "language">): ICalEventData {
  const { site, language } = digest;
  const { item, items, withdrawn, place, url } = keyDate;
  const topics = new Set(items.flatMap((each) => each.topics));
  return {
    id: eventId(keyDate, site),
    sequence: sequenceOf(keyDate),
    stamp: startOfDay(latest([...items.map(lastChange), withdrawn]) ?? item.date),
    ...spanOf(keyDate, site.timeZone),
    summary: summaryOf(keyDate, language),
    description: descriptionOf(keyDate, digest),
    ...(place === undefined ? {} : { location: place }),
    categories: [...topics].map(({ name }) => ({ name })),
    url: escapedUrl(url === undefined ? absoluteUrlOf(item.address, site.url) : new URL(url).href),
    status: statusOf(keyDate),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/**
 * The id by which calendar programs recognise a date: its name and the first slug of its item, neither of which changes if the date
 * moves, the item is renamed or another date is added. The host and path of the site follow, because two sites may share a host.
 */
export function eventId({ name, item }: KeyDate, site: SiteFields): string {
  const slug = item.formerSlugs[0] ?? item.slug;
  const place = new URL(site.url).hostname + escapedUrl(basePathOf(site.url));
  return `${encodeURIComponent(name)}.${encodeURIComponent(slug)}@${place}`;
}

/** An address without the characters that have a meaning in iCalendar. Some programs take a comma in an address for the end of it. */
export function escapedUrl(address: string): string {
  return address.replaceAll(",", "%2C").replaceAll(";", "%3B");
}

/**
 * A number that must grow whenever the start, end or status changes (RFC 5546, 2.1.4), because programs ignore an event with a lower number.
 * It is computed from the files alone. `check --since` makes sure that
 *
 * - no entry of `was` or of the item's `updates` is removed. Each counts more than everything else together, which is at most 4;
 * - without a new entry, a date only becomes more precise, stays certain and stays withdrawn. Each of these counts 1.
 *
 * Where several items list a date, their numbers are added up, and each item after the first counts as an entry. A `minorChange` excuses words only, never a date. Two changes cannot be detected from an item's files: another `timeZone` or new zone
 * rules, which move all times; and an entry that was removed with its date and later came back.
 */
function sequenceOf(keyDate: KeyDate): number {
  const listed = listingsOf(keyDate).map(sequenceIn);
  return listed.reduce((sum, each) => sum + each, 5 * (listed.length - 1));
}

function sequenceIn({ item, date, kind, was, withdrawn }: KeyDate): number {
  const notes = was.length + item.updates.length;
  const exactness = { month: 0, day: 1, minute: 2 }[date.precision];
  return 5 * notes + exactness + (kind === "expected" ? 0 : 1) + (withdrawn ? 1 : 0);
}

/**
 * Without `until`, the event lasts as long as the date is precise: a minute, a day or a month. Days and months are included in the event, so
 * that it ends when the last is over. Minutes are in UTC, which every program converts to its reader's zone. An event must end after it
 * starts, because programs drop, reject or lengthen one that does not.
 */
function spanOf(
  { date, until = date }: KeyDate,
  zone: string,
): Pick<ICalEventData, "start" | "end" | "allDay"> {
  const allDay = date.precision !== "minute";
  const instantOf = (text: string) =>
    allDay ? DateTime.fromISO(text, { zone: "utc" }) : firstInstant(DateTime.fromISO(text, { zone }));
  const start = instantOf(date.text);
  // A day that ends at a time is an entire day: an event has either days or times (RFC 5545, 3.6.1). Its description says the time.
  const { text, precision }: PartialDate =
    allDay && until.precision === "minute" ? { text: until.text.slice(0, 10), precision: "day" } : until;
  const last = instantOf(text);
  const end = precision === "minute" && until !== date ? last : last.plus({ [precision]: 1 });
  return { start: start.toJSDate(), end: end.toJSDate(), allDay };
}

/** A time that occurs twice when the clocks go back means the first. Luxon would choose by the current offset. */
function firstInstant(time: DateTime): DateTime {
  return DateTime.min(...time.getPossibleOffsets()) ?? time;
}

/** "Expected in April 2021: the report". The title says if a date is not certain, so that every program shows it. */
function summaryOf(keyDate: KeyDate, { words, spanName }: Language): string {
  const { label, kind, date, withdrawn } = keyDate;
  const month = date.precision === "month" ? spanName(keyDate) : undefined;
  const state = withdrawn ? "withdrawn" : kind === "expected" ? "expected" : "certain";
  return words.calendars.title(label, state, month);
}

function descriptionOf(keyDate: KeyDate, { site, language }: Pick<Digest, "site" | "language">): string {
  const { words, longDay, partialDateName } = language;
  const { items, was, withdrawn } = keyDate;
  const [first, ...others] = items
    .toReversed()
    .map(({ headline, address }) => [headline, absoluteUrlOf(address, site.url)]);
  return [
    first?.[0],
    ...(withdrawn ? [words.calendars.withdrawn(longDay(withdrawn))] : []),
    ...endTimeOf(keyDate, site.timeZone, language),
    ...(was.length > 0 ? [words.calendars.was(was.map(partialDateName))] : []),
    first?.[1],
    ...others.flat(),
  ].join("\n");
}

/** The time at which a date without a time ends, in words. The title of a month has it already. */
function endTimeOf(
  { date, until }: KeyDate,
  zone: string,
  { words, partialDateName, zoneName }: Language,
): string[] {
  if (date.precision !== "day" || until?.precision !== "minute") return [];
  return [words.calendars.until(partialDateName(until), zoneName(zone, until.text.slice(0, 10)))];
}

function statusOf({ kind, withdrawn }: KeyDate): ICalEventStatus {
  if (withdrawn) return ICalEventStatus.CANCELLED;
  return kind === "expected" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The last day on which an editor noted a change to the item. */
function lastChange({ date, updates, minorChange }: Item): string | undefined {
  return latest([date, ...updates.map((update) => update.date), minorChange]);
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
