import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { Tracker, TrackerRow } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { Day } from "../time.tsx";
import { type StatusLetters, StatusName } from "./statusMark.tsx";

/** The place of an organisation's row in the table of its tracker. */
export function rowAddress({ tracker, id }: TrackerRow): string {
  return `${tracker.address}#row:${encodeURIComponent(id)}`;
}

interface TrackerTableProps {
  readonly tracker: Tracker;
  readonly letters: StatusLetters;
}

/** Every row: its status, and the item that says so. A script can sort it. */
export function TrackerTable(
  { tracker, letters }: TrackerTableProps,
  {
    words: {
      trackers: { caption, columns },
    },
  }: Language,
) {
  const { rows, statuses } = tracker;
  const regions = new Set(rows.map(({ organisation }) => organisation?.region));
  const rank = new Map(statuses.map(({ id }, index) => [id, index + 1]));
  return (
    <table class="tracker-table" data-sortable="">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" data-sort="">
            {rows.every(({ organisation }) => organisation) ? columns.organisation : columns.name}
          </th>
          {regions.size > 1 && (
            <th scope="col" data-sort="">
              {columns.region}
            </th>
          )}
          <th scope="col" data-sort="">
            {columns.status}
          </th>
          <th scope="col" data-sort="">
            {columns.date}
          </th>
          <th scope="col">{columns.reason}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.organisation && `row:${row.id}`}>
            <RowName row={row} />
            {regions.size > 1 && <td class="region">{row.organisation?.region}</td>}
            <td data-sort={rank.get(row.current?.status.id ?? "") ?? ""}>
              <StatusName status={row.current?.status} letters={letters} />
            </td>
            <td>{row.current && <Day day={row.current.date} short />}</td>
            <Reason row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowName({ row: { organisation, name } }: { readonly row: TrackerRow }) {
  return (
    <th scope="row" dir={directionOf(name)}>
      {organisation ? <a href={organisation.address}>{name}</a> : name}
    </th>
  );
}

function Reason({ row: { current } }: { readonly row: TrackerRow }) {
  if (current === undefined) return <td class="reason" />;
  const { item, note } = current;
  return (
    <td class="reason">
      <a href={item.address}>{item.headline}</a>
      {note && <p dir={directionOf(note)}>{note}</p>}
    </td>
  );
}
