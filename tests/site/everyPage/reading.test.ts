import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";

const sample = await serve(await sharedSite("sample"));
const browser = await launchBrowser();

test("a reader goes from the front page to the issue, an item, its topic and an organisation without script", async () => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const main = reader.getByRole("main");
  const headline = () => textOf(main.getByRole("heading", { level: 1 }));

  await reader.goto(sample);
  const title = await textOf(reader.getByRole("heading", { level: 1 }));
  await reader
    .getByRole("banner")
    .getByRole("link", { name: /^Week \d+ of \d{4}$/ })
    .click();
  assert.match(reader.url(), /\/issues\/\d{4}-w\d\d\/$/);

  const lead = main.getByRole("article").first().getByRole("heading", { level: 2 }).getByRole("link").first();
  const story = await textOf(lead);
  await lead.click();
  assert.match(reader.url(), /\/items\/[^/]+\/$/);
  assert.ok((await headline()).endsWith(story));

  const topic = main.getByRole("region", { name: "Topics" }).getByRole("link").first();
  const topicName = await textOf(topic);
  await topic.click();
  assert.equal(await headline(), topicName);
  assert.ok(await main.getByRole("link", { name: story, exact: true }).isVisible());

  await reader
    .getByRole("navigation", { name: "Sections" })
    .getByRole("link", { name: "Organisations" })
    .click();
  const tile = main.getByRole("link", { name: "BLMK 1 item: Bedfordshire, Luton and Milton Keynes" });
  await tile.focus();
  await reader.keyboard.press("Enter");
  await reader.waitForURL("**/organisations/bedfordshire-luton-and-milton-keynes/");
  assert.equal(await headline(), "Bedfordshire, Luton and Milton Keynes");
  await main
    .locator(".rows")
    .getByRole("link", { name: "Stocktake finds little trust at the top of BLMK" })
    .click();

  await reader.getByRole("link", { name: title, exact: true }).first().click();
  assert.equal(reader.url(), `${sample}/`);
});

test("an issue’s contents link to each of its items", async () => {
  const reader = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await reader.goto(`${sample}/issues/2021-w45/`);
  const contents = reader.getByRole("navigation", { name: "In this issue" });
  for (const link of await contents.getByRole("link").all()) {
    await link.click();
    const anchor = decodeURIComponent(new URL(reader.url()).hash.slice(1));
    const item = reader.locator(`article[id="${anchor}"]`);
    assert.ok((await textOf(item)).includes(await textOf(link)));
    assert.ok(((await item.boundingBox())?.y ?? 800) < 800);
    assert.ok(await link.isVisible());
  }
});

test("a reader without a mouse moves through the map with Tab", async () => {
  const reader = await browser.newPage();
  await reader.goto(`${sample}/organisations/`);
  const tiles = reader.locator(".tile");
  await tiles.first().focus();
  for (const tile of await tiles.all()) {
    assert.ok(await tile.evaluate((link) => link === document.activeElement));
    await reader.keyboard.press("Tab");
  }
  assert.equal(await tiles.count(), 42);
});

for (const address of ["/", "/issues/2021-w45/", "/items/blmk-stocktake/", "/organisations/"])
  test(`${address} prints without navigation`, async () => {
    const reader = await browser.newPage();
    await reader.goto(sample + address);
    // On paper, how to cite an item is open, and its summary is a heading.
    const furniture = reader.locator("nav, form, .skip, summary:not(.cite > summary)");
    assert.ok(await furniture.first().isVisible());
    await reader.emulateMedia({ media: "print" });
    const printed = [];
    for (const part of await furniture.all()) if (await part.isVisible()) printed.push(await textOf(part));
    assert.deepEqual(printed, []);
    assert.ok(await reader.getByRole("heading", { level: 1 }).isVisible());
    assert.equal(
      await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      "rgb(255, 255, 255)",
    );
  });

test("the front page says where the reader is, in each part of the paper", async () => {
  const reader = await browser.newPage();
  await reader.goto(sample);
  const sections = reader.getByRole("navigation", { name: "Sections" });
  for (const name of await sections.getByRole("link").allInnerTexts()) {
    await sections.getByRole("link", { name, exact: true }).click();
    assert.deepEqual(await sections.locator("[aria-current]").allInnerTexts(), [name]);
  }
});

async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? "";
}
