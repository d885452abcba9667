import type { Browser } from "playwright-core";
import type { Bench } from "../bench.ts";
import { withBrowser } from "../browser.ts";
import { someItems } from "../digest/writtenItems.ts";
import { placesFor } from "../places.ts";
import { comparedRow, count, kilobytes, plainRow, type Row, type Section } from "../rows.ts";
import { questionsAbout } from "../search/questions.ts";
import { serveCounted } from "../search/server.ts";
import { weigh } from "../search/weigh.ts";
import { ensureSite } from "./growth.ts";

const sessions = 24;
/** kB that a search may load at the middle size: the first, and a further one. */
const targets = { first: 350, next: 60 } as const;
/** The most that it may load at ten times the items, of what it loads at the middle size. */
const growthTarget = 1.5;

/** What a search makes its reader load: one value a session. */
interface Weight {
  readonly first: readonly number[];
  readonly next: readonly number[];
}

/** The bytes of a reader's first search and of a further one, on the sites that growth has built. */
export async function measureReader(bench: Bench): Promise<Section> {
  const weights = new Map<number, Weight>();
  await withBrowser(async (browser) => {
    for (const size of bench.sizes)
      weights.set(size, await weighSite(browser, await ensureSite(bench, size), size));
  });
  return {
    rows: [
      ...rowsOf("first", "first search", weights, bench),
      ...rowsOf("next", "a further search", weights, bench),
    ],
    commands: [],
  };
}

async function weighSite(browser: Browser, site: string, size: number): Promise<Weight> {
  const served = await serveCounted(site);
  try {
    const items = someItems(placesFor(size).digest, sessions * 2);
    const { first, next } = await weigh(browser, served, questionsAbout(items, sessions * 2));
    console.log(`Searches of ${size} items were weighed.`);
    return { first: first.map(inKilobytes), next: next.map(inKilobytes) };
  } finally {
    served.close();
  }
}

function inKilobytes(bytes: number): number {
  return bytes / 1000;
}

function rowsOf(
  kind: keyof Weight,
  what: string,
  weights: ReadonlyMap<number, Weight>,
  { items }: Bench,
): Row[] {
  return [...weights].map(([size, weight]) => {
    const name = `**${count(size)} items: ${what}**`;
    if (size > items)
      return comparedRow(name, weight[kind], weights.get(items)?.[kind] ?? [], kilobytes, growthTarget);
    return plainRow(name, weight[kind], kilobytes, size === items ? targets[kind] : undefined);
  });
}
