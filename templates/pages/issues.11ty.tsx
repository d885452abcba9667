import { weekName, weekSpan } from "../../src/digest/dates.ts";
import { singlePage } from "../pageTemplate.ts";
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
                <li key={issue.week}>
                  <a href={issue.address}>{issue.title ?? weekSpan(issue.from, issue.to)}</a>{" "}
                  <span class="dateline">
                    {weekName(issue.week)}
                    {issue.title && `, ${weekSpan(issue.from, issue.to)}`}, {itemCount(issue.items.length)}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
