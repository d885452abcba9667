import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { serve } from "../support/servers/server.ts";
import { sharedSite } from "../support/sharedSite.ts";

const sample = await serve(await sharedSite("sample"));
const browser = await launchBrowser();

async function at(address: string): Promise<Page> {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(sample + address);
  return reader;
}

describe("Readers of an item", () => {
  test("see what else to read, and what it has in common with the item", async () => {
    const reader = await at("/items/cqc-haematology-birmingham/");
    const part = reader.getByRole("region", { name: "See also" });
    assert.deepEqual(await part.getByRole("link").allInnerTexts(), [
      "Jayne Black leaves for a neighbouring provider",
    ]);
    assert.equal(
      await part.getByRole("paragraph").textContent(),
      "Also about: Care Quality Commission, Regulation and oversight",
    );
  });

  test("do not see there what editors related to it", async () => {
    const reader = await at("/items/cqc-haematology-birmingham/");
    const whistleblowers = /^Whistleblowers question/;
    const related = reader.getByRole("region", { name: "Related" });
    const suggested = reader.getByRole("region", { name: "See also" });
    assert.equal(await related.getByRole("link", { name: whistleblowers }).count(), 1);
    assert.equal(await suggested.getByRole("link", { name: whistleblowers }).count(), 0);
  });

  test("see how old it is if it is older than a year", async () => {
    const reader = await at("/items/cqc-haematology-birmingham/");
    const age = reader.locator(".item-head").getByText(/^This item is/);
    assert.match((await age.textContent()) ?? "", /^This item is \d+ years old\.$/);
  });
});
