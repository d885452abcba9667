import { findMatches } from "../../src/browser/search/findMatches.ts";
import type { PagefindAnswer } from "../../src/browser/search/pagefind.ts";
import { RERANK, WEIGHTS } from "../../src/browser/search/ranking/weights.ts";
import {
  answerQuery,
  openSearchSession,
  RESULTS_PER_PAGE,
  type SearchSession,
} from "../../src/browser/search/searchSession.ts";
import { readState } from "../../src/browser/search/searchState.ts";

/** What the benchmark asks of a page with the search page's own modules in it. */
export interface BenchPage {
  /** Addresses of the first results, in the order in which the search page shows them. */
  search(text: string): Promise<string[]>;
  /** The same of Pagefind as it comes. */
  asItComes(text: string): Promise<string[]>;
  /** Milliseconds for each letter of a text as it is typed: until its answer is read, and again when every word is known. */
  type(text: string): Promise<{ answered: number; ranked: number }[]>;
  /** Changes a constant of the ranking, for an experiment. */
  set(name: string, value: number): void;
}

let opened: Promise<SearchSession> | undefined;

function session(): Promise<SearchSession> {
  opened ??= openSearchSession();
  return opened;
}

/** Pagefind as its documentation says to use it. */
async function importPagefind(): Promise<{ search(text: string): Promise<PagefindAnswer> }> {
  const address = "/pagefind/pagefind.js";
  return import(address);
}

function stateOf(text: string) {
  return readState(`?${new URLSearchParams({ q: text })}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const bench: BenchPage = {
  set: setWeight,
  async search(text) {
    const { shown } = await answerQuery(await session(), stateOf(text), RESULTS_PER_PAGE, false);
    return shown.map(({ fragment }) => fragment.url);
  },
  async asItComes(text) {
    const { results } = await (await importPagefind()).search(text);
    const fragments = await Promise.all(results.slice(0, RESULTS_PER_PAGE).map((result) => result.data()));
    return fragments.map(({ url }) => url);
  },
  async type(text) {
    const open = await session();
    const times: { answered: number; ranked: number }[] = [];
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      const answered = await timed(() => answerQuery(open, stateOf(typed), RESULTS_PER_PAGE, true));
      const ranked = await timed(() => findMatches(open.index, typed, { typing: true }));
      times.push({ answered, ranked });
    }
    return times;
  },
};

Object.assign(globalThis, { bench });

/** Changes a constant, for an experiment. */
function setWeight(name: string, value: number): void {
  const table = [WEIGHTS, RERANK].find((constants) => name in constants);
  if (!table) throw new Error(`No constant of the ranking is called "${name}".`);
  Object.assign(table, { [name]: value });
}
