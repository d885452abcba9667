import type { Issue } from "../../src/digest/digest.ts";
import { earliestFirst, onceEach } from "../../src/digest/keyDates.ts";
import type { Language } from "../../src/language/language.ts";
import { DateAndStatus, DateLabel } from "./keyDates.tsx";

/** The key dates of an issue's items, earliest first. For print only: on screen, each item's page has its own. */
export function IssueDates({ items }: Issue, { words }: Language) {
  const dates = earliestFirst(onceEach(items.flatMap(({ keyDates }) => keyDates)));
  if (dates.length === 0) return null;
  return (
    <section class="issue-dates">
      <h2 class="section-name">{words.keyDates.title}</h2>
      <dl>
        {dates.map((keyDate) => (
          <div key={`${keyDate.item.slug} ${keyDate.name}`}>
            <dt>
              <DateAndStatus keyDate={keyDate} />
            </dt>
            <dd>
              <DateLabel keyDate={keyDate} /> <cite>{keyDate.item.headline}</cite>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
