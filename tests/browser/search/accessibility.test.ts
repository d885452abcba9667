import { test } from "node:test";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";

const address = await serve(await sharedSite("sample"));
const tab = await examiningTab();

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
    await assertAccessible(tab, name);
  });

test("everyone can use the page before they search", async () => {
  await tab.goto(`${address}/search/`);
  await tab.getByRole("searchbox", { name: /quoted phrase/ }).waitFor();
  await assertAccessible(tab, "the idle page");
});

test("everyone can use the page when the index can’t be loaded", async () => {
  await tab.route("**/pagefind/**", (route) => route.abort());
  await tab.goto(`${address}/search/?q=care`);
  await tab.locator("main[data-search-state=failed]").waitFor();
  await assertAccessible(tab, "the failed search");
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
