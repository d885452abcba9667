import { directionOf } from "../../src/content/markdown/direction.ts";
import type { CalendarYear, KeyDate } from "../../src/digest/digest.ts";
import { byDay, byPeriod } from "../../src/digest/keyDates.ts";
import type { Language } from "../../src/language/language.ts";
import type { Shown } from "../pageTemplate.ts";
import { AddToCalendar, DateAndStatus, DateLabel } from "./keyDates.tsx";
import { IndexEntry } from "./links.tsx";
import { Day } from "./time.tsx";

interface DatesByDayProps {
  readonly dates: readonly KeyDate[];
  readonly level: "h2" | "h3";
}

/** Very many key dates: a heading for each day, and a line for each date, with the newest of the items that list it. */
export function DatesByDay({ dates, level: Heading }: DatesByDayProps, { periodName }: Language) {
  return (
    <>
      {[...byDay(dates)].map(([day, ofDay]) => (
        <section key={day} class="key-day">
          <Heading>{day.length === 7 ? periodName(day) : <Day day={day} />}</Heading>
          <ul>
            {ofDay.map((keyDate) => (
              <DateLine key={`${keyDate.item.slug} ${keyDate.name}`} keyDate={keyDate} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function DateLine({ keyDate }: { readonly keyDate: KeyDate }, { words, timeOfDay }: Language) {
  const { date, until, withdrawn, was, kind, items } = keyDate;
  const isPlain = until === undefined && withdrawn === undefined && was.length === 0 && kind !== "expected";
  const [newest] = items;
  return (
    <li>
      {isPlain && date.precision === "minute" && (
        <time class="key-time" datetime={date.text}>
          {timeOfDay(date.text.slice(11))}
        </time>
      )}{" "}
      <DateLabel keyDate={keyDate} />
      {!isPlain && (
        <span class="key-time">
          {" "}
          <DateAndStatus keyDate={keyDate} />
        </span>
      )}{" "}
      {newest && (
        <span class="dateline">
          <a href={newest.address} dir={directionOf(newest.headline)}>
            {newest.headline}
          </a>
          {items.length > 1 && words.keyDates.andOthers(items.length - 1)}
        </span>
      )}
      <AddToCalendar keyDate={keyDate} />
    </li>
  );
}

/** What a page with `DatesByDay` shows of dates. */
export const datesByDayShow = (dates: readonly KeyDate[]): Shown[] =>
  dates.flatMap((keyDate) => [keyDate.items[0], keyDate.items.length, keyDate.name]);

interface MonthIndexProps {
  readonly dates: readonly KeyDate[];
  readonly years: readonly CalendarYear[];
}

/** The months of dates, each with how many there are, as links to its page or, if it has none, to that of its year. */
export function MonthIndex({ dates, years }: MonthIndexProps, { words, periodName }: Language) {
  return (
    <ul class="index">
      {[...byPeriod(dates, 7)].map(([month, ofMonth]) => {
        const year = years.find((each) => month.startsWith(each.year));
        const page = year?.months.find((each) => each.month === month) ?? year;
        return (
          <IndexEntry
            key={month}
            name={periodName(month)}
            address={page?.address ?? ""}
            note={words.keyDates.dates(ofMonth.length)}
          />
        );
      })}
    </ul>
  );
}

/** What a page with `MonthIndex` shows of dates. */
export const monthIndexShow = (dates: readonly KeyDate[]): Shown[] =>
  [...byPeriod(dates, 7)].map(([month, ofMonth]) => `${month} ${ofMonth.length}`);
