import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";

export const schemes = ["light", "dark"] as const;
const widths = [320, 1280];

/** A tab for `barriers` and `assertOpenToAll`. */
export async function examiningTab(): Promise<Page> {
  const context = await (await launchBrowser()).newContext({ bypassCSP: true, reducedMotion: "reduce" });
  await context.addInitScript({ content: axe.source });
  return context.newPage();
}

/**
 * Asserts that the page is accessible: axe finds nothing, in light and dark colours, on a phone and on a desktop, and nobody has to
 * scroll sideways.
 */
export async function assertAccessible(tab: Page, name: string): Promise<void> {
  for (const colorScheme of schemes)
    for (const width of widths) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      const where = `${name} in ${colorScheme} at ${width} px`;
      assert.deepEqual(await barriers(tab), [], where);
      const scrollWidth = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scrollWidth <= width, `${where} is ${scrollWidth} px wide`);
    }
}

/** What axe finds in the page as it is shown: WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
export async function barriers(tab: Page): Promise<string[]> {
  const { violations } = await tab.evaluate(() =>
    axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    }),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first in ${nodes[0]?.html}`,
  );
}
