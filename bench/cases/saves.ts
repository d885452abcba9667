import { appendFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Bench } from "../bench.ts";
import { itemEdit } from "../edits.ts";
import type { Preview } from "../preview.ts";

const fewestSaves = 5;
const patience = 120_000;

/** Seconds from a save: until the page is served with it, until a browser shows it; the same for a save right after. */
export interface Saves {
  readonly served: number[];
  readonly seen: number[];
  readonly again: number[];
}

/** Adds sentences to an item's file, with its page open in a browser that the preview reloads. */
export async function measureSaves(browser: Browser, preview: Preview, bench: Bench): Promise<Saves> {
  const page = await browser.newPage();
  await page.goto(preview.address + bench.middle.address);
  const saves: Saves = { served: [], seen: [], again: [] };
  for (let save = 1; save <= Math.max(fewestSaves, bench.runs); save++) {
    await preview.quiet();
    const [served, seen] = await saveOnce(page, preview, bench);
    const [, again] = await saveOnce(page, preview, bench);
    console.log(
      `Saved: served ${served.toFixed(2)} s, seen ${seen.toFixed(2)} s, again ${again.toFixed(2)} s`,
    );
    saves.served.push(served);
    saves.seen.push(seen);
    saves.again.push(again);
  }
  return saves;
}

async function saveOnce(page: Page, preview: Preview, bench: Bench): Promise<[served: number, seen: number]> {
  const sentence = `${bench.newWords()}.`;
  const saved = performance.now();
  appendFileSync(itemEdit(bench).file, `\n${sentence}\n`);
  return Promise.all([
    preview.shows(bench.middle.address, sentence, saved),
    page
      .getByText(sentence)
      .first()
      .waitFor({ timeout: patience })
      .then(() => (performance.now() - saved) / 1000),
  ]);
}
