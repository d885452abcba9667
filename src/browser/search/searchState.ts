import { sitePath } from "./sitePath.ts";

/** The kinds of values by which results can be narrowed. */
export const kinds = ["topic", "organisation", "person", "series", "story", "label"] as const;
export type Kind = (typeof kinds)[number];

export const sorts = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof sorts)[number];

/** What a reader searches for. All of it is in the address, so that a link repeats the search. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Readonly<Record<Kind, readonly string[]>>;
  /** The first and the last month, such as `2021-11`. Empty for no limit. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** Whether to search for the words as they are, without corrections. */
  readonly exactly: boolean;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads the query string of an address. Ignores what it does not know. */
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

/** The address of a state: `/search/?q=…`. It leaves out defaults. */
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

/** The state without any narrowing. */
export function widened(state: SearchState): SearchState {
  return { ...state, chosen: chosenFrom(() => []), from: "", to: "" };
}

function chosenFrom(values: (kind: Kind) => string[]): Record<Kind, readonly string[]> {
  return Object.fromEntries(kinds.map((kind) => [kind, values(kind)])) as Record<Kind, string[]>;
}
