import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

const items = Array.from({ length: 140 }, (_, index) => [
  `content/items/item-${index}.md`,
  anItem({ headline: `Headline ${index} of an issue with as many items as an archive` }),
]);
const site = await serve(
  await goodSite({ root: aDigest(Object.fromEntries(items)), words: ["--no-search"] }),
);

test("the lead of an issue of 140 items is on the second screen of a phone, and the contents list has all items", async () => {
  const tab = await (await launchBrowser()).newPage({ viewport: { width: 320, height: 800 } });
  await tab.goto(`${site}/issues/2021-w45/`);
  const lead = await tab.locator(".issue-lead").boundingBox();
  assert.ok(lead && lead.y < 1600, `The lead begins at ${lead?.y} px.`);
  const last = tab.getByRole("navigation", { name: "In this issue" }).getByRole("link").last();
  await last.click();
  const anchor = decodeURIComponent(new URL(tab.url()).hash.slice(1));
  const top = (await tab.locator(`[id="${anchor}"]`).boundingBox())?.y ?? -1;
  assert.ok(top >= 0 && top < 800, `The last item is at ${top} px.`);
});
