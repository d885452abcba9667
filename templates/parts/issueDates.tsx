import type { Issue } from "../../src/digest/digest.ts";
import { DateLabel, WhenNow } from "./keyDates.tsx";

/** The key dates of an issue's items, the earliest first: a diary for paper alone, as on the screen each item's page has its own. */
export function IssueDates({ items }: Issue) {
  const dates = items
    .flatMap((item) => item.keyDates.map((keyDate) => ({ item, keyDate })))
    .sort((one, other) => (one.keyDate.date.text < other.keyDate.date.text ? -1 : 1));
  if (dates.length === 0) return null;
  return (
    <section class="issue-dates">
      <h2 class="section-name">Key dates</h2>
      <dl>
        {dates.map(({ item, keyDate }) => (
          <div key={`${item.slug} ${keyDate.label} ${keyDate.date.text}`}>
            <dt>
              <WhenNow keyDate={keyDate} />
            </dt>
            <dd>
              <DateLabel keyDate={keyDate} /> <cite>{item.headline}</cite>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
