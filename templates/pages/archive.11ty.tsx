import { singlePage } from "../pageTemplate.ts";
import { WeekGrid } from "../parts/charts/weekGrid.tsx";
import { MonthList } from "../parts/monthList.tsx";
import { Page } from "../parts/page.tsx";
import { itemCount } from "../parts/rows.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("archive");

/** The archive: every week, month and year that has items. */
export default function ArchivePage({ context }: PageData) {
  const { years, items, issues } = context.digest;
  return (
    <Page
      context={context}
      title="Archive"
      description="Everything published, by year and month."
      address="/archive/"
    >
      <header class="page-head">
        <h1>Archive</h1>
        <p class="standfirst">
          Everything published, by year and month: {itemCount(items.length)}. Or{" "}
          <a href="/search/">search it</a>.
        </p>
      </header>
      <WeekGrid issues={issues} />
      <div id="months">
        {years.map((year) => (
          <section key={year.period} class="index-section">
            <h2>
              <a href={year.address}>{year.name}</a>
            </h2>
            <MonthList year={year} />
          </section>
        ))}
      </div>
    </Page>
  );
}
