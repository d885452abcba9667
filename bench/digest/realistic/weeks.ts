import { DateTime } from "luxon";
import type { Random } from "../random.ts";

const lastFriday = DateTime.fromISO("2025-06-27", { zone: "utc" });
const twelveYears = 626;

/** When an item is published, and whether it comes first in its issue. */
export interface Slot {
  readonly day: DateTime;
  readonly isLead: boolean;
}

/**
 * The days of so many items, the oldest first. A young digest has an item or two a week, so that 1,000 are twelve years;
 * 10,000 are as long and denser. From there on, ten times the items are an archive some three times as long and as dense.
 */
export function* slotsFor(count: number, random: Random): Generator<Slot> {
  const weeks = Math.round(Math.min(count, twelveYears * Math.sqrt(Math.max(1, count / 10_000))));
  for (const [week, size] of issueSizes(weeks, count, random).entries())
    for (let place = 0; place < size; place++)
      yield {
        day: lastFriday.minus({
          weeks: weeks - 1 - week,
          days: 4 - Math.floor(((place + 1) * 5 - 1) / size),
        }),
        isLead: place === 0 && size > 1,
      };
}

/** How many items each issue has: some weeks bring twice as much news as others, and some none. */
function issueSizes(weeks: number, count: number, random: Random): number[] {
  const news = Array.from({ length: weeks }, () => 0.4 + 1.2 * random.next());
  const perNews = count / news.reduce((sum, each) => sum + each);
  let [sum, given] = [0, 0];
  return news.map((each, week) => {
    sum += each;
    const due = week === weeks - 1 ? count : Math.round(sum * perNews);
    const size = due - given;
    given = due;
    return size;
  });
}
