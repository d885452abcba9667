import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import type { Page as Tab } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { serve } from "../support/server.ts";
import { goodSite, kindOf, longestOfEachKind, pagesIn } from "../support/site.ts";

const schemes = ["light", "dark"] as const;
const widths = [320, 1280];

const folder = await goodSite();
const site = await serve(folder);
const browser = await launchBrowser();
const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
await context.addInitScript({ content: axe.source });
const tab = await context.newPage();

for (const { address } of longestOfEachKind(pagesIn(folder)))
  test(`a page of the kind ${kindOf(address)} can be used by everyone`, async () => {
    await tab.goto(site + address);
    for (const colorScheme of schemes)
      for (const width of widths) {
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width, height: 800 });
        const where = `${address}, ${colorScheme}, ${width} px`;
        assert.deepEqual(await barriers(tab), [], where);
        assert.ok((await widthOfContent(tab)) <= width, `${where}: it must not scroll sideways`);
      }
  });

/** What axe finds in the page as it is shown: WCAG 2.0 to 2.2, levels A and AA, and what axe calls best practice. */
async function barriers(tab: Tab): Promise<string[]> {
  const { violations } = await tab.evaluate(() =>
    axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first in ${nodes[0]?.html}`);
}

function widthOfContent(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth);
}
