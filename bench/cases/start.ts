import type { Browser } from "playwright-core";
import { aFreePort } from "../../tests/support/servers/freePort.ts";
import type { Bench } from "../bench.ts";
import { withBrowser } from "../browser.ts";
import { itemEdit, whileEditing } from "../edits.ts";
import { clearCaches } from "../generator.ts";
import { type Preview, startPreview } from "../preview.ts";
import { typed } from "../report.ts";
import { comparedRow, plainRow, type Section, seconds } from "../rows.ts";
import { measureInTurn, takenOf } from "../sides.ts";
import { measureSaves } from "./saves.ts";

const [readyTarget, savedTarget] = [0.7, 2];

/** `npm start`: how soon there is a preview and how soon a save shows in it. */
export async function measureStart(bench: Bench): Promise<Section> {
  await measureInTurn(bench, ["Standfirst, pages"]);
  const builds = takenOf(bench, "Standfirst, pages").measurements.map((each) => each.seconds);
  const port = await aFreePort();
  const commandOn = (port: string) => ["npm", "start", "--", "--root", bench.places.digest, "--port", port];
  const start = () => startPreview(commandOn(String(port)), bench.places.generator, port);
  const ready = await measureReady(bench, start);
  const saves = await withBrowser((browser) => savesIn(browser, bench, start));
  return {
    rows: [
      comparedRow("**Preview ready, cold**", ready.cold, builds, seconds, readyTarget),
      comparedRow("**Preview ready, warm**", ready.warm, builds, seconds, readyTarget),
      plainRow("**Saved, served**", saves.served, seconds, savedTarget),
      plainRow("**Saved, seen in the browser**", saves.seen, seconds, savedTarget),
      plainRow("saved again at once, seen in the browser", saves.again, seconds),
    ],
    commands: [["Preview", typed(commandOn("PORT"))]],
  };
}

/** Cold and warm in turn; each is left until it has nothing to do, as one who edits leaves it running. */
async function measureReady({ places, newest, runs }: Bench, start: () => Preview) {
  const times = { cold: [] as number[], warm: [] as number[] };
  for (let run = 1; run <= runs; run++) {
    clearCaches(places.generator);
    for (const kind of ["cold", "warm"] as const) {
      const preview = start();
      try {
        const taken = await preview.shows("/", `href="${newest.address}"`);
        console.log(`Preview ready, ${kind}: ${taken.toFixed(2)} s`);
        times[kind].push(taken);
        await preview.quiet();
      } finally {
        await preview.stop();
      }
    }
  }
  return times;
}

async function savesIn(browser: Browser, bench: Bench, start: () => Preview) {
  const preview = start();
  try {
    await preview.shows("/", `href="${bench.newest.address}"`);
    return await whileEditing(itemEdit(bench), bench, () => measureSaves(browser, preview, bench));
  } finally {
    await preview.stop();
  }
}
