import assert from "node:assert/strict";
import { test } from "node:test";
import { usualLanguage } from "../../../src/language/language.ts";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { readPdf } from "../../support/pdf.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite } from "../../support/site.ts";

const { longDay, periodName } = usualLanguage;

/** A year of months with one to nine dates, so that pages end anywhere. */
const dates = Array.from({ length: 12 }, (_, month) =>
  Array.from(
    { length: 1 + ((month * 7) % 9) },
    (_, day) => `2022-${String(1 + month).padStart(2, "0")}-${String(3 + 3 * day).padStart(2, "0")}`,
  ),
).flat();
const root = aDigest({
  "content/items/flood.md": anItem({
    keyDates: dates.map((date, index) => ({
      label: "Comments close",
      date,
      kind: index % 3 === 0 ? "expected" : "closes",
      id: `comments-${index}`,
    })),
  }),
});
const site = await serve(await goodSite({ root, now: "2021-12-12T12:00Z", words: ["--no-search"] }));
const tab = await (await launchBrowser()).newPage();
await tab.goto(`${site}/calendar/`);

test("on paper, no month is separated from its first date, and no date is divided", async () => {
  const { pages, runs } = await readPdf(await tab.pdf({ preferCSSPageSize: true }));
  const months = new Set(dates.map((date) => periodName(date.slice(0, 7))));
  const days = new Set(dates.map(longDay));
  assert.ok(pages.length > 3);
  for (const page of pages.keys()) {
    const onPage = runs.filter((run) => run.page === page + 1 && run.top < 277);
    const [first, last] = [Math.min, Math.max].map((most) => most(...onPage.map(({ top }) => top)));
    const near = (top = 0) => onPage.filter((run) => Math.abs(run.top - top) < 3).map(({ text }) => text);
    assert.deepEqual(
      near(last).filter((text) => months.has(text)),
      [],
      `The last of page ${page + 1} is a month.`,
    );
    if (page > 0)
      assert.ok(
        near(first).some((text) => months.has(text) || days.has(text)),
        near(first).join(),
      );
  }
});

test("on paper, sizes decrease from page to section, month, date and item, and there are no calendar links", async () => {
  await tab.emulateMedia({ media: "print" });
  const sizes = await Promise.all(
    ["main h1", "main h2", "main h3", "main dd > span", "main dd > a"].map((part) =>
      tab
        .locator(part)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].sort((one, other) => other - one),
  );
  assert.equal(await tab.getByText("to your calendar").filter({ visible: true }).count(), 0);
});
