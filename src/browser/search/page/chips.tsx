import type { SearchSession } from "../searchSession.ts";
import { isNarrowed, kinds, type SearchState, toggled, widened } from "../searchState.ts";
import { monthName, words } from "../words.ts";
import { isKnown, nameOf } from "./displayNames.ts";

interface ChipsProps {
  readonly state: SearchState;
  readonly session: SearchSession;
  ask(state: SearchState): void;
}

/** Everything that narrows the results, as buttons that remove it. */
export function Chips({ state, session, ask }: ChipsProps) {
  if (!isNarrowed(state)) return null;
  const chips = [
    ...kinds.flatMap((kind) =>
      state.chosen[kind].map((value) => ({
        name: nameOf(kind, value, session.names),
        without: toggled(state, kind, value),
      })),
    ),
    ...(state.from
      ? [{ name: words.filters.fromMonth(monthName(state.from)), without: { ...state, from: "" } }]
      : []),
    ...(state.to
      ? [{ name: words.filters.toMonth(monthName(state.to)), without: { ...state, to: "" } }]
      : []),
  ];
  const unknown = kinds.flatMap((kind) =>
    state.chosen[kind].flatMap((value) =>
      isKnown(kind, value, session.names) ? [] : words.filters.unknown(kind, value),
    ),
  );
  return (
    <>
      <ul class="chips" aria-label={words.filters.narrowedBy}>
        {chips.map(({ name, without }) => (
          <li key={name}>
            <button type="button" onClick={() => ask(without)} aria-label={words.filters.remove(name)}>
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <button type="button" class="plain" onClick={() => ask(widened(state))}>
              {words.filters.removeAll}
            </button>
          </li>
        )}
      </ul>
      {unknown.map((value) => (
        <p key={value} class="dateline">
          {value}
        </p>
      ))}
    </>
  );
}
