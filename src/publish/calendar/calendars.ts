import { calendarFile } from "../../content/addresses.ts";
import type { Digest, Item, KeyDate, Organisation, Topic } from "../../digest/digest.ts";

/** How many of the dates that are past a calendar keeps, the latest of them; a single item's keeps all. */
const pastKept = 100;

/** A calendar that readers may subscribe to, or take dates from. */
export interface Calendar {
  readonly title: string;
  /** Its own address: `/topics/water/calendar.ics`. */
  readonly address: string;
  /** The page that shows its dates. */
  readonly page: string;
  /** The earliest first. */
  readonly keyDates: readonly KeyDate[];
}

/**
 * Every calendar: the whole; one for each topic, so that readers may subscribe before there is a date; and one for each
 * organisation and item with key dates.
 */
export function calendarsOf(digest: Digest): Calendar[] {
  const { title } = digest.site;
  const dates = datesBySubject(digest.keyDates);
  const datesOf = (subject: Topic | Organisation | Item) => dates.get(subject) ?? [];
  const withDates = <T extends Organisation | Item>(subjects: readonly T[]) =>
    subjects.filter((subject) => dates.has(subject));
  return [
    {
      title: `${title}: key dates`,
      address: calendarFile("/"),
      page: "/calendar/",
      keyDates: recent(digest.keyDates),
    },
    ...[...digest.topics, ...withDates(digest.organisations)].map((subject) => ({
      title: `${title}: ${subject.name}`,
      address: calendarFile(subject.address),
      page: subject.address,
      keyDates: recent(datesOf(subject)),
    })),
    ...withDates(digest.items).map((item) => ({
      title: item.headline,
      address: calendarFile(item.address),
      page: item.address,
      keyDates: datesOf(item),
    })),
  ];
}

/** The key dates of every item, topic and organisation that has any, in their order. */
function datesBySubject(keyDates: readonly KeyDate[]): ReadonlyMap<object, readonly KeyDate[]> {
  const dates = new Map<object, KeyDate[]>();
  for (const keyDate of keyDates)
    for (const subject of [keyDate.item, ...keyDate.item.topics, ...keyDate.item.organisations]) {
      const known = dates.get(subject);
      if (known) known.push(keyDate);
      else dates.set(subject, [keyDate]);
    }
  return dates;
}

/** All that is to come, and the last of what is past. */
function recent(keyDates: readonly KeyDate[]): KeyDate[] {
  let kept = pastKept;
  return keyDates
    .toReversed()
    .filter(({ past }) => !past || kept-- > 0)
    .reverse();
}
