import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite } from "../../support/site.ts";
import { aDigestWithTracker } from "./trackerOf.ts";

const site = await serve(await goodSite({ root: aDigestWithTracker(12), words: ["--no-search"] }));
const address = `${site}/trackers/plans/`;
const tab = await (await launchBrowser()).newPage();
const inOrder = Array.from({ length: 12 }, (_, index) => index);

/** The numbers at the ends of the names, from the first row to the last. */
async function order(): Promise<number[]> {
  const names = await tab.locator("tbody th").allInnerTexts();
  return names.map((name) => Number(/\d+$/.exec(name)?.[0]));
}

/** Presses a heading's button with the keyboard. */
async function press(name: string): Promise<void> {
  await tab.getByRole("button", { name }).focus();
  await tab.keyboard.press("Enter");
}

function sorting(name: string): Promise<string | null> {
  return tab.getByRole("columnheader", { name }).getAttribute("aria-sort");
}

describe("Readers sort a tracker's table with the keyboard", () => {
  before(() => tab.goto(address));

  test("by name, with numbers as numbers", async () => {
    assert.deepEqual(await order(), inOrder);
    await press("Organisation");
    assert.equal(await sorting("Organisation"), "ascending");
    assert.deepEqual(await order(), inOrder);
    await press("Organisation");
    assert.equal(await sorting("Organisation"), "descending");
    assert.deepEqual(await order(), inOrder.toReversed());
  });

  test("by status in the tracker's order, with rows without a status last both ways", async () => {
    await press("Organisation");
    await press("Status");
    assert.equal(await sorting("Organisation"), null);
    assert.equal(await sorting("Status"), "ascending");
    assert.deepEqual(await order(), [0, 8, 1, 5, 2, 6, 10, 3, 7, 11, 4, 9]);
    await press("Status");
    assert.deepEqual(await order(), [3, 7, 11, 2, 6, 10, 1, 5, 0, 8, 4, 9]);
  });

  test("and the button that was pressed keeps the focus", async () => {
    await press("Region");
    assert.equal(await tab.evaluate(() => document.activeElement?.textContent?.trim()), "Region");
    assert.equal(await sorting("Region"), "ascending");
  });

  test("and the caption says that the headings have buttons", async () => {
    assert.match(
      (await tab.locator("caption").textContent()) ?? "",
      /Buttons in the headings sort the table\./,
    );
  });
});

test("a sorted table can be used by everyone", async () => {
  const tab = await examiningTab();
  await tab.goto(address);
  await tab.getByRole("button", { name: "Status" }).click();
  await assertAccessible(tab, "the sorted table");
});

test("without a script, the table is whole, in the tracker's order and without buttons", async () => {
  const reader = await (await (await launchBrowser()).newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  assert.equal(await reader.locator("tbody tr").count(), 12);
  assert.equal(await reader.locator("th button").count(), 0);
});
