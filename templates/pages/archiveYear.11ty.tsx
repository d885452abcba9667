import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Year } from "../../src/digest/digest.ts";
import { pages } from "../pageTemplate.ts";
import { IndexEntry } from "../parts/links.tsx";
import { MonthList } from "../parts/monthList.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = pages("archiveYear", "year", ({ items }) => items.flatMap((item) => [item, item.issue]));

/** A year of the archive: its months, then its issues. */
export default function ArchiveYearPage({ context, year }: PageData & { readonly year: Year }) {
  const issues = [...new Set(year.items.map((item) => item.issue))];
  return (
    <Page
      context={context}
      title={`Archive: ${year.name}`}
      description={`Everything published in ${year.name}.`}
      address={year.address}
      trail={[{ name: "Archive", address: "/archive/" }]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href="/archive/">Archive</a>
        </p>
        <h1>{year.name}</h1>
      </header>
      <section class="index-section">
        <h2>Months</h2>
        <MonthList year={year} />
      </section>
      <section class="index-section">
        <h2>Issues</h2>
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
