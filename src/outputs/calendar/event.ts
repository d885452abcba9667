import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { DateTime } from "luxon";
import { absoluteUrlOf, basePathOf } from "../../content/addresses.ts";
import type { SiteFields } from "../../content/schema/index.ts";
import { longDay, partialDateName, periodName } from "../../digest/dates.ts";
import type { Item, KeyDate } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";

/** A key date as an event of a calendar. What is said of it depends on its item and on `site` alone, never on the build's day. */
export function eventOf(keyDate: KeyDate, site: SiteFields): ICalEventData {
  const { item, withdrawn } = keyDate;
  return {
    id: eventId(keyDate, site),
    sequence: sequenceOf(keyDate),
    stamp: startOfDay(latest([lastChange(item), withdrawn]) ?? item.date),
    ...spanOf(keyDate, site.timeZone),
    summary: summaryOf(keyDate),
    description: descriptionOf(keyDate, site),
    categories: item.topics.map(({ name }) => ({ name })),
    url: withoutMarks(absoluteUrlOf(item.address, site.url)),
    status: statusOf(keyDate),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/**
 * What calendar programs know a date by, for as long as readers keep it: the name of the date and the first slug of its item,
 * neither of which changes when the date is moved, the item renamed, or another date added. Behind them is where the site is: of two on
 * one host, each has a path of its own.
 */
export function eventId({ name, item }: KeyDate, site: SiteFields): string {
  const slug = item.formerSlugs[0] ?? item.slug;
  const place = new URL(site.url).hostname + withoutMarks(basePathOf(site.url));
  return `${encodeURIComponent(name)}.${encodeURIComponent(slug)}@${place}`;
}

/** An address without the marks that have a meaning in a calendar. */
function withoutMarks(address: string): string {
  return address.replaceAll(",", "%2C").replaceAll(";", "%3B");
}

/**
 * A number that grows whenever start, end or status become others (RFC 5546, 2.1.4), told from the files as they stand: programs leave
 * an event as they have it when another comes with a lower number. `check --since` sees to it that
 *
 * - no entry of `was` or of the item's `updates` goes: each weighs more than all else together, which is 4 at most;
 * - without a new entry of either, a date only becomes more exact, is certain once it was, and stays withdrawn: each counts 1.
 *
 * A `minorChange` excuses words alone, never a date. What can't be told from an item's files is another `timeZone` of the site, or
 * other rules of a zone, by which all times move; and an entry that was given up with its date, which came back later.
 */
function sequenceOf({ item, date, kind, was, withdrawn }: KeyDate): number {
  const notes = was.length + item.updates.length;
  const exactness = { month: 0, day: 1, minute: 2 }[date.precision];
  return 5 * notes + exactness + (kind === "expected" ? 0 : 1) + (withdrawn ? 1 : 0);
}

/**
 * As long as the date is exact: that minute, day or month. Minutes are told in UTC, which every program shows in its reader's zone
 * without having to know the site's. An event must end later than it starts: programs drop, refuse or lengthen one that does not.
 */
function spanOf({ date }: KeyDate, zone: string): Pick<ICalEventData, "start" | "end" | "allDay"> {
  const { text, precision } = date;
  const start = firstInstant(DateTime.fromISO(text, { zone: precision === "minute" ? zone : "utc" }));
  const end = start.plus({ [precision]: 1 });
  return { start: start.toJSDate(), end: end.toJSDate(), allDay: precision !== "minute" };
}

/** Of a time that the clocks pass twice in autumn, the first is the safe one; Luxon gives that which is nearer to today's clock. */
function firstInstant(time: DateTime): DateTime {
  return DateTime.min(...time.getPossibleOffsets()) ?? time;
}

/** "Expected in April 2021: the report": a date that is not certain says so in every program. */
function summaryOf({ label, kind, date, withdrawn }: KeyDate): string {
  const when = date.precision === "month" ? `in ${periodName(date.text)}` : undefined;
  const lead = withdrawn ? ["Withdrawn", when] : kind === "expected" ? ["Expected", when] : [when];
  const said = lead.filter((word) => word !== undefined).join(" ");
  return said ? `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${label}` : label;
}

function descriptionOf({ item, was, withdrawn }: KeyDate, site: SiteFields): string {
  return [
    item.headline,
    ...(withdrawn ? [`Withdrawn on ${longDay(withdrawn)}.`] : []),
    ...(was.length > 0 ? [`Was ${was.map(partialDateName).join(", then ")}.`] : []),
    absoluteUrlOf(item.address, site.url),
  ].join("\n");
}

function statusOf({ kind, withdrawn }: KeyDate): ICalEventStatus {
  if (withdrawn) return ICalEventStatus.CANCELLED;
  return kind === "expected" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The day on which an editor last changed the item and said so. */
function lastChange({ date, updates, minorChange }: Item): string | undefined {
  return latest([date, ...updates.map((update) => update.date), minorChange]);
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
