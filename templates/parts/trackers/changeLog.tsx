import type { Item } from "../../../src/digest/digest.ts";
import type { DatedStatus, Tracker } from "../../../src/digest/trackers/tracker.ts";
import { type TrackerDay, trackerDays } from "../../../src/digest/trackers/trackerDays.ts";
import { totalWords } from "../../../src/digest/trackers/trackerWording.ts";
import type { Language } from "../../../src/language/language.ts";
import { Fact } from "../fact.tsx";
import { Day } from "../time.tsx";
import { type StatusLetters, StatusName } from "./statusMark.tsx";

interface ChangeLogProps {
  readonly tracker: Tracker;
  readonly letters: StatusLetters;
}

/** What was reported on each day, newest first: by which item, and of which rows. The feed leads to its days. */
export function ChangeLog({ tracker, letters }: ChangeLogProps, { words }: Language) {
  const days = trackerDays(tracker);
  if (days.length === 0) return <p class="nothing">{words.trackers.nothingReported}</p>;
  return (
    <ol class="timeline change-log" reversed>
      {days.map((day) => (
        <li key={day.date} id={day.date}>
          <h3>
            <Day day={day.date} />
          </h3>
          {itemsOf(day).map((item) => (
            <Report key={item.slug} day={day} item={item} letters={letters} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function itemsOf({ changes, totals }: TrackerDay): Item[] {
  return [...new Set([...changes, ...totals].map(({ item }) => item))];
}

interface ReportProps {
  readonly day: TrackerDay;
  readonly item: Item;
  readonly letters: StatusLetters;
}

/** What an item says of a day: the rows with each status, and the totals. */
function Report({ day: { tracker, changes, totals }, item, letters }: ReportProps, language: Language) {
  const its = changes.filter((change) => change.item === item);
  const totalled = totals.filter((total) => total.item === item);
  return (
    <>
      <p>
        <a href={item.address}>{item.headline}</a>
      </p>
      <dl>
        {tracker.statuses.map((status) => {
          const rows = its.filter((change) => change.status === status);
          if (rows.length === 0) return null;
          return (
            <Fact key={status.id} name={<StatusName status={status} letters={letters} />}>
              {rows.map((each) => changeText(each, language)).join("; ")}
            </Fact>
          );
        })}
        {totalled.length > 0 && (
          <Fact name={language.words.trackers.inAll}>
            {totalled.map((each) => totalWords(each, language)).join("; ")}
          </Fact>
        )}
      </dl>
    </>
  );
}

/** "Devon", "Devon (before: Must search again)", "Devon (The post was merged.)". */
function changeText({ row, before, status, note }: DatedStatus, { words }: Language): string {
  const remarks = [
    ...(before && before.status !== status ? [words.trackers.before(before.status.name)] : []),
    ...(note ? [note] : []),
  ];
  return remarks.length > 0 ? `${row.name} (${remarks.join("; ")})` : row.name;
}
