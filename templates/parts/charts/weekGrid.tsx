import { Fragment } from "preact";
import type { Issue } from "../../../src/digest/digest.ts";
import { type ShadedIssue, weekGrid, type YearOfWeeks } from "../../../src/digest/weekGrid.ts";
import type { Language } from "../../../src/language/language.ts";

/**
 * The weeks of all years, each a link to its issue with the number of its items. The more items, the darker. A link leads past the grid,
 * because it may have hundreds of links.
 */
export function WeekGrid({ issues }: { readonly issues: readonly Issue[] }, language: Language) {
  if (issues.length === 0) return null;
  const { words } = language;
  return (
    <section class="week-grid" aria-labelledby="weeks">
      <h2 id="weeks" class="section-name">
        {words.weekGrid.title}
      </h2>
      <p>{summaryOf(issues, language)}</p>{" "}
      <a class="skip" href="#months">
        {words.weekGrid.skip}
      </a>
      {weekGrid(issues).map((each) => (
        <Year key={each.year} year={each} />
      ))}
    </section>
  );
}

function Year({ year: { year, weeks } }: { readonly year: YearOfWeeks }) {
  return (
    <div class="week-year">
      <h3>{year}</h3>
      <div class="weeks">
        {weeks.map((week, index) => (
          <Fragment key={week?.issue.week ?? `${year} ${index}`}>
            {week ? <Week week={week} /> : <span />}{" "}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** The accessible name begins with the visible number, so that people who use speech input can say what they see (WCAG 2.5.3). */
function Week({ week: { issue, shade } }: { readonly week: ShadedIssue }, { words, weekName }: Language) {
  const { items, address, week } = issue;
  const name = `${words.lists.items(items.length)}, ${weekName(week)}`;
  return (
    <a href={address} class={`week-${shade}`} aria-label={name} title={name}>
      {items.length}
    </a>
  );
}

/** What the grid shows, in words. */
function summaryOf(issues: readonly Issue[], { words: { dates, weekGrid: grid } }: Language): string {
  const most = issues.reduce((largest, issue) =>
    issue.items.length > largest.items.length ? issue : largest,
  );
  const [newest, oldest] = [issues[0]?.week ?? "", issues.at(-1)?.week ?? ""];
  const [firstYear, lastYear] = [oldest.slice(0, 4), newest.slice(0, 4)];
  const years = firstYear === lastYear ? lastYear : dates.span(firstYear, lastYear).join("");
  const weeks = grid.issues(issues.length, years);
  if (issues.length === 1) return weeks;
  const [year, week] = [most.week.slice(0, 4), Number(most.week.slice(6))];
  return `${weeks} ${grid.key(most.items.length, week, year)}`;
}
