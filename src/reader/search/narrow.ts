import type { Pagefind } from "./pagefind.ts";
import { type Kind, kinds, type SearchState } from "./state.ts";

/** Documents by their id in the index. */
export type Ids = ReadonlySet<string>;

/** Which documents have a value of a kind. Each is asked once a session; a kind's file is loaded when it is first asked. */
export type Shelf = (kind: Kind | "month", value: string) => Promise<Ids>;

/** Makes the shelf of an index. */
export function createShelf(pagefind: Pagefind): Shelf {
  const known = new Map<string, Promise<Ids>>();
  return (kind, value) => {
    const key = `${kind} ${value}`;
    const ids =
      known.get(key) ??
      pagefind
        .search(null, { filters: { [kind]: value } })
        .then(({ results }) => new Set(results.map(({ id }) => id)));
    known.set(key, ids);
    ids.catch(() => known.delete(key));
    return ids;
  };
}

/** One kind's bound: the documents that have any of its chosen values; undefined where nothing is chosen. */
export type Bounds = ReadonlyMap<Kind | "month", Ids>;

/** Gathers what narrows the results. `months` are all months that the archive has. */
export async function boundsOf(state: SearchState, months: readonly string[], shelf: Shelf): Promise<Bounds> {
  const bounds = new Map<Kind | "month", Ids>();
  for (const kind of kinds)
    if (state.chosen[kind].length > 0) bounds.set(kind, await union(kind, state.chosen[kind], shelf));
  if (state.from !== "" || state.to !== "") {
    const within = months.filter(
      (month) => (state.from === "" || month >= state.from) && (state.to === "" || month <= state.to),
    );
    bounds.set("month", await union("month", within, shelf));
  }
  return bounds;
}

/** Whether a document is within all bounds but, where one is given, that of `except`. */
export function isWithin(bounds: Bounds, id: string, except?: Kind): boolean {
  for (const [kind, ids] of bounds) if (kind !== except && !ids.has(id)) return false;
  return true;
}

/**
 * How many results each value of a kind would have. A kind's own choices don't count against its other values, as values
 * of one kind widen.
 */
export async function countValues(
  kind: Kind,
  values: readonly string[],
  ids: readonly string[],
  bounds: Bounds,
  shelf: Shelf,
): Promise<ReadonlyMap<string, number>> {
  const within = ids.filter((id) => isWithin(bounds, id, kind));
  const counts = await Promise.all(
    values.map(async (value) => {
      const having = await shelf(kind, value);
      return [value, within.reduce((count, id) => count + Number(having.has(id)), 0)] as const;
    }),
  );
  return new Map(counts);
}

async function union(kind: Kind | "month", values: readonly string[], shelf: Shelf): Promise<Ids> {
  const sets = await Promise.all(values.map((value) => shelf(kind, value)));
  return new Set(sets.flatMap((ids) => [...ids]));
}
