import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Collection, readCollection } from "./collection.ts";
import { benchPage, buildCollectionSite } from "./collectionSite.ts";
import { type KnownItems, knownItems } from "./knownItems.ts";
import type { Setting } from "./options.ts";
import type { BenchPage } from "./page.ts";
import { lunrSearch, miniSearch, type Rival } from "./rivals.ts";
import { serveCounted } from "./server.ts";
import { mean, ndcg } from "./statistics.ts";

/** How well a search finds what a collection's judges and its known items ask for. */
export interface Quality {
  readonly collection: string;
  readonly name: string;
  /** nDCG@10 of each question. */
  readonly questions: readonly number[];
  /** The share of questions without any result. */
  readonly nothing: number;
  /** The share of known items that come first. */
  readonly known: Readonly<Record<keyof KnownItems, number>>;
  readonly secondsToIndex: number;
}

/** Finds the ids of the first results for each text. */
type Engine = (texts: readonly string[]) => Promise<string[][]>;

/** Measures the search page's modules and their rivals on a judged collection. */
export async function measureQuality(
  browser: Browser,
  folder: string,
  settings: readonly Setting[],
): Promise<Quality[]> {
  const collection = readCollection(folder);
  const site = mkdtempSync(join(tmpdir(), "search-bench-"));
  const seconds = await buildCollectionSite(collection.docs, site);
  const served = await serveCounted(site);
  const open = () => openBench(browser, served.address + benchPage, settings);
  const measure = measurerOf(collection);
  const measured = [
    await measure("Standfirst", inBrowser(await open(), "search"), seconds),
    await measure("Pagefind as it comes", inBrowser(await open(), "asItComes"), seconds),
    await measure("MiniSearch, stems and stop words", ...inNode(() => miniSearch(collection.docs, false))),
    await measure("MiniSearch, also prefixes and typos", ...inNode(() => miniSearch(collection.docs, true))),
    await measure("Lunr", ...inNode(() => lunrSearch(collection.docs))),
  ];
  served.close();
  rmSync(site, { recursive: true });
  return measured;
}

function measurerOf({ name: collection, docs, questions, relevant }: Collection) {
  const known = knownItems(docs);
  return async (name: string, engine: Engine, secondsToIndex: number): Promise<Quality> => {
    const answers = await engine(questions.map(({ text }) => text));
    const successes = new Map<string, number>();
    for (const [kind, items] of Object.entries(known)) {
      const found = await engine(items.map(({ text }) => text));
      successes.set(kind, mean(found.map(([first], at) => (first === items[at]?.doc ? 1 : 0))));
    }
    return {
      collection,
      name,
      questions: answers.map((ids, at) => ndcg(ids, relevant.get(questions[at]?.id ?? "") ?? new Set())),
      nothing: mean(answers.map((ids) => (ids.length === 0 ? 1 : 0))),
      known: Object.fromEntries(successes) as Quality["known"],
      secondsToIndex,
    };
  };
}

function inNode(open: () => Rival): [Engine, secondsToIndex: number] {
  const started = performance.now();
  const rival = open();
  return [async (texts) => texts.map(rival), (performance.now() - started) / 1000];
}

async function openBench(browser: Browser, address: string, settings: readonly Setting[]): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((changes) => {
    const { bench } = globalThis as unknown as { bench: BenchPage };
    for (const [name, value] of changes) bench.set(name, value);
  }, settings);
  return page;
}

/** An engine that runs in the page; ids are the addresses without slashes. */
function inBrowser(page: Page, method: "search" | "asItComes"): Engine {
  return async (texts) => {
    const addresses = await page.evaluate(
      async ([asked, how]) => {
        const { bench } = globalThis as unknown as { bench: BenchPage };
        const all: string[][] = [];
        for (const text of asked) all.push(await bench[how](text));
        return all;
      },
      [texts, method] as const,
    );
    return addresses.map((list) => list.map((address) => address.replaceAll("/", "")));
  };
}
