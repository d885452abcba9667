import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/server.ts";
import { goodSite } from "../../support/site.ts";

const address = await serve(await goodSite());
const context = await (await launchBrowser()).newContext({ bypassCSP: true, reducedMotion: "reduce" });
await context.addInitScript({ content: axe.source });
const tab = await context.newPage();
tab.setDefaultTimeout(5000);

/** What the search page can look like, by its address. */
const states: Readonly<Record<string, string>> = {
  "results with words marked": "q=care",
  "results of a named organisation": "q=BLMK",
  "narrowed results, with chips": "q=care&topic=cancer&topic=finance&from=2021-01",
  "nothing found within what was chosen": "q=haematology&topic=diagnostics",
  "nothing found, with the nearest words": "q=haemophiliatology",
  "a word that is like no other": "q=zzqxw",
  "a correction": "q=stocktke",
  "a word taken exactly": "q=stocktke&exactly=yes",
  "all items of a person": "person=mike-richards&sort=oldest",
};

for (const [name, query] of Object.entries(states))
  test(`everyone can use ${name}`, async () => {
    await tab.goto(`${address}/search/?${query}`);
    await tab.locator("main[data-search-state=done]").waitFor();
    await openFilters();
    await isOpenToAll(name);
  });

test("everyone can use the page before anything is asked", async () => {
  await tab.goto(`${address}/search/`);
  await tab.getByRole("searchbox", { name: /quoted phrase/ }).waitFor();
  await isOpenToAll("the idle page");
});

test("everyone can use the page when the index can’t be had", async () => {
  await tab.route("**/pagefind/**", (route) => route.abort());
  await tab.goto(`${address}/search/?q=care`);
  await tab.locator("main[data-search-state=failed]").waitFor();
  await isOpenToAll("the failed search");
  await tab.unroute("**/pagefind/**");
});

/** Opens all that narrows, as far as it isn't open already. */
async function openFilters(): Promise<void> {
  await tab.locator(".filters").evaluate((filters) => {
    for (const details of [filters, ...filters.querySelectorAll("details")])
      (details as HTMLDetailsElement).open = true;
  });
  await tab.locator(".filters li").first().waitFor();
}

async function isOpenToAll(name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [320, 1280]) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      const where = `${name} in ${colorScheme} at ${width} px`;
      assert.deepEqual(await barriers(), [], where);
      const scrollWidth = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scrollWidth <= width, `${where} is ${scrollWidth} px wide`);
    }
}

async function barriers(): Promise<string[]> {
  const { violations } = await tab.evaluate(() =>
    axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}
