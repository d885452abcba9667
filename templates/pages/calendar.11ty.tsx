import { calendarAddress } from "../../src/content/siteAddresses.ts";
import type { CalendarYear, Digest, KeyDate } from "../../src/digest/digest.ts";
import { byPeriod, upcomingDates } from "../../src/digest/keyDates.ts";
import type { Language } from "../../src/language/language.ts";
import { type Shown, singlePage } from "../pageTemplate.ts";
import { CalendarLinks } from "../parts/calendarLinks.tsx";
import { DatesByDay, datesByDayShow, MonthIndex, monthIndexShow } from "../parts/datesByDay.tsx";
import { DatesByMonth } from "../parts/keyDates.tsx";
import { IndexEntry, LinkList } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("calendar", (digest) => [
  timesOf(digest),
  digest.keyDates.length > 0 ? "calendar" : undefined,
  ...soonShow(upcomingDates(digest).soon),
  "later",
  ...laterYears(upcomingDates(digest).later),
  ...digest.calendarYears.map(yearLine),
  ...digest.calendarYears.flatMap(({ months }) => months.length),
]);

/** The key dates of the next 12 months, and links to those of each year. */
export default function CalendarPage({ context }: PageData, { words: { keyDates } }: Language) {
  const { digest } = context;
  const { soon, later } = upcomingDates(digest);
  return (
    <Page
      context={context}
      title={keyDates.title}
      description={keyDates.description}
      address={calendarAddress()}
    >
      <header class="page-head">
        <h1>{keyDates.title}</h1>
        <p class="standfirst">{keyDates.about(timesOf(digest))}</p>
        {digest.keyDates.length > 0 && <CalendarLinks address="/" digest={digest} />}
      </header>
      <section class="index-section">
        <h2>{keyDates.upcoming}</h2>
        {soon.length > 0 ? (
          <SoonDates dates={soon} years={digest.calendarYears} />
        ) : (
          <p class="nothing">{later.length > 0 ? keyDates.nothingSoon : keyDates.nothingUpcoming}</p>
        )}
        {later.length > 0 && <LaterDates dates={later} />}
      </section>
      {digest.calendarYears.length > 0 && (
        <section class="index-section">
          <h2>{keyDates.byYear}</h2>
          <ul class="index">
            {digest.calendarYears.map((year) => (
              <IndexEntry
                key={year.year}
                name={year.year}
                address={year.address}
                note={keyDates.dates(year.keyDates.length)}
              />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

/** With more upcoming dates than this, only the next are listed. */
const mostSoon = 120;
const nextListed = 40;

/** The dates of the next 12 months or, if there are very many, the next of them and links to the months. */
function SoonDates(
  { dates, years }: { readonly dates: readonly KeyDate[]; readonly years: readonly CalendarYear[] },
  { words }: Language,
) {
  if (dates.length <= mostSoon) return <DatesByMonth dates={dates} level="h3" />;
  return (
    <>
      <DatesByDay dates={dates.slice(0, nextListed)} level="h3" />
      <h3>{words.keyDates.byMonth}</h3>
      <MonthIndex dates={dates} years={years} />
    </>
  );
}

function soonShow(dates: readonly KeyDate[]): Shown[] {
  if (dates.length <= mostSoon) return dates.flatMap(({ items, name }) => [...items, name]);
  return [...datesByDayShow(dates.slice(0, nextListed)), ...monthIndexShow(dates)];
}

function LaterDates({ dates }: { readonly dates: readonly KeyDate[] }, { words }: Language) {
  return (
    <p class="later-dates">
      {words.keyDates.later(
        <LinkList
          links={laterYears(dates).map((year) => ({ name: year, address: calendarAddress(year) }))}
        />,
      )}
    </p>
  );
}

const laterYears = (dates: readonly KeyDate[]): string[] => [...byPeriod(dates, 4).keys()];

function timesOf({ site, today, language }: Digest): string {
  return language.zoneName(site.timeZone, today);
}

const yearLine = ({ year, keyDates }: CalendarYear): string => `${year} ${keyDates.length}`;
