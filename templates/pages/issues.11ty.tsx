import type { Issue } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { singlePage } from "../pageTemplate.ts";
import { IndexEntry } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("issues");

/** Every issue, newest first, by year. */
export default function IssuesPage({ context }: PageData, language: Language) {
  const { words, weekSpan } = language;
  const { issues } = context.digest;
  const years = [...new Set(issues.map(({ week }) => week.slice(0, 4)))];
  return (
    <Page context={context} title={words.frame.issues} description={words.issues.about} address="/issues/">
      <header class="page-head">
        <h1>{words.frame.issues}</h1>
        <p class="standfirst">{words.issues.about}</p>
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
                  note={noteOn(issue, language)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** "Week 45 of 2021, 8 to 14 November 2021, 6 items". An issue without a title has its days as its name. */
function noteOn(issue: Issue, { words, weekName, weekSpan }: Language): string {
  const { week, title, number, from, to, items } = issue;
  const numbered = number === undefined ? [] : [words.issues.numbered(number)];
  const days = title ? [weekSpan(from, to)] : [];
  return [...numbered, weekName(week), ...days, words.lists.items(items.length)].join(", ");
}
