import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { questions } from "./questions.ts";

const address = await serve(await sharedSite("sample"));
const page = await (await launchBrowser()).newPage();

/** The slugs of the first results for what a reader typed. */
async function resultsFor(typed: string): Promise<string[]> {
  await page.goto(`${address}/search/?q=${encodeURIComponent(typed)}`);
  await page.locator("main[data-search-state=done]").waitFor();
  const links = page.locator("[data-search-results] > li .headline a");
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return addresses.map((path) => path.split("/")[2] ?? "");
}

for (const [difficulty, asked] of Object.entries(questions)) {
  describe(`searches find what readers mean: ${difficulty}`, () => {
    for (const [typed, slug, within = 1] of asked) {
      test(`“${typed}” brings ${slug}${within > 1 ? ` within ${within}` : " first"}`, async () => {
        const found = await resultsFor(typed);
        assert.ok(found.slice(0, within).includes(slug), `The results were ${found.join(", ") || "none"}.`);
      });
    }
  });
}
