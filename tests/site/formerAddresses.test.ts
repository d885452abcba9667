import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite, pageAt } from "../support/site.ts";

const site = await goodSite({
  root: aDigest({
    "content/items/rain.md": anItem({
      headline: "Rain",
      formerAddresses: ["/2021/rain.html", "/old/rain", "/?p=12", "/12#first", "/12#snow"],
    }),
    "content/items/snow.md": anItem({ headline: "Snow", formerAddresses: ["/13#first", "/13#caf%C3%A9"] }),
    "content/issues/2021-W45.md": "---\ntitle: Issue 12\nformerAddresses: [/12/, /13/]\n---\nHello.\n",
    "_data/topics.yaml":
      "- { id: water, label: Water, formerAddresses: [/tags/water/] }\n- { id: rivers, label: Rivers }\n- { id: energy, label: Energy }\n",
  }),
  words: ["--no-search"],
});
const address = await serve(site);

test("an address of a former site leads a browser to the item, issue or topic that was there", async () => {
  const tab = await examiningTab();
  for (const [former, page] of [
    ["/2021/rain.html", "/items/rain/"],
    ["/old/rain/", "/items/rain/"],
    ["/12/", "/issues/2021-w45/"],
    ["/tags/water/", "/topics/water/"],
  ] as const) {
    await tab.goto(address + former);
    await tab.waitForURL(address + page);
  }
  assert.match(
    pageAt(site, "/12/"),
    /<p>This issue has moved: <a href="\/issues\/2021-w45\/">Issue 12<\/a><\/p>/,
  );
});

test("an issue keeps the anchors of its items, each once and none that is a slug", async () => {
  const tab = await examiningTab();
  await tab.goto(`${address}/issues/2021-w45/`);
  const anchors = await tab
    .locator("article > span[id]")
    .evaluateAll((all) => all.map(({ id, parentElement }) => `${parentElement?.id} ${id}`));
  assert.deepEqual(anchors, ["rain first", "snow café"]);
  await assertAccessible(tab, "an issue with anchors");
});

test("hosts and servers get the redirects as files, where there are any", async () => {
  assert.ok(existsSync(join(site, "_redirects")) && existsSync(join(site, "redirects.map")));
  const other = await goodSite({
    root: aDigest({ "content/items/rain.md": anItem() }),
    words: ["--no-search"],
  });
  assert.ok(!existsSync(join(other, "_redirects")) && !existsSync(join(other, "redirects.map")));
});
