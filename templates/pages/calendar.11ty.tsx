import { calendarAddress } from "../../src/content/addresses.ts";
import { zoneName } from "../../src/digest/dates.ts";
import type { CalendarYear, Digest } from "../../src/digest/digest.ts";
import type { PageData } from "../edition.ts";
import { onePage } from "../pageKind.ts";
import { CalendarWays, DatesByMonth } from "../parts/keyDates.tsx";
import { Page } from "../parts/page.tsx";

export const data = onePage("/calendar/index.html", (digest) => [
  timesOf(digest),
  digest.keyDates.length > 0 ? "calendar" : undefined,
  ...toCome(digest).flatMap(({ item, name }) => [item, name]),
  ...digest.calendarYears.map(yearLine),
]);

/** The key dates to come, by month, and the ways to the years of those that are past. */
export default function CalendarPage({ edition }: PageData) {
  const { digest } = edition;
  const dates = toCome(digest);
  return (
    <Page
      edition={edition}
      title="Key dates"
      description="Dates named in the digest's items."
      address={calendarAddress()}
      section="/calendar/"
    >
      <header class="page-head">
        <h1>Key dates</h1>
        <p class="standfirst">
          Every date that an item asks its readers to know. Times are in {timesOf(digest)}.
        </p>
        {digest.keyDates.length > 0 && <CalendarWays address="/" digest={digest} />}
      </header>
      <section class="index-section">
        <h2>To come</h2>
        {dates.length > 0 ? (
          <DatesByMonth dates={dates} level="h3" />
        ) : (
          <p class="nothing">No date is to come.</p>
        )}
      </section>
      {digest.calendarYears.length > 0 && (
        <section class="index-section">
          <h2>By year</h2>
          <ul class="index">
            {digest.calendarYears.map((year) => (
              <li key={year.year}>
                <a href={year.address}>{year.year}</a> <span class="dateline">{dateCount(year)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function timesOf({ site, today }: Digest): string {
  return zoneName(site.timeZone, today);
}

function toCome({ keyDates }: Digest) {
  return keyDates.filter(({ past }) => !past);
}

const yearLine = (year: CalendarYear): string => `${year.year} ${dateCount(year)}`;

function dateCount({ keyDates }: CalendarYear): string {
  return `${keyDates.length} ${keyDates.length === 1 ? "date" : "dates"}`;
}
