import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

const body = "It rained.\n\n## The river\n\nIt rose.\n\n## More[^1]\n\nRain.\n\n[^1]: Sleet.";
const site = await goodSite({
  root: aDigest({
    "content/items/rain.md": anItem({ headline: "Rain" }, body),
    "content/items/snow.md": anItem({ headline: "Snow" }, body),
  }),
  words: ["--no-search"],
});
const address = await serve(site);

test("each heading of an item, and each item of an issue, has a link to itself that screen readers can tell and fingers can hit", async () => {
  const tab = await examiningTab();
  for (const [page, names] of [
    ["/items/rain/", ["The river", "Link to this heading"]],
    ["/issues/2021-w45/", ["Link to this item in the issue", "The river", "Link to this heading"]],
  ] as const) {
    await tab.goto(address + page);
    const links = await tab.locator("a.anchor").evaluateAll((anchors) =>
      anchors.map((anchor) => {
        const target = document.getElementById(
          decodeURIComponent((anchor as HTMLAnchorElement).hash.slice(1)),
        );
        const { width, height } = anchor.getBoundingClientRect();
        return {
          name: anchor.getAttribute("aria-label") ?? anchor.textContent,
          leadsToItself: target?.contains(anchor) ?? false,
          isLarge: width >= 24 && height >= 24,
        };
      }),
    );
    assert.deepEqual([...new Set(links.map(({ name }) => name))], names);
    assert.ok(
      links.every(({ leadsToItself }) => leadsToItself),
      page,
    );
    assert.ok(
      links.every(({ isLarge }) => isLarge),
      JSON.stringify(links),
    );
    await assertAccessible(tab, page);
  }
});

test("the sign of a link to a heading is not heard as part of it", async () => {
  const tab = await examiningTab();
  await tab.goto(`${address}/items/rain/`);
  assert.equal(await tab.getByRole("heading", { name: "The river", exact: true }).count(), 1);
});
