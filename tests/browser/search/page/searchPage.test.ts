import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../support/browser.ts";
import { serve } from "../../../support/servers/server.ts";
import { sharedSite } from "../../../support/sharedSite.ts";

const address = await serve(await sharedSite("sample"));
const browser = await launchBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

const box = () => page.getByRole("searchbox", { name: /quoted phrase/ });
const results = () => page.locator("[data-search-results] > li");
const status = () => page.getByRole("status");
const headlines = () => page.locator("[data-search-results] .headline a").allTextContents();

/** Opens the search with a query string, and waits for its answer. */
async function search(query: string): Promise<void> {
  await page.goto(`${address}/search/?${query}`);
  await page.locator("main[data-search-state=done]").waitFor();
}

/** Waits until the status says so. */
async function told(text: string): Promise<void> {
  await status().filter({ hasText: text }).waitFor();
}

test("the search box in the masthead of any page leads to results", async () => {
  await page.goto(`${address}/topics/`);
  await page.getByRole("searchbox", { name: "Search the archive" }).fill("stroke");
  await page.keyboard.press("Enter");
  await told("item");
  assert.match((await headlines())[0] ?? "", /Stroke unit/);
});

test("typing searches, and updates the count and the address", async () => {
  await page.goto(`${address}/search/`);
  assert.equal(await page.locator("main").getAttribute("data-search-state"), "idle");
  await box().pressSequentially("haematology");
  await page.waitForURL("**/search/?q=haematology");
  await told("2 items");
});

test("an older answer never replaces a newer one", async () => {
  await page.goto(`${address}/search/`);
  await box().pressSequentially("board", { delay: 0 });
  await box().fill("haematology");
  await told("2 items");
  await page.waitForLoadState("networkidle");
  assert.equal(await status().textContent(), "2 items");
});

test("topics and months narrow the results, removing a chip widens them, and the address keeps all of it", async () => {
  await search("q=care");
  const all = Number.parseInt((await status().textContent()) ?? "", 10);
  await page.getByText("Topics", { exact: true }).locator("xpath=ancestor-or-self::summary").click();
  await page.getByRole("checkbox", { name: /^Cancer/ }).check();
  await page.getByRole("button", { name: "Remove Cancer" }).waitFor();
  // The answer follows the chip.
  await status()
    .filter({ hasNotText: `${all} items` })
    .waitFor();
  const narrowed = Number.parseInt((await status().textContent()) ?? "", 10);
  assert.ok(narrowed < all && narrowed > 0);
  await page.getByRole("combobox", { name: /^From/ }).selectOption("2021-11");
  await page.getByRole("combobox", { name: /^To/ }).selectOption("2021-11");
  await page.getByRole("button", { name: "Remove to November 2021" }).waitFor();
  assert.equal(new URL(page.url()).search, "?q=care&topic=cancer&from=2021-11&to=2021-11");
  await page.getByRole("button", { name: "Remove all" }).click();
  await told(`${all} items`);
});

test("values of one facet widen the results, and further facets narrow them", async () => {
  await search("topic=cancer");
  const cancer = await results().count();
  await search("topic=cancer&topic=diagnostics");
  assert.ok((await results().count()) > cancer);
  await search("topic=cancer&topic=diagnostics&person=mike-richards");
  assert.ok((await results().count()) <= cancer);
});

test("a value without results says so and can't be chosen", async () => {
  await search("q=haematology");
  await page.locator(".filters summary", { hasText: "Topics" }).click();
  const empty = page.getByRole("checkbox", { name: /^Diagnostics 0/ });
  await empty.waitFor();
  assert.ok(await empty.isDisabled());
});

