import { Fragment } from "preact";
import { weekName } from "../../../src/digest/dates.ts";
import type { Issue } from "../../../src/digest/digest.ts";
import { type ShadedIssue, weekGrid, type YearOfWeeks } from "../../../src/digest/weekGrid.ts";
import { count } from "../../../src/report.ts";
import { itemCount } from "../rows.tsx";

/**
 * The weeks of all years, each a link to its issue with the number of its items. The more items, the darker. A link leads past the grid,
 * because it may have hundreds of links.
 */
export function WeekGrid({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <section class="week-grid" aria-labelledby="weeks">
      <h2 id="weeks" class="section-name">
        Week by week
      </h2>
      <p>{summaryOf(issues)}</p>{" "}
      <a class="skip" href="#months">
        Skip the weeks
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
function Week({ week: { issue, shade } }: { readonly week: ShadedIssue }) {
  const { items, address, week } = issue;
  const name = `${itemCount(items.length)}, ${weekName(week)}`;
  return (
    <a href={address} class={`week-${shade}`} aria-label={name} title={name}>
      {items.length}
    </a>
  );
}

/** What the grid shows, in words. */
function summaryOf(issues: readonly Issue[]): string {
  const most = issues.reduce((largest, issue) =>
    issue.items.length > largest.items.length ? issue : largest,
  );
  const [newest, oldest] = [issues[0]?.week ?? "", issues.at(-1)?.week ?? ""];
  const years =
    newest.slice(0, 4) === oldest.slice(0, 4)
      ? newest.slice(0, 4)
      : `${oldest.slice(0, 4)} to ${newest.slice(0, 4)}`;
  const weeks = `${count(issues.length, "issue")}, ${years}.`;
  return issues.length === 1
    ? weeks
    : `${weeks} Each cell is a week from January on, with the number of its items. The most, ${most.items.length}, are in ${weekName(most.week).replace("W", "w")}.`;
}
