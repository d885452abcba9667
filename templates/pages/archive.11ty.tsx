import type { Language } from "../../src/language/language.ts";
import { singlePage } from "../pageTemplate.ts";
import { WeekGrid } from "../parts/charts/weekGrid.tsx";
import { MonthList } from "../parts/monthList.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("archive");

/** The archive: every week, month and year that has items. */
export default function ArchivePage({ context }: PageData, { words, periodName }: Language) {
  const { years, items, issues } = context.digest;
  return (
    <Page
      context={context}
      title={words.frame.archive}
      description={words.archive.description}
      address="/archive/"
    >
      <header class="page-head">
        <h1>{words.frame.archive}</h1>
        <p class="standfirst">
          {words.archive.about(items.length, (text) => (
            <a href="/search/">{text}</a>
          ))}
        </p>
      </header>
      <WeekGrid issues={issues} />
      <div id="months">
        {years.map((year) => (
          <section key={year.period} class="index-section">
            <h2>
              <a href={year.address}>{periodName(year.period)}</a>
            </h2>
            <MonthList year={year} />
          </section>
        ))}
      </div>
    </Page>
  );
}
