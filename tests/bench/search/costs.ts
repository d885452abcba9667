import { rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import { wordsOf } from "../../../src/reader/search/words.ts";
import type { MadeItem } from "../items.ts";
import { type Random, randomFrom } from "../random.ts";
import type { Doc } from "./collection.ts";
import { benchPage } from "./collectionSite.ts";
import { buildDigestSite } from "./digestSite.ts";
import { sample } from "./knownItems.ts";
import type { BenchPage } from "./page.ts";
import { type Served, serveCounted } from "./server.ts";
import { typeInto } from "./typing.ts";

const sessions = 12;
const typed = 25;

/** What a search costs its readers, one value a session or a letter. */
export interface Costs {
  readonly items: number;
  readonly secondsToIndex: number;
  /** Bytes until the first answer and for a second one, and what was sent of which kind the first time. */
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly parts: ReadonlyMap<string, number>;
  /** Bytes for a further question that is typed letter by letter. */
  readonly letters: readonly number[];
  /** Milliseconds from a letter to its answer: in the modules, to what the page shows, and with every word known. */
  readonly answered: readonly number[];
  readonly shown: readonly number[];
  readonly fused: readonly number[];
}

/** Weighs and times the search page of a made digest. */
export async function measureCosts(
  browser: Browser,
  size: number,
  prose: readonly Doc[] | undefined,
): Promise<Costs> {
  const { folder, items, secondsToIndex } = await buildDigestSite(size, prose);
  const served = await serveCounted(folder);
  const questions = threeWords(items, sessions * 2 + typed * 2);
  const asked = questions.splice(0, sessions * 2);
  const weights = await weigh(browser, served, asked);
  const shown = await timePage(browser, served, questions.splice(0, typed));
  const modules = await timeModules(browser, served, questions);
  served.close();
  rmSync(dirname(folder), { recursive: true });
  return { items: size, secondsToIndex, ...weights, ...shown, ...modules };
}

/** Three words of one item, one of its headline and two of its text, as a reader remembers them. */
function threeWords(items: readonly MadeItem[], count: number): string[] {
  const random = randomFrom(3);
  const drawn = (text: string, from: number, size: number, random: Random) => {
    const words = [...new Set(wordsOf(text))].filter((word) => word.length > from && /^\p{L}+$/u.test(word));
    return sample(words, size, random);
  };
  return Array.from({ length: count }, () => {
    const { headline, body } = random.pick(items);
    return [...drawn(headline, 3, 1, random), ...drawn(body, 5, 2, random)].join(" ");
  });
}

async function weigh(browser: Browser, served: Served, questions: readonly string[]) {
  const [first, next]: [number[], number[]] = [[], []];
  const parts = new Map<string, number>();
  for (let at = 0; at < questions.length; at += 2) {
    const context = await browser.newContext();
    const page = await context.newPage();
    served.takeSent();
    await page.goto(`${served.address}/search/?${new URLSearchParams({ q: questions[at] ?? "" })}`);
    await page.locator("main[data-search-state=done]").waitFor();
    const sent = served.takeSent();
    first.push(total(sent));
    for (const [path, bytes] of sent)
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytes / (questions.length / 2));
    await typeInto(page, [questions[at + 1] ?? ""]);
    next.push(total(served.takeSent()));
    await context.close();
  }
  return { first, next, parts };
}

function total(sent: ReadonlyMap<string, number>): number {
  return [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function partOf(path: string): string {
  if (/\.(pf_index|pf_fragment|pf_meta|pf_filter)$/.test(path)) return path.split(".").at(-1) ?? "";
  if (path.startsWith("/pagefind/")) return "pagefind’s program";
  if (path.startsWith("/search/words/")) return "words";
  return (
    { js: "script", css: "style", woff2: "fonts", svg: "icon", json: path.split("/").at(-1) }[
      path.split(".").at(-1) ?? ""
    ] ?? "page"
  );
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
  const times: { answered: number; fused: number }[] = [];
  for (const question of questions) times.push(...(await type(question)));
  await page.close();
  return { answered: times.map(({ answered }) => answered), fused: times.map(({ fused }) => fused) };
}
