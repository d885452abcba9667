import { weekName, weekSpan } from "../../src/digest/dates.ts";
import type { Issue } from "../../src/digest/digest.ts";
import { singlePage } from "../pageTemplate.ts";
import { IndexEntry } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { itemCount } from "../parts/rows.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("issues");

/** Every issue, newest first, by year. */
export default function IssuesPage({ context }: PageData) {
  const { issues } = context.digest;
  const years = [...new Set(issues.map(({ week }) => week.slice(0, 4)))];
  return (
    <Page context={context} title="Issues" description="Every weekly issue, newest first." address="/issues/">
      <header class="page-head">
        <h1>Issues</h1>
        <p class="standfirst">Every weekly issue, newest first.</p>
      </header>
      {years.map((year) => (
        <section key={year} class="index-section">
          <h2 id={`y${year}`}>{year}</h2>
          <ul class="index">
            {issues
              .filter(({ week }) => week.startsWith(year))
              .map((issue) => (
                <IndexEntry
                  key={issue.week}
                  name={issue.title ?? weekSpan(issue.from, issue.to)}
                  address={issue.address}
                  note={noteOn(issue)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** "Week 45 of 2021, 8 to 14 November 2021, 6 items". An issue without a title has its days as its name. */
function noteOn({ week, title, from, to, items }: Issue): string {
  const days = title ? [weekSpan(from, to)] : [];
  return [weekName(week), ...days, itemCount(items.length)].join(", ");
}
