import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

const site = await goodSite({
  root: aDigest({ "content/items/rain.md": anItem({ headline: "Rain" }) }),
  words: ["--no-search"],
});
const address = await serve(site);
const browser = await launchBrowser();

const pages = { "/items/rain/": "Link to this item", "/issues/2021-w45/": "Link to this issue" };

for (const [page, name] of Object.entries(pages))
  test(`${page} has its address as a link, and a button that copies it`, async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const tab = await context.newPage();
    const problems: string[] = [];
    tab.on("console", (message) => problems.push(message.text()));
    await tab.goto(address + page);
    assert.equal(await tab.getByRole("link", { name }).getAttribute("href"), page);
    await tab.getByRole("button", { name: "Copy link" }).press("Enter");
    await tab.getByText("The link is copied.").waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), address + page);
    assert.deepEqual(problems, []);
    await context.close();
  });

test("a browser that can share opens its own menu with the title and the address", async () => {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
  });
  await tab.goto(`${address}/items/rain/`);
  await tab.getByRole("button", { name: "Share…" }).click();
  const shared = await tab.locator("html").getAttribute("data-shared");
  assert.deepEqual(JSON.parse(shared ?? ""), {
    title: "Rain – The Test Paper",
    url: `${address}/items/rain/`,
  });
  await tab.close();
});

test("everyone can use the buttons, and without a script there is the link alone", async () => {
  const tab = await examiningTab();
  await tab.goto(`${address}/items/rain/`);
  await assertAccessible(tab, "an item with buttons for sharing");
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(`${address}/items/rain/`);
  assert.equal(await reader.locator(".share-link a").count(), 1);
  assert.equal(await reader.locator(".share-link button").count(), 0);
});
