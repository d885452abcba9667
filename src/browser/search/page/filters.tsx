import { useEffect, useState } from "preact/hooks";
import { countFor, type SearchAnswer, type SearchSession } from "../searchSession.ts";
import { type Kind, kinds, type SearchState, type Sort, sorts, toggled } from "../searchState.ts";
import { monthName, words } from "../words.ts";
import { nameOf } from "./displayNames.ts";

interface FiltersProps {
  /** The current state. The answer may still be that of the one before. */
  readonly state: SearchState;
  readonly answer: SearchAnswer;
  readonly session: SearchSession;
  ask(state: SearchState): void;
  /** What to do when values could not be loaded. */
  fail(error: unknown): void;
}

/** The order of the results and the values to narrow them by, each with the number of results that it would leave. */
export function Filters({ state, answer, session, ask, fail }: FiltersProps) {
  return (
    <details class="filters" open={isWide()}>
      <summary>{words.filters.title}</summary>
      <label class="field">
        {words.filters.sortBy}
        <select
          value={state.sort}
          onChange={({ currentTarget }) => ask({ ...state, sort: currentTarget.value as Sort })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.filters.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <div class="months">
        <MonthField
          name={words.filters.from}
          value={state.from}
          months={session.names.months}
          choose={(from) => ask({ ...state, from })}
        />
        <MonthField
          name={words.filters.to}
          value={state.to}
          months={session.names.months}
          choose={(to) => ask({ ...state, to })}
        />
      </div>
      {kinds.map((kind) => (
        <Values
          key={kind}
          kind={kind}
          name={words.filters.kinds(kind)}
          state={state}
          answer={answer}
          session={session}
          ask={ask}
          fail={fail}
        />
      ))}
    </details>
  );
}

/** Whether there is room beside the results to have the filters open. */
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
        <option value="">{words.filters.anyMonth}</option>
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

/** The values of a kind: first the chosen ones, then those with most results. They are loaded and counted only while the list is open. */
function Values({ kind, name, state, answer, session, ask, fail }: ValuesProps) {
  const chosen = state.chosen[kind];
  const [open, setOpen] = useState(chosen.length > 0);
  const [counts, setCounts] = useState<Counts>([]);
  useEffect(() => {
    if (!open) return undefined;
    let isNewest = true;
    countsOf(kind, answer, session).then(
      (next) => isNewest && setCounts(next),
      (error) => isNewest && fail(error),
    );
    return () => {
      isNewest = false;
    };
  }, [kind, answer, session, open]);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached although all in it may be disabled */}
      <ul tabIndex={0} aria-label={name}>
        {counts.map(([value, count]) => (
          <li key={value}>
            <label class={count === 0 ? "empty" : undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                disabled={count === 0 && !chosen.includes(value)}
                onChange={() => ask(toggled(state, kind, value))}
              />{" "}
              {nameOf(kind, value, session.names)} <span class="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Counts = readonly (readonly [value: string, count: number])[];

async function countsOf(kind: Kind, answer: SearchAnswer, session: SearchSession): Promise<Counts> {
  const values =
    kind === "label"
      ? Object.keys(session.names.labels)
      : session.names.groups.filter((group) => group.kind === kind).map(({ id }) => id);
  const counts = await countFor(session, answer, kind);
  const chosen = answer.state.chosen[kind];
  return values
    .map((value): [string, number] => [value, counts.get(value) ?? 0])
    .sort(([a, x], [b, y]) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || y - x);
}
