import { DateTime } from "luxon";
import { keyDateNames } from "../../src/content/schema/keyDateIdentity.ts";
import { dateFile, itemAddress } from "../../src/content/siteAddresses.ts";
import type { GeneratedDigest } from "../digest/generate.ts";
import { fileOf, type MadeItem } from "../digest/items.ts";
import type { HugoPage } from "./pages.ts";

/** A key date as a page of Hugo's is handed it: which item's it is, and which of its. */
export interface DateOfItem {
  readonly page: string;
  readonly place: number;
  readonly date: string;
  readonly past: boolean;
}

type MadeDate = NonNullable<MadeItem["keyDates"]>[number];

/** How many of the dates that are past a calendar keeps. */
const pastKept = 100;

/** The key dates of items, the earliest first. */
export function datesOf(items: readonly MadeItem[]): DateOfItem[] {
  return items
    .flatMap((item) =>
      keyDatesIn(item).map(({ date }, place) => ({
        page: `/${fileOf(item)}`,
        place,
        date,
        past: isPast(date),
        inTime: inTime(date),
      })),
    )
    .sort((one, other) => (one.inTime < other.inTime ? -1 : 1));
}

/** A month stands after its days. */
const inTime = (date: string) => (date.length === 7 ? `${date}-99` : date);

/** Of the key dates of items those that a calendar keeps. */
export function recentDatesOf(items: readonly MadeItem[]): DateOfItem[] {
  const dates = datesOf(items);
  return dates.slice(Math.max(0, dates.filter(({ past }) => past).length - pastKept));
}

/** The key dates of an item, the earliest first, each with what pages and calendars tell of it. */
export function keyDatesIn(item: MadeItem) {
  const { keyDates = [], updates = [] } = item;
  const names = keyDateNames(keyDates);
  return keyDates
    .map((keyDate, index) => ({
      ...asEvent(item, keyDate, names[index] ?? ""),
      sequence: sequenceOf(keyDate, updates.length),
      inTime: inTime(keyDate.date),
    }))
    .sort((one, other) => (one.inTime < other.inTime ? -1 : 1));
}

const today = DateTime.now().toISODate();
const isPast = (date: string) => date < today.slice(0, date.length);

function sequenceOf({ date, kind }: MadeDate, updates: number): number {
  return 5 * updates + (date.includes("T") ? 2 : date.length === 7 ? 0 : 1) + (kind === "expected" ? 0 : 1);
}

/** A key date with what an event of a calendar has besides: what programs know it by, its span in UTC and, while it is to come, its file. */
function asEvent({ slug }: MadeItem, keyDate: MadeDate, name: string) {
  const { date } = keyDate;
  const exact = date.includes("T");
  const from = DateTime.fromISO(date, { zone: exact ? "Europe/London" : "utc" });
  const to = from.plus(exact ? { minutes: 1 } : date.length === 7 ? { months: 1 } : { days: 1 });
  const written = (time: DateTime) =>
    exact ? `:${time.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")}` : `;VALUE=DATE:${time.toFormat("yyyyMMdd")}`;
  return {
    ...keyDate,
    uid: `${encodeURIComponent(name)}.${slug}`,
    from: written(from),
    to: written(to),
    past: isPast(date),
    file: isPast(date) ? undefined : dateFile(itemAddress(slug), name),
  };
}

/** The calendars of the dates to come, each of a single one. */
export function datePages({ items }: GeneratedDigest): HugoPage[] {
  const unseen = { _build: { render: "never", list: "never" } };
  const single = { outputs: ["date"], _build: { list: "never" } };
  return [
    { file: "dates/_index.md", fields: { title: "Dates", ...unseen } },
    ...items.flatMap((item) =>
      keyDatesIn(item).flatMap(({ file, label }, place) =>
        file === undefined
          ? []
          : {
              file: `dates/${item.slug}-${place}.md`,
              fields: { title: label, url: file, item: `/${fileOf(item)}`, place, ...single },
            },
      ),
    ),
  ];
}
