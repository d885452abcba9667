import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../../../support/browser.ts";
import { aDigest, anItem } from "../../../support/digest.ts";
import { serve } from "../../../support/servers/server.ts";
import { goodSite } from "../../../support/site.ts";

const root = aDigest({
  "content/items/flood.md": anItem({ headline: "The flood", date: "2021-11-10" }),
  "content/items/drought.md": anItem({ headline: "The drought", date: "2021-11-17", topics: ["energy"] }),
  "content/items/newsletter.md": anItem({ headline: "A newsletter closes", date: "2021-11-24" }),
  "content/issues/2021-W45.md":
    "---\ntitle: Newsletter 398\n---\nThe reservoirs are full again, say the “Œuvre” wardens.\n",
  "content/issues/2021-W46.md": "---\ntitle: Newsletter 399\n---\n",
});
const address = await serve(await goodSite({ root }));
const page = await (await launchBrowser()).newPage();

/** The status, the issues and the items for a query string. */
async function answerTo(
  query: string,
): Promise<{ status: string | null; issues: string[]; items: string[] }> {
  await page.goto(`${address}/search/?${query}`);
  await page.locator("main[data-search-state=done]").waitFor();
  const texts = (selector: string) => page.locator(selector).allTextContents();
  return {
    status: await page.getByRole("status").textContent(),
    issues: await texts(".named a[href^='/issues/']"),
    items: await texts("[data-search-results] > li .headline a"),
  };
}

test("an issue is found by its title, above the items", async () => {
  assert.deepEqual(await answerTo("q=Newsletter+399"), {
    status: "1 item and 1 issue",
    issues: ["Newsletter 399"],
    items: ["A newsletter closes"],
  });
  await page.getByRole("link", { name: "Newsletter 399" }).click();
  await page.waitForURL("**/issues/2021-w46/");
});

test("an issue is found by its introduction, its number and its days", async () => {
  for (const query of [
    "reservoirs",
    "oeuvre+wardens",
    "2021-W45",
    "week+45+of+2021",
    "%22reservoirs+are%22",
    "14+november+2021",
  ])
    assert.deepEqual((await answerTo(`q=${query}`)).issues, ["Newsletter 398"], query);
});

test("if only an issue is found, the page does not say that nothing was", async () => {
  assert.deepEqual(await answerTo("q=reservoirs"), {
    status: "0 items and 1 issue",
    issues: ["Newsletter 398"],
    items: [],
  });
  assert.equal(await page.getByText("Try fewer or different words").count(), 0);
});

test("a misspelt word of an introduction is corrected", async () => {
  assert.deepEqual((await answerTo("q=reservoris")).issues, ["Newsletter 398"]);
});

test("issues are within the months of a search, and never among its items or in its topics", async () => {
  assert.deepEqual((await answerTo("q=newsletter&to=2021-10")).issues, []);
  assert.deepEqual((await answerTo("q=newsletter&from=2021-11")).issues.length, 2);
  assert.deepEqual(await answerTo("topic=water"), {
    status: "2 items",
    issues: [],
    items: ["A newsletter closes", "The flood"],
  });
  assert.deepEqual((await answerTo("q=newsletter&sort=oldest")).items, ["A newsletter closes"]);
});

test("issues without a title or an introduction are not searched", async () => {
  assert.deepEqual((await answerTo("q=2021-W47")).issues, []);
});
