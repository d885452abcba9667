import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../../support/browser.ts";
import { serve } from "../../../support/servers/server.ts";
import { sharedSite } from "../../../support/sharedSite.ts";

const address = await serve(await sharedSite("sample"));
const browser = await launchBrowser();
let page: Page;
let asked: string[];

beforeEach(async () => {
  page = await browser.newPage();
  asked = [];
  page.on("request", (request) => {
    const [, kind] = /\/search\/facets\/(.*)\.json$/.exec(request.url()) ?? [];
    if (kind !== undefined) asked.push(kind);
  });
});

afterEach(() => page.close());

async function search(query: string): Promise<void> {
  await page.goto(`${address}/search/?${query}`);
  await page.locator("main[data-search-state=done]").waitFor();
}

const list = (name: string) => page.locator(".filters summary", { hasText: name });
const values = (name: string) => page.getByRole("list", { name }).getByRole("checkbox");

test("the values of a kind are loaded when a reader opens their list", async () => {
  await search("q=care");
  assert.deepEqual(asked, []);
  await list("Topics").click();
  await values("Topics").first().waitFor();
  await list("People").click();
  await values("People").first().waitFor();
  assert.deepEqual(asked, ["topic", "person"]);
});

test("a search that is narrowed loads the kind that it is narrowed by, and opens its list", async () => {
  await search("q=care&topic=cancer");
  await page.getByRole("checkbox", { name: /^Cancer/, checked: true }).waitFor();
  assert.deepEqual(asked, ["topic"]);
});

test("while a list can't be loaded, the page says so, keeps the results, and tries again", async () => {
  await search("q=care");
  await page.route("**/search/facets/*", (route) => route.abort());
  await list("Topics").click();
  await page.locator("main[data-search-state=failed]").waitFor();
  assert.ok((await page.locator("[data-search-results] > li").count()) > 0);
  await page.unroute("**/search/facets/*");
  await values("Topics").first().waitFor();
  await page.locator("main[data-search-state=done]").waitFor();
});

test("while a facet is that of another build, a narrowed search fails, and then opens the index again", async () => {
  await page.route("**/search/facets/topic.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), index: "another" } });
  });
  await page.goto(`${address}/search/?q=care&topic=cancer`);
  await page.locator("main[data-search-state=failed]").waitFor();
  await page.unroute("**/search/facets/topic.json");
  await page.locator("main[data-search-state=done]").waitFor();
});
