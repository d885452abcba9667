import type { ComponentChild } from "preact";
import { countsOf } from "../../../src/digest/trackers/counts.ts";
import type { StatusCount, Tracker } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { type StatusLetters, StatusName, toneClass, tonePatterns } from "./statusMark.tsx";

/** How many rows have each status: a bar for each, with its name, number and meaning. */
export function Tally(
  { tracker, letters }: { readonly tracker: Tracker; readonly letters: StatusLetters },
  { words, number }: Language,
) {
  const all = tracker.rows.length;
  return (
    <ul class="tally">
      {countsOf(tracker).map(({ status, rows }) => (
        <li key={status?.id}>
          <p>
            <StatusName status={status} letters={letters} />{" "}
            <span class="tally-count">
              {words.figures.of<ComponentChild>(<b>{number(rows.length)}</b>, number(all))}
            </span>
          </p>
          <CountBar counts={[{ status, rows }]} all={all} />
          <p class="dateline">{status ? status.meaning : words.trackers.noItem}</p>
        </li>
      ))}
    </ul>
  );
}

interface CountBarProps {
  readonly counts: readonly StatusCount[];
  /** How many rows the whole bar stands for. */
  readonly all: number;
}

/** A bar with a part for each status. What it shows must also be said in words. */
export function CountBar({ counts, all }: CountBarProps) {
  const percent = (rows: number) => `${Number(((100 * rows) / all).toFixed(2))}%`;
  const before = (index: number) => counts.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <svg class="count-bar" aria-hidden="true">
      <rect class="count-whole" width="100%" height="100%" />
      {counts.map(({ status, rows }, index) => {
        const part = { x: percent(before(index)), width: percent(rows.length), height: "100%" };
        const pattern = status && tonePatterns[status.tone];
        return (
          <g key={status?.id} class={toneClass(status)}>
            <rect {...part} />
            {pattern && <rect {...part} class="pattern" fill={`url(#${pattern})`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** "Named: 5. Must search again: 5. Not reported: 32." */
export function tallySentence(tracker: Tracker, { words }: Language): string {
  return countsOf(tracker)
    .map(({ status, rows }) => words.trackers.tally(status?.name ?? words.trackers.notReported, rows.length))
    .join(" ");
}

/** "42 organisations" or, if some rows are about something else, "42 rows". */
export function rowCount({ rows }: Tracker, { words: { trackers } }: Language): string {
  const isOfOrganisations = rows.every(({ organisation }) => organisation);
  return (isOfOrganisations ? trackers.organisations : trackers.rows)(rows.length);
}
