import { sitePath } from "./sitePath.ts";

/** What results can be narrowed by; values of one kind widen, kinds narrow. */
export const kinds = ["topic", "organisation", "person", "series", "label"] as const;
export type Kind = (typeof kinds)[number];

export const sorts = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asked for: all of it stands in the address, so that a link gives the same again. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Readonly<Record<Kind, readonly string[]>>;
  /** Months such as `2021-11`; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** The words are taken as they are: the way back from a correction. */
  readonly exactly: boolean;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads the part of an address behind `?`; what can't be understood is left out. */
export function readState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const monthOf = (name: string) => (month.test(values.get(name) ?? "") ? (values.get(name) ?? "") : "");
  const sort = sorts.find((each) => each === values.get("sort")) ?? "relevance";
  return {
    q: values.get("q") ?? "",
    chosen: chosenFrom((kind) => [...new Set(values.getAll(kind).filter(Boolean))]),
    from: monthOf("from"),
    to: monthOf("to"),
    sort,
    exactly: values.get("exactly") === "yes",
  };
}

/** Writes the address of a state: `/search/?q=…`, with nothing in it that need not be said. */
export function addressOf(state: SearchState): string {
  const values = new URLSearchParams();
  if (state.q.trim() !== "") values.set("q", state.q.trim());
  for (const kind of kinds) for (const value of state.chosen[kind]) values.append(kind, value);
  if (state.from) values.set("from", state.from);
  if (state.to) values.set("to", state.to);
  if (state.sort !== "relevance") values.set("sort", state.sort);
  if (state.exactly) values.set("exactly", "yes");
  const query = values.toString();
  return `${sitePath}/search/${query === "" ? "" : `?${query}`}`;
}

/** Returns the state with a value selected, or deselected if it was selected. */
export function toggled(state: SearchState, kind: Kind, value: string): SearchState {
  const before = state.chosen[kind];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...state, chosen: { ...state.chosen, [kind]: after } };
}

/** Whether anything narrows the results. */
export function isNarrowed({ chosen, from, to }: SearchState): boolean {
  return from !== "" || to !== "" || kinds.some((kind) => chosen[kind].length > 0);
}

/** The state without anything that narrows. */
export function widened(state: SearchState): SearchState {
  return { ...state, chosen: chosenFrom(() => []), from: "", to: "" };
}

function chosenFrom(values: (kind: Kind) => string[]): Record<Kind, readonly string[]> {
  return {
    topic: values("topic"),
    organisation: values("organisation"),
    person: values("person"),
    series: values("series"),
    label: values("label"),
  };
}
