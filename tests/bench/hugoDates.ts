import { DateTime } from "luxon";
import { fileOf, type MadeItem } from "./items.ts";

/** A key date as a page of Hugo's is handed it: which item's it is, and which of its. */
export interface DateOfItem {
  readonly page: string;
  readonly place: number;
  readonly date: string;
}

type MadeDate = NonNullable<MadeItem["keyDates"]>[number];

/** How many of the dates that are past a calendar keeps. */
const pastKept = 100;

/** The key dates of items, the earliest first. */
export function datesOf(items: readonly MadeItem[]): DateOfItem[] {
  return items
    .flatMap((item) =>
      (item.keyDates ?? []).map(({ date }, place) => ({ page: `/${fileOf(item)}`, place, date })),
    )
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Of the key dates of items those that a calendar keeps. */
export function recentDatesOf(items: readonly MadeItem[]): DateOfItem[] {
  const today = DateTime.now().toISODate();
  const dates = datesOf(items);
  const past = dates.filter(({ date }) => date < today).length;
  return dates.slice(Math.max(0, past - pastKept));
}

/** A key date with what an event of a calendar has besides: what programs know it by, and its span in UTC. */
export function asEvent({ slug }: MadeItem, keyDate: MadeDate): object {
  const { date, label } = keyDate;
  const exact = date.includes("T");
  const from = DateTime.fromISO(date, { zone: exact ? "Europe/London" : "utc" });
  const to = from.plus(exact ? { minutes: 1 } : date.length === 7 ? { months: 1 } : { days: 1 });
  const written = (time: DateTime) =>
    exact ? `:${time.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}` : `;VALUE=DATE:${time.toFormat("yyyyMMdd")}`;
  return { ...keyDate, uid: `${encodeURIComponent(label)}.${slug}`, from: written(from), to: written(to) };
}