test("newest and oldest sort by date", async () => {
  await search("q=board&sort=newest");
  const newest = await page
    .locator("[data-search-results] time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
  assert.deepEqual(newest, newest.toSorted().toReversed());
  await search("q=board&sort=oldest");
  const oldest = await page
    .locator("[data-search-results] time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
  assert.deepEqual(oldest, oldest.toSorted());
});

test("back and forward show the same results again", async () => {
  await search("q=stroke");
  await box().fill("haematology");
  await page.keyboard.press("Enter");
  await told("2 items");
  await page.locator(".filters summary", { hasText: "Topics" }).click();
  await page.getByRole("checkbox", { name: /^Quality and safety/ }).check();
  await page.getByRole("button", { name: /^Remove/ }).waitFor();
  await page.goBack();
  await page.getByRole("button", { name: /^Remove/ }).waitFor({ state: "detached" });
  assert.equal(await box().inputValue(), "haematology");
  await page.goForward();
  await page.getByRole("button", { name: /^Remove/ }).waitFor();
});

test("a reader who comes back from an item is at the same place in the results", async () => {
  await search("q=care");
  await page.getByRole("button", { name: "Show 10 more" }).click();
  await results().nth(12).waitFor();
  const link = results().nth(12).locator(".headline a");
  const headline = await link.textContent();
  await link.click();
  await page.waitForURL("**/items/**");
  await page.goBack();
  await page.waitForFunction((text) => document.activeElement?.textContent === text, headline);
});

test("everything works by keyboard", async () => {
  await search("q=care");
  await page.locator("h1").click();
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "question");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const second = await results().nth(1).locator(".headline a").textContent();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), second);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "question");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/items/**");
});

test("a misspelt word is corrected, with a link to search for it as typed", async () => {
  await search("q=stocktke");
  assert.match((await page.locator(".guidance").textContent()) ?? "", /Showing results for stocktake\./);
  await page.getByRole("link", { name: "Search for “stocktke” instead" }).click();
  await told("Nothing was found.");
  assert.equal(new URL(page.url()).searchParams.get("exactly"), "yes");
  assert.match((await page.locator("main").textContent()) ?? "", /Tried: stocktke\./);
});

test("a query that names an organisation offers its page first, and says which other names were searched", async () => {
  await search("q=BLMK");
  const named = page.locator(".named a").first();
  assert.equal(await named.getAttribute("href"), "/organisations/bedfordshire-luton-and-milton-keynes/");
  assert.match(
    (await page.locator(".guidance").textContent()) ?? "",
    /also: Bedfordshire, Luton and Milton Keynes/,
  );
});

test("a result opens at the first of the query's words, with all of them highlighted", async () => {
  await search("q=whistleblowers");
  const href = await results().first().locator(".headline a").getAttribute("href");
  assert.match(href ?? "", /^\/items\/uhb-haematology-whistleblowers\/#:~:text=[Ww]histleblowers/);
});

test("words are highlighted in headline and passage, and HTML in an item stays text", async () => {
  await search("q=stroke");
  assert.match(await results().first().locator(".headline").innerHTML(), /<mark>Stroke<\/mark>/);
  assert.ok((await results().first().locator("p mark").count()) > 0);
});

test("while the index can't be loaded, the page says so, offers the archive, and tries again", async () => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(`${address}/search/?q=stroke`);
  await page.locator("main[data-search-state=failed]").waitFor();
  await told("The search could not be loaded.");
  await page.getByRole("link", { name: "a list of headlines" }).waitFor();
  await page.unroute("**/pagefind/**");
  await page.locator("main[data-search-state=done]").waitFor();
  assert.match((await headlines())[0] ?? "", /Stroke/);
});

test("a page that a server answers instead of a file of the index is no answer", async () => {
  await page.route("**/*.pf_index", (route) => route.fulfill({ body: "<!doctype html><p>Not here</p>" }));
  await page.goto(`${address}/search/?q=stroke`);
  await page.locator("main[data-search-state=failed]").waitFor();
  await page.unroute("**/*.pf_index");
  await page.locator("main[data-search-state=done]").waitFor();
  assert.match((await headlines())[0] ?? "", /Stroke/);
});

test("a phrase that no item has is said to be missing, and its words are searched", async () => {
  await search(`q=${encodeURIComponent("stroke “unit haematology whistle”")}`);
  await page.getByText("No item has “unit haematology whistle”. Showing results for the words.").waitFor();
  assert.ok((await results().count()) > 0);
});

test("a value that the digest no longer has is named as such, and can be removed", async () => {
  await search("q=stroke&topic=retired-id&person=nobody&label=rumour&topic=cancer");
  for (const value of ["topic “retired-id”", "person “nobody”", "label “rumour”"])
    await page.getByText(`This digest has no ${value}.`).waitFor();
  assert.equal(await page.getByText("This digest has no").count(), 3);
  await page.getByRole("button", { name: "Remove all" }).click();
  await page.getByText("This digest has no").first().waitFor({ state: "detached" });
});

test("without script the page says so, and every headline is in a list", async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${address}/search/?q=stroke`);
  assert.match((await plain.locator("noscript").textContent()) ?? "", /Search needs JavaScript/);
  await plain.getByRole("link", { name: "list of all headlines" }).click();
  assert.equal(await plain.locator("main .index li").count(), 33);
  await plain.context().close();
});
