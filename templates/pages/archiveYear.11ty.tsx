import type { Year } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { pages } from "../pageTemplate.ts";
import { IndexEntry } from "../parts/links.tsx";
import { MonthList } from "../parts/monthList.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("archiveYear", "year", ({ items }) => items.flatMap((item) => [item, item.issue]));

/** A year of the archive: its months, then its issues. */
export default function ArchiveYearPage(
  { context, year }: PageData & { readonly year: Year },
  { words, periodName, weekName, weekSpan }: Language,
) {
  const name = periodName(year.period);
  const issues = [...new Set(year.items.map((item) => item.issue))];
  return (
    <Page
      context={context}
      title={words.archive.yearTitle(name)}
      description={words.archive.periodDescription(name)}
      address={year.address}
      trail={[{ name: words.frame.archive, address: "/archive/" }]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href="/archive/">{words.frame.archive}</a>
        </p>
        <h1>{name}</h1>
      </header>
      <section class="index-section">
        <h2>{words.archive.months}</h2>
        <MonthList year={year} />
      </section>
      <section class="index-section">
        <h2>{words.frame.issues}</h2>
        <ul class="index">
          {issues.map(({ week, address, title, from, to }) => (
            <IndexEntry
              key={week}
              name={title ?? weekSpan(from, to)}
              address={address}
              note={weekName(week)}
            />
          ))}
        </ul>
      </section>
    </Page>
  );
}
