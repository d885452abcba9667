import { useEffect, useState } from "preact/hooks";
import type { Answer, Desk } from "../desk.ts";
import { countValues } from "../narrow.ts";
import { type Kind, type SearchState, type Sort, sorts, toggled } from "../state.ts";
import { monthName, nameOf, sentenceCase } from "./names.ts";

interface FiltersProps {
  /** What is asked now; the answer may still be to what was asked before. */
  readonly state: SearchState;
  readonly answer: Answer;
  readonly desk: Desk;
  ask(state: SearchState): void;
}

const sections: readonly (readonly [Kind, string])[] = [
  ["topic", "Topics"],
  ["organisation", "Organisations"],
  ["person", "People"],
  ["series", "Series"],
  ["label", "Labels"],
];

const labels = ["revealed", "exclusive", "analysis", "explainer"];

/** How the results are sorted and what they can be narrowed by, each value with the number of results that it would leave. */
export function Filters({ state, answer, desk, ask }: FiltersProps) {
  return (
    <details class="filters" open={isWide()}>
      <summary>Sort and narrow</summary>
      <label class="field">
        Sort by
        <select
          value={state.sort}
          onChange={({ currentTarget }) => ask({ ...state, sort: currentTarget.value as Sort })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sentenceCase(sort)}
            </option>
          ))}
        </select>
      </label>
      <div class="months">
        <MonthField
          name="From"
          value={state.from}
          months={desk.names.months}
          choose={(from) => ask({ ...state, from })}
        />
        <MonthField
          name="To"
          value={state.to}
          months={desk.names.months}
          choose={(to) => ask({ ...state, to })}
        />
      </div>
      {sections.map(([kind, name]) => (
        <Values key={kind} kind={kind} name={name} state={state} answer={answer} desk={desk} ask={ask} />
      ))}
    </details>
  );
}

/** Beside the results there is room to have it open. */
function isWide(): boolean {
  return matchMedia("(min-width: 58rem)").matches;
}

interface MonthFieldProps {
  readonly name: string;
  readonly value: string;
  readonly months: readonly string[];
  choose(month: string): void;
}

function MonthField({ name, value, months, choose }: MonthFieldProps) {
  const known = value === "" || months.includes(value) ? months : [value, ...months];
  return (
    <label class="field">
      {name}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">Any month</option>
        {known.map((month) => (
          <option key={month} value={month}>
            {monthName(month)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ValuesProps extends FiltersProps {
  readonly kind: Kind;
  readonly name: string;
}

/** One kind's values: counted when they are first looked at, as their part of the index is loaded for it. */
function Values({ kind, name, state, answer, desk, ask }: ValuesProps) {
  const chosen = state.chosen[kind];
  const [open, setOpen] = useState(chosen.length > 0);
  const counts = useCounts(kind, answer, desk, open);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      <ul>
        {[...(counts ?? [])].map(([value, count]) => (
          <li key={value}>
            <label class={count === 0 ? "empty" : undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                disabled={count === 0 && !chosen.includes(value)}
                onChange={() => ask(toggled(state, kind, value))}
              />{" "}
              {nameOf(kind, value, desk.names)} <span class="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The counts of a kind's values, most first; those of the last answer stay until the new ones are known. */
function useCounts(
  kind: Kind,
  answer: Answer,
  desk: Desk,
  wanted: boolean,
): ReadonlyMap<string, number> | undefined {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    if (!wanted) return;
    let isNewest = true;
    const values =
      kind === "label"
        ? labels
        : desk.names.groups.filter((group) => group.kind === kind).map(({ id }) => id);
    const candidates = answer.found ? answer.found.ranked : [...desk.byDate.keys()].map((id) => ({ id }));
    const ids = candidates.map(({ id }) => id);
    countValues(kind, values, ids, answer.bounds, desk.shelf)
      .then((counted) => isNewest && setCounts(new Map([...counted].sort(([, a], [, b]) => b - a))))
      .catch((error: unknown) => console.warn(error));
    return () => {
      isNewest = false;
    };
  }, [kind, answer, desk, wanted]);
  return counts;
}
