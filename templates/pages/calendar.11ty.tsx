import { calendarAddress } from "../../src/content/siteAddresses.ts";
import { zoneName } from "../../src/digest/dates.ts";
import type { CalendarYear, Digest, KeyDate } from "../../src/digest/digest.ts";
import { byPeriod, upcomingDates } from "../../src/digest/keyDates.ts";
import { singlePage } from "../pageTemplate.ts";
import { CalendarLinks } from "../parts/calendarLinks.tsx";
import { DatesByMonth } from "../parts/keyDates.tsx";
import { IndexEntry, LinkList } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("calendar", (digest) => [
  timesOf(digest),
  digest.keyDates.length > 0 ? "calendar" : undefined,
  ...upcomingDates(digest).soon.flatMap(({ items, name }) => [...items, name]),
  "later",
  ...laterYears(upcomingDates(digest).later),
  ...digest.calendarYears.map(yearLine),
]);

/** The key dates of the next 12 months, and links to those of each year. */
export default function CalendarPage({ context }: PageData) {
  const { digest } = context;
  const { soon, later } = upcomingDates(digest);
  return (
    <Page
      context={context}
      title="Key dates"
      description="Dates named in the digest's items."
      address={calendarAddress()}
    >
      <header class="page-head">
        <h1>Key dates</h1>
        <p class="standfirst">Key dates from our items. Times are in {timesOf(digest)}.</p>
        {digest.keyDates.length > 0 && <CalendarLinks address="/" digest={digest} />}
      </header>
      <section class="index-section">
        <h2>Upcoming</h2>
        {soon.length > 0 ? (
          <DatesByMonth dates={soon} level="h3" />
        ) : (
          <p class="nothing">No upcoming dates{later.length > 0 && " in the next 12 months"}.</p>
        )}
        {later.length > 0 && <LaterDates dates={later} />}
      </section>
      {digest.calendarYears.length > 0 && (
        <section class="index-section">
          <h2>By year</h2>
          <ul class="index">
            {digest.calendarYears.map((year) => (
              <IndexEntry key={year.year} name={year.year} address={year.address} note={dateCount(year)} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function LaterDates({ dates }: { readonly dates: readonly KeyDate[] }) {
  return (
    <p class="later-dates">
      Later dates by year:{" "}
      <LinkList links={laterYears(dates).map((year) => ({ name: year, address: calendarAddress(year) }))} />.
    </p>
  );
}

const laterYears = (dates: readonly KeyDate[]): string[] => [...byPeriod(dates, 4).keys()];

function timesOf({ site, today }: Digest): string {
  return zoneName(site.timeZone, today);
}

const yearLine = (year: CalendarYear): string => `${year.year} ${dateCount(year)}`;

function dateCount({ keyDates }: CalendarYear): string {
  return `${keyDates.length} ${keyDates.length === 1 ? "date" : "dates"}`;
}
