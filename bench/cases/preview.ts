import { appendFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { aFreePort } from "../../tests/support/servers/freePort.ts";
import type { Bench } from "../bench.ts";
import { withBrowser } from "../browser.ts";
import { clearCaches } from "../generator.ts";
import { type Preview, startPreview } from "../preview.ts";

const runs = 5;
const patience = 120_000;

/** Seconds until `npm start` serves the front page, and from a save until a browser shows it. */
export interface PreviewTimes {
  readonly cold: number[];
  readonly warm: number[];
  readonly seen: number[];
}

/** Starts the preview cold and warm in turn, and then saves an item that a browser shows. */
export async function measurePreview(bench: Bench): Promise<PreviewTimes> {
  const times: PreviewTimes = { cold: [], warm: [], seen: [] };
  const port = await aFreePort();
  const command = ["npm", "start", "--", "--root", bench.places.digest, "--port", String(port)];
  for (let run = 1; run <= runs; run++) {
    clearCaches(bench.places.generator);
    for (const kind of ["cold", "warm"] as const)
      await withPreview(bench, command, port, async (preview, ready) => {
        console.log(`Preview ready, ${kind}: ${ready.toFixed(2)} s`);
        times[kind].push(ready);
        // Whoever edits leaves it running, so that it caches what it has read.
        await preview.quiet();
        if (kind === "warm" && run === runs) times.seen.push(...(await measureSaves(preview, bench)));
      });
  }
  return times;
}

async function withPreview(
  { places, newest }: Bench,
  command: readonly string[],
  port: number,
  work: (preview: Preview, ready: number) => Promise<void>,
): Promise<void> {
  const preview = startPreview(command, places.generator, port);
  try {
    await work(preview, await preview.shows("/", `href="${newest.address}"`));
  } finally {
    await preview.stop();
  }
}

/** Adds sentences to an item's file, with its page open in a browser that the preview reloads. */
function measureSaves(preview: Preview, bench: Bench): Promise<number[]> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(preview.address + bench.middle.address);
    const times: number[] = [];
    for (let save = 0; save <= runs; save++) {
      await preview.quiet();
      times.push(await saveOnce(page, bench));
      console.log(`Saved, seen: ${times.at(-1)?.toFixed(2)} s`);
    }
    return times.slice(1);
  });
}

async function saveOnce(page: Page, { middle, newWords }: Bench): Promise<number> {
  const sentence = `${newWords()}.`;
  const saved = performance.now();
  appendFileSync(middle.file, `\n${sentence}\n`);
  await page.getByText(sentence).first().waitFor({ timeout: patience });
  return (performance.now() - saved) / 1000;
}
