import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../support/browser.ts";
import { serve } from "../../../support/servers/server.ts";
import { sharedSite } from "../../../support/sharedSite.ts";
import { filesIn } from "../../../support/site.ts";

const site = await sharedSite("sample");
const address = await serve(site);
const browser = await launchBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  problems = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
});

afterEach(() => context.close());

async function search(query: string): Promise<void> {
  await page.goto(`${address}/search/?${query}`);
  await page.locator("main[data-search-state=done]").waitFor();
}

/** What the browser saves after an action: the name of the file and its text. */
async function saved(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("Everything that was found can be saved", () => {
  test("as CSV: all results in their order, and not only those shown", async () => {
    await search("q=care&sort=oldest");
    const shown = await page.locator("[data-search-results] .headline a").allTextContents();
    const count = Number(/^\d+/.exec((await page.getByRole("status").textContent()) ?? "")?.[0]);
    assert.ok(count > 10);
    const { name, text } = await saved(() => button("CSV").click());
    assert.equal(name, "search-care.csv");
    const rows = text.trimEnd().split("\r\n");
    assert.equal(rows.length, count + 1);
    assert.ok(rows[0]?.startsWith("\ufeffheadline,date,"));
    for (const [index, headline] of shown.entries())
      assert.ok(rows[index + 1]?.replace(/^"/, "").startsWith(headline.slice(0, 20)), headline);
    const dates = rows.slice(1).map((row) => /,(\d{4}-\d\d-\d\d),/.exec(row)?.[1] ?? "");
    assert.deepEqual(dates, dates.toSorted());
    await page.getByText("Saved as search-care.csv.").waitFor();
    assert.deepEqual(problems, []);
  });

  test("as BibTeX and RIS, by keyboard alone, which stays where it was", async () => {
    await search("q=haematology");
    await button("BibTeX").focus();
    const bib = await saved(() => page.keyboard.press("Enter"));
    assert.equal(bib.name, "search-haematology.bib");
    assert.equal(bib.text.match(/^@\w+\{/gm)?.length, 2);
    await page.keyboard.press("Tab");
    const ris = await saved(() => page.keyboard.press("Enter"));
    assert.equal(ris.name, "search-haematology.ris");
    assert.equal(ris.text.match(/^ER {2}-/gm)?.length, 2);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "RIS");
    assert.deepEqual(problems, []);
  });

  test("as it is narrowed, without a query", async () => {
    await search("label=revealed");
    const count = Number(/^\d+/.exec((await page.getByRole("status").textContent()) ?? "")?.[0]);
    const { name, text } = await saved(() => button("CSV").click());
    assert.equal(name, "search.csv");
    const rows = text.trimEnd().split("\r\n").slice(1);
    assert.equal(rows.length, count);
    assert.ok(rows.every((row) => row.includes(",Revealed,")));
  });

  test("only if something was", async () => {
    await search("q=zzqxw");
    assert.equal(await button("CSV").count(), 0);
  });
});

test("A download that fails is said, and works when asked again", async () => {
  await search("q=haematology");
  await page.route("**/search/items/*.json", (route) => route.abort());
  await button("RIS").click();
  await page.getByText("The file could not be made. Reload the page, and try again.").waitFor();
  await page.unroute("**/search/items/*.json");
  const { text } = await saved(() => button("RIS").click());
  assert.equal(text.match(/^ER {2}-/gm)?.length, 2);
});

test("A download is refused while the items are those of another build", async () => {
  await page.route("**/search/documents.json", async (route) => {
    const response = await route.fetch();
    const documents = await response.json();
    await route.fulfill({ response, json: { ...documents, years: {} } });
  });
  await search("q=haematology");
  await button("RIS").click();
  await page.getByText("The file could not be made. Reload the page, and try again.").waitFor();
});

test("The code and the data of downloads are loaded only when one is asked for", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await search("q=haematology");
  const isOfDownloads = (path: string) => /^\/(assets\/downloads|search\/items)/.test(path);
  assert.deepEqual(asked.filter(isOfDownloads), []);
  await saved(() => button("RIS").click());
  assert.deepEqual(
    asked.filter(isOfDownloads).map((path) => path.replace(/-[0-9a-f]{10}/, "").replace(/\d{4}/, "YEAR")),
    ["/assets/downloads.js", "/search/items/YEAR.json"],
  );
  const scripts = filesIn(site).filter((file) => /^assets\/search-.*\.js$/.test(file));
  const text = scripts.map((file) => readFileSync(join(site, file), "utf8")).join("");
  assert.ok(text.length > 0 && !text.includes("textbackslash"));
});
