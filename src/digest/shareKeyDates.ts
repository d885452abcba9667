import type { Item, KeyDate, Mutable } from "./digest.ts";
import { groupBy } from "./groupBy.ts";

/**
 * Makes one date of those that several items list: with the same label, date and place. A missing place is the one that other items name, if
 * they name only one. Returns all dates, those of the newest items first. `items` are newest first.
 */
export function shareKeyDates(items: readonly Item[]): KeyDate[] {
  const places = placesOf(items);
  const groups = groupBy(
    items.flatMap(({ keyDates }) => numbered(keyDates, places)),
    ({ key }) => key,
  );
  return [...groups.values()].flatMap((listings) => {
    const group = listings.map(({ keyDate }) => keyDate);
    const [newest] = group;
    return newest && group.length > 1 ? shareOne(newest, group) : group;
  });
}

type Places = ReadonlyMap<string, ReadonlySet<string>>;

/** The places in which items say that each event is. */
function placesOf(items: readonly Item[]): Places {
  const places = new Map<string, Set<string>>();
  for (const keyDate of items.flatMap(({ keyDates }) => keyDates)) {
    if (!keyDate.place) continue;
    const key = eventKey(keyDate);
    places.set(key, (places.get(key) ?? new Set()).add(keyDate.place.toLowerCase()));
  }
  return places;
}

const eventKey = ({ label, date }: KeyDate) => `${label}\n${date.text}`.toLowerCase();

/** An item's dates with what they share with those of other items. What an item lists twice is two dates. */
function numbered(keyDates: readonly KeyDate[], places: Places): { keyDate: KeyDate; key: string }[] {
  const seen = new Set<string>();
  return keyDates.map((keyDate) => {
    let key = `${eventKey(keyDate)}\n${placeOf(keyDate, keyDates, places)}`;
    while (seen.has(key)) key += "\n";
    seen.add(key);
    return { keyDate, key };
  });
}

/** The place of an item's date or, if the item names none, the only place that others name. Among several of its dates, it may be any. */
function placeOf(keyDate: KeyDate, ofItem: readonly KeyDate[], places: Places): string {
  if (keyDate.place) return keyDate.place.toLowerCase();
  const event = eventKey(keyDate);
  const [place = "", ...others] = places.get(event) ?? [];
  const isUnclear = others.length > 0 || ofItem.filter((each) => eventKey(each) === event).length > 1;
  return isUnclear ? "" : place;
}

/** The dates, as items list them, that a date is made of. */
export function listingsOf({ shared, items }: KeyDate): KeyDate[] {
  return items.flatMap(({ keyDates }) => keyDates.filter((each) => each.shared === shared));
}

/**
 * What the newest item says of a date counts, but the date keeps the name that readers' calendars know it by, which the first item gave it. If
 * one item says that it was withdrawn, it was.
 */
function shareOne(newest: KeyDate, group: readonly KeyDate[]): KeyDate {
  const first = group.at(-1) ?? newest;
  const shared: Mutable<KeyDate> = {
    ...newest,
    ...{ name: first.name, item: first.item, items: [...new Set(group.map(({ item }) => item))] },
    withdrawn: group.find(({ withdrawn }) => withdrawn)?.withdrawn,
    place: group.find(({ place }) => place)?.place,
    url: group.find(({ url }) => url)?.url,
  };
  shared.shared = shared;
  for (const keyDate of group as Mutable<KeyDate>[]) keyDate.shared = shared;
  return shared;
}
