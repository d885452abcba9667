import { Fragment } from "preact";
import { groupBy } from "../../../src/digest/groupBy.ts";
import type { DatedStatus, Tracker } from "../../../src/digest/trackers/tracker.ts";
import { Fact } from "../fact.tsx";
import { Day } from "../time.tsx";
import { type StatusLetters, StatusName } from "./statusMark.tsx";

interface ChangeLogProps {
  readonly tracker: Tracker;
  readonly letters: StatusLetters;
}

/** Every status that was reported, by day, newest first: which item says it, and of which rows. */
export function ChangeLog({ tracker, letters }: ChangeLogProps) {
  const days = groupBy(tracker.changes, ({ date }) => date);
  if (days.size === 0) return <p class="nothing">No item has reported anything yet.</p>;
  return (
    <ol class="timeline change-log" reversed>
      {[...days].map(([day, changes]) => (
        <li key={day}>
          <h3>
            <Day day={day} />
          </h3>
          {[...groupBy(changes, ({ item }) => item)].map(([item, changes]) => (
            <Fragment key={item.slug}>
              <p>
                <a href={item.address}>{item.headline}</a>
              </p>
              <dl>
                {tracker.statuses.map((status) => (
                  <Rows
                    key={status.id}
                    changes={changes.filter((each) => each.status === status)}
                    letters={letters}
                  />
                ))}
              </dl>
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface RowsProps {
  /** All of one status. */
  readonly changes: readonly DatedStatus[];
  readonly letters: StatusLetters;
}

function Rows({ changes, letters }: RowsProps) {
  const [first] = changes;
  if (first === undefined) return null;
  return (
    <Fact name={<StatusName status={first.status} letters={letters} />}>
      {changes.map(changeText).join("; ")}
    </Fact>
  );
}

/** "Devon", "Devon (before: Must search again)", "Devon (The post was merged.)". */
function changeText({ row, before, status, note }: DatedStatus): string {
  const remarks = [
    ...(before && before.status !== status ? [`before: ${before.status.name}`] : []),
    ...(note ? [note] : []),
  ];
  return remarks.length > 0 ? `${row.name} (${remarks.join("; ")})` : row.name;
}
