import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Issue, Year } from "../../src/digest/digest.ts";
import { pages } from "../pageTemplate.ts";
import { MonthList } from "../parts/monthList.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

interface YearData extends PageData {
  readonly year: Year;
}

export const data = pages("archiveYear", "year", ({ items }) => items.flatMap((item) => [item, item.issue]));

/** A year of the archive: its months, then its issues. */
export default function ArchiveYearPage({ context, year }: YearData) {
  const issues = [...new Set(year.items.map((item) => item.issue))];
  return (
    <Page
      context={context}
      title={`Archive: ${year.name}`}
      description={`Everything published in ${year.name}.`}
      address={year.address}
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
        <ul class="index">{issues.map(IssueLine)}</ul>
      </section>
    </Page>
  );
}

function IssueLine(issue: Issue) {
  return (
    <li key={issue.week}>
      <a href={issue.address}>{issue.title ?? weekSpan(issue.from, issue.to)}</a>{" "}
      <span class="dateline">{weekName(issue.week)}</span>
    </li>
  );
}
