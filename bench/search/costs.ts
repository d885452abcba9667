import { rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import type { Doc } from "./collection.ts";
import { benchPage } from "./collectionSite.ts";
import { buildDigestSite } from "./digestSite.ts";
import type { BenchPage } from "./page.ts";
import { questionsAbout } from "./questions.ts";
import { type Served, serveCounted } from "./server.ts";
import { typeInto } from "./typing.ts";
import { total, type Weights, weigh } from "./weigh.ts";

const sessions = 12;
const typed = 25;

/** What a search costs its readers, one value a session or a letter. */
export interface Costs extends Weights {
  readonly items: number;
  readonly secondsToIndex: number;
  /** Bytes for a further question that is typed letter by letter. */
  readonly letters: readonly number[];
  /** Milliseconds from a letter to its answer: in the modules, to what the page shows, and with every word known. */
  readonly answered: readonly number[];
  readonly shown: readonly number[];
  readonly ranked: readonly number[];
}

/** Weighs and times the search page of a generated digest. */
export async function measureCosts(
  browser: Browser,
  size: number,
  prose: readonly Doc[] | undefined,
): Promise<Costs> {
  const { folder, items, secondsToIndex } = await buildDigestSite(size, prose);
  const served = await serveCounted(folder);
  const questions = questionsAbout(items, sessions * 2 + typed * 2);
  const asked = questions.splice(0, sessions * 2);
  const weights = await weigh(browser, served, asked);
  const shown = await timePage(browser, served, questions.splice(0, typed));
  const modules = await timeModules(browser, served, questions);
  served.close();
  rmSync(dirname(folder), { recursive: true });
  return { items: size, secondsToIndex, ...weights, ...shown, ...modules };
}

/** Types questions into the search page, letter by letter. */
async function timePage(browser: Browser, served: Served, questions: readonly string[]) {
  const page = await browser.newPage();
  await page.goto(`${served.address}/search/?q=board`);
  await page.locator("main[data-search-state=done]").waitFor();
  const [shown, letters]: [number[], number[]] = [[], []];
  for (const question of questions) {
    served.takeSent();
    const prefixes = Array.from(question, (_, at) => question.slice(0, at + 1));
    shown.push(...(await typeInto(page, prefixes)));
    letters.push(total(served.takeSent()));
  }
  await page.close();
  return { shown, letters };
}

async function timeModules(browser: Browser, served: Served, questions: readonly string[]) {
  const page = await browser.newPage();
  await page.goto(served.address + benchPage);
  const type = (text: string) =>
    page.evaluate((query) => (globalThis as unknown as { bench: BenchPage }).bench.type(query), text);
  await type("board");
  const times: { answered: number; ranked: number }[] = [];
  for (const question of questions) times.push(...(await type(question)));
  await page.close();
  return { answered: times.map(({ answered }) => answered), ranked: times.map(({ ranked }) => ranked) };
}
