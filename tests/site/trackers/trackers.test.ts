import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { goodSite, pageAt } from "../../support/site.ts";

const sample = await serve(await sharedSite("sample"));
const browser = await launchBrowser();
const address = "/trackers/ics-chief-executives/";
const question = "Who leads each integrated care system?";

async function at(address: string): Promise<Page> {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(sample + address);
  return reader;
}

/** What is read of a part of a page. */
async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? "").replace(/\s+/g, " ").trim();
}

describe("Readers of the sample's tracker, without a script", () => {
  test("see the question, what the source counts, and how many rows have each status", async () => {
    const reader = await at(address);
    assert.equal(await reader.getByRole("heading", { level: 1 }).textContent(), question);
    assert.match(
      await textOf(reader.locator(".tracker-totals")),
      /^Named, as reported\s+21 of 42 as of 10 Nov 2021, says Half of system chief executives named/,
    );
    assert.deepEqual(
      (await reader.locator(".tally li > p:first-child").allInnerTexts()).map((text) =>
        text.replace(/\s+/g, " ").trim(),
      ),
      [
        "N Named 5 of 42",
        "M Must search again 5 of 42",
        "A Nothing announced 2 of 42",
        "Not reported 30 of 42",
      ],
    );
  });

  test("hear from the map what the table says of each organisation", async () => {
    const reader = await at(address);
    const names = await reader
      .getByRole("group", { name: "Map of the statuses. The table below has the same information" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
    assert.equal(names.length, 42);
    for (const row of await reader.locator(".tracker-table tbody tr").all()) {
      const organisation = await textOf(row.getByRole("rowheader"));
      const status = (await textOf(row.locator(".status"))).replace(/^[A-Z] /, "");
      const said = names.filter((name) => name.endsWith(` ${status}: ${organisation}`));
      assert.equal(said.length, 1, `${status}: ${organisation}`);
    }
  });

  test("get from a tile to its row, and from there to the organisation and the item", async () => {
    const reader = await at(address);
    await reader.getByRole("link", { name: "Devon", exact: false }).first().click();
    const row = reader.locator("tr:target");
    assert.match(await textOf(row), /^Devon\s.*Nothing announced\s+10 Nov 2021\s+Half of system/s);
    await row.getByRole("link", { name: "Devon" }).click();
    assert.match(
      await textOf(reader.locator(".tracker-rows")),
      /^Who leads each integrated care system\?\s+A Nothing announced 10 Nov 2021, says Half of system/,
    );
  });

  test("see which item moved rows on which day", async () => {
    const reader = await at(address);
    assert.match(
      await textOf(reader.locator(".change-log")),
      /^10 November 2021\s+Half of system chief executives named.*Named\s+North Central London; .*Nothing announced\s+Lincolnshire; Devon In all Named: 21 of 42/s,
    );
  });

  test("see on the item that a tracker records it", async () => {
    const reader = await at("/items/half-of-ics-chief-executives-named/");
    await reader.getByRole("region", { name: "Recorded in" }).getByRole("link", { name: question }).click();
    assert.equal(await reader.getByRole("heading", { level: 1 }).textContent(), question);
  });

  test("find trackers in the footer, with their counts in words", async () => {
    const reader = await at("/");
    await reader.getByRole("contentinfo").getByRole("link", { name: "Trackers" }).click();
    assert.match(
      await textOf(reader.getByRole("main")),
      /Named: 5\. Must search again: 5\. Nothing announced: 2\. Not reported: 30\./,
    );
  });
});

test("a digest without trackers has no page for them, and no link to it", async () => {
  const folder = await goodSite({
    root: aDigest({ "content/items/rain.md": anItem() }),
    words: ["--no-search"],
  });
  assert.ok(!existsSync(join(folder, "trackers")));
  for (const address of ["/", "/items/rain/", "/organisations/river-board/"])
    assert.doesNotMatch(pageAt(folder, address), /[Tt]racker/);
});
