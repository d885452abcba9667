import { type Archive, type Found, find, openArchive, read, readFirst, type Shown } from "./find.ts";
import type { Ranked } from "./fuse.ts";
import { fetchFile, type SearchNames, siteVocabulary } from "./names.ts";
import { type Bounds, boundsOf, createShelf, isWithin, type Shelf } from "./narrow.ts";
import type { PagefindModule } from "./pagefind.ts";
import type { SearchState } from "./state.ts";

/** The search, open and ready for questions. */
export interface Desk {
  readonly archive: Archive;
  readonly names: SearchNames;
  readonly shelf: Shelf;
  /** Every document's place by date: 0 is the newest. */
  readonly byDate: ReadonlyMap<string, number>;
}

/** The answer to a state: every result in order, of which `shown` are read. */
export interface Answer {
  readonly state: SearchState;
  readonly found: Found | undefined;
  readonly ranked: readonly Ranked[];
  readonly shown: readonly Shown[];
  readonly bounds: Bounds;
}

/** How many results are shown at first, and how many more each time. */
export const pageOfResults = 10;

/**
 * How much more the newest item is worth than the oldest, all else being equal: enough to settle near-ties (the median gap
 * between the first and second result of known-item queries is above a tenth of the score), too little to bury an old item that fits better.
 */
const recency = 0.04;

/** Loads the index and the names. Throws when either can't be had. */
export async function openDesk(): Promise<Desk> {
  const address = "/pagefind/pagefind.js";
  const [{ createInstance }, names] = await Promise.all([
    import(address) as Promise<PagefindModule>,
    fetchFile("/search/names.json").then((response) => response.json() as Promise<SearchNames>),
  ]);
  const pagefind = createInstance({ noWorker: true });
  const archive = await openArchive(pagefind, names.groups, siteVocabulary(names.letters));
  const { results } = await pagefind.search(null, { sort: { date: "desc" } });
  return {
    archive,
    names,
    shelf: createShelf(pagefind),
    byDate: new Map(results.map(({ id }, place) => [id, place])),
  };
}

/**
 * Answers a state. Nothing asked for is everything there is, newest first.
 * @param count how many results to read
 * @param typing whether the last word may be unfinished
 */
export async function answer(
  desk: Desk,
  state: SearchState,
  count: number,
  typing: boolean,
): Promise<Answer> {
  const { archive, byDate } = desk;
  const asked = state.q.trim() !== "";
  const prior = (id: string) => 1 + recency * (1 - place(byDate, id) / Math.max(1, byDate.size));
  const found = asked ? await find(archive, state.q, { typing, exactly: state.exactly, prior }) : undefined;
  const bounds = await boundsOf(state, desk.names.months, desk.shelf);
  const candidates = found ? found.ranked : [...byDate.keys()].map((id) => ({ id, score: 0 }));
  const within = candidates.filter(({ id }) => isWithin(bounds, id));
  if (found && state.sort === "relevance")
    return { state, found, bounds, ...(await bestFirst(archive, found, within, count)) };
  const direction = state.sort === "oldest" ? -1 : 1;
  const ranked = within.toSorted((a, b) => direction * (place(byDate, a.id) - place(byDate, b.id)));
  return { state, found, bounds, ranked, shown: await read(archive, ranked.slice(0, count)) };
}

/** The first screen is settled by reading it; the rest follows as it was ranked. */
async function bestFirst(archive: Archive, found: Found, within: readonly Ranked[], count: number) {
  const settled = await readFirst(archive, { ...found, ranked: within });
  const ids = new Set(settled.map(({ id }) => id));
  const ranked: readonly Ranked[] = [...settled, ...within.filter(({ id }) => !ids.has(id))];
  const others = await read(archive, ranked.slice(settled.length, count));
  return { ranked, shown: [...settled, ...others].slice(0, count) };
}

function place(byDate: ReadonlyMap<string, number>, id: string): number {
  return byDate.get(id) ?? byDate.size;
}
