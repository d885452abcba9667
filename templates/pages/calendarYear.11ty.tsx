import { calendarAddress } from "../../src/content/siteAddresses.ts";
import type { CalendarYear } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { pages } from "../pageTemplate.ts";
import { MonthIndex, monthIndexShow } from "../parts/datesByDay.tsx";
import { DatesByMonth } from "../parts/keyDates.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("calendarYear", "year", ({ keyDates, months }) =>
  months.length > 0
    ? monthIndexShow(keyDates)
    : [
        keyDates.filter(({ past }) => past).length,
        ...keyDates.flatMap(({ items, name }) => [...items, name]),
      ],
);

/** All key dates of a year, by month; of a year with very many, links to its months. */
export default function CalendarYearPage(
  { context, year }: PageData & { readonly year: CalendarYear },
  { words: { keyDates } }: Language,
) {
  return (
    <Page
      context={context}
      title={keyDates.titleOf(year.year)}
      description={keyDates.descriptionOf(year.year)}
      address={year.address}
      trail={[{ name: keyDates.title, address: "/calendar/" }]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href={calendarAddress()}>{keyDates.title}</a>
        </p>
        <h1>{year.year}</h1>
      </header>
      {year.months.length > 0 ? (
        <MonthIndex dates={year.keyDates} years={[year]} />
      ) : (
        <DatesByMonth dates={year.keyDates} level="h2" />
      )}
    </Page>
  );
}
