import { calendarFile, dateFile } from "../../content/siteAddresses.ts";
import type { Digest, Item, KeyDate, Subject } from "../../digest/digest.ts";
import { groupBy } from "../../digest/groupBy.ts";
import { isUpcoming } from "../../digest/keyDates.ts";

/** How many past dates a calendar keeps. */
const maxPast = 100;

/** A calendar that readers can subscribe to, or of a single date that they can add. It has at least one date, as RFC 5545 (3.6) requires. */
export interface Calendar {
  readonly title: string;
  /** Its own address: `/topics/water/calendar.ics`. */
  readonly address: string;
  /** The page that shows its dates. */
  readonly page: string;
  /** Earliest first. */
  readonly keyDates: readonly KeyDate[];
  /** Whether readers can subscribe to it. The calendar of a single date is added once. */
  readonly isSubscribable: boolean;
}

/** Every calendar: of all key dates, of each topic, organisation and story that has any, and of each upcoming date. */
export function calendarsOf(digest: Digest): Calendar[] {
  const { words } = digest.language;
  const dates = groupBy(
    digest.keyDates.flatMap((keyDate) =>
      [...new Set(keyDate.items.flatMap(subjectsWithCalendars))].map((subject) => ({ subject, keyDate })),
    ),
    ({ subject }): Subject => subject,
  );
  const subscribable = [
    { name: words.calendars.all, address: "/", page: "/calendar/", keyDates: digest.keyDates },
    ...[...digest.topics, ...digest.organisations, ...digest.stories].map((subject) => ({
      name: subject.name,
      address: subject.address,
      page: subject.address,
      keyDates: (dates.get(subject) ?? []).map(({ keyDate }) => keyDate),
    })),
  ].filter(({ keyDates }) => keyDates.length > 0);
  return [
    ...subscribable.map(({ name, address, page, keyDates }) => ({
      title: words.feeds.partOf(digest.site.title, name),
      address: calendarFile(address),
      page,
      keyDates: recent(keyDates),
      isSubscribable: true,
    })),
    ...digest.items.flatMap(({ keyDates }) => keyDates.filter(isUpcoming).map(calendarOfDate)),
  ];
}

function subjectsWithCalendars({ topics, organisations, story }: Item): Subject[] {
  return [...topics, ...organisations, ...(story ? [story] : [])];
}

function calendarOfDate(keyDate: KeyDate): Calendar {
  const { address, headline } = keyDate.item;
  return {
    title: headline,
    address: dateFile(address, keyDate.name),
    page: address,
    keyDates: [keyDate.shared],
    isSubscribable: false,
  };
}

/** All upcoming dates, and the latest past ones. */
function recent(keyDates: readonly KeyDate[]): KeyDate[] {
  let pastLeft = maxPast;
  return keyDates
    .toReversed()
    .filter(({ past }) => !past || pastLeft-- > 0)
    .reverse();
}
