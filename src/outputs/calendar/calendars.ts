import { calendarFile, dateFile } from "../../content/addresses.ts";
import type { Digest, KeyDate } from "../../digest/digest.ts";
import { isUpcoming } from "../../digest/keyDates.ts";

/** How many of the dates that are past a calendar keeps, the latest of them. */
const pastKept = 100;

/** A calendar that readers may subscribe to, or take a date from. It has at least one, as the standard demands (RFC 5545, 3.6). */
export interface Calendar {
  readonly title: string;
  /** Its own address: `/topics/water/calendar.ics`. */
  readonly address: string;
  /** The page that shows its dates. */
  readonly page: string;
  /** The earliest first. */
  readonly keyDates: readonly KeyDate[];
  /** Whether it may be subscribed to: a single date is taken once. */
  readonly grows: boolean;
}

/** Every calendar: the whole, one for each topic and organisation, where they have key dates; and one for each date that can be taken. */
export function calendarsOf(digest: Digest): Calendar[] {
  const dates = datesBySubject(digest.keyDates);
  const growing = [
    { name: "key dates", address: "/", page: "/calendar/", keyDates: digest.keyDates },
    ...[...digest.topics, ...digest.organisations].map((subject) => ({
      name: subject.name,
      address: subject.address,
      page: subject.address,
      keyDates: dates.get(subject) ?? [],
    })),
  ].filter(({ keyDates }) => keyDates.length > 0);
  return [
    ...growing.map(({ name, address, page, keyDates }) => ({
      title: `${digest.site.title}: ${name}`,
      address: calendarFile(address),
      page,
      keyDates: recent(keyDates),
      grows: true,
    })),
    ...digest.keyDates.filter(isUpcoming).map(calendarOfDate),
  ];
}

function calendarOfDate(keyDate: KeyDate): Calendar {
  const { address, headline } = keyDate.item;
  return {
    title: headline,
    address: dateFile(address, keyDate.name),
    page: address,
    keyDates: [keyDate],
    grows: false,
  };
}

/** The key dates of every topic and organisation that has any, in their order. */
function datesBySubject(keyDates: readonly KeyDate[]): ReadonlyMap<object, readonly KeyDate[]> {
  const dates = new Map<object, KeyDate[]>();
  for (const keyDate of keyDates)
    for (const subject of [...keyDate.item.topics, ...keyDate.item.organisations]) {
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
