import type { Item, KeyDate, Mutable } from "./digest.ts";
import { groupBy } from "./groupBy.ts";

/**
 * Makes one date of those that several items list: with the same label, date and place. Returns all dates, those of the newest items first.
 * `items` are newest first.
 */
export function shareKeyDates(items: readonly Item[]): KeyDate[] {
  const groups = groupBy(
    items.flatMap(({ keyDates }) => numbered(keyDates)),
    ({ key }) => key,
  );
  return [...groups.values()].flatMap((listings) => {
    const group = listings.map(({ keyDate }) => keyDate);
    const [newest] = group;
    return newest && group.length > 1 ? shareOne(newest, group) : group;
  });
}

/** An item's dates with what they share with those of other items. What an item lists twice is two dates. */
function numbered(keyDates: readonly KeyDate[]): { keyDate: KeyDate; key: string }[] {
  const seen = new Set<string>();
  return keyDates.map((keyDate) => {
    const { label, date, place = "" } = keyDate;
    let key = [label, date.text, place].join("\n").toLowerCase();
    while (seen.has(key)) key += "\n";
    seen.add(key);
    return { keyDate, key };
  });
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
    url: group.find(({ url }) => url)?.url,
  };
  shared.shared = shared;
  for (const keyDate of group as Mutable<KeyDate>[]) keyDate.shared = shared;
  return shared;
}
