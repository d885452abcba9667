import { calendarAddress } from "../../src/content/siteAddresses.ts";
import type { CalendarMonth } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { pages } from "../pageTemplate.ts";
import { DatesByDay, datesByDayShow } from "../parts/datesByDay.tsx";
import { type NamedLink, Pager } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("calendarMonth", "month", ({ keyDates, previous, next }) => [
  keyDates.filter(({ past }) => past).length,
  ...datesByDayShow(keyDates),
  previous?.month,
  next?.month,
]);

/** The key dates of a month of a year with very many. */
export default function CalendarMonthPage(
  { context, month }: PageData & { readonly month: CalendarMonth },
  { words: { keyDates }, periodName }: Language,
) {
  const name = periodName(month.month);
  const year = month.month.slice(0, 4);
  const linkTo = (other: CalendarMonth | undefined): NamedLink | undefined =>
    other && { name: periodName(other.month), address: other.address };
  return (
    <Page
      context={context}
      title={keyDates.titleOf(name)}
      description={keyDates.descriptionOf(name)}
      address={month.address}
      previous={month.previous?.address}
      next={month.next?.address}
      trail={[
        { name: keyDates.title, address: calendarAddress() },
        { name: year, address: calendarAddress(year) },
      ]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href={calendarAddress()}>{keyDates.title}</a> · <a href={calendarAddress(year)}>{year}</a>
        </p>
        <h1>{name}</h1>
        <p class="dateline">{keyDates.dates(month.keyDates.length)}</p>
      </header>
      <DatesByDay dates={month.keyDates} level="h2" />
      <Pager label={keyDates.months} previous={linkTo(month.previous)} next={linkTo(month.next)}>
        <a href={calendarAddress(year)}>{year}</a>
      </Pager>
    </Page>
  );
}
