import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

const leaks = { label: "Leaks", unit: "leaks" };
const share = { label: "Posts filled", unit: "posts", of: 42 };
const cost = { label: "Cost", unit: "£bn" };

const address = await serve(
  await goodSite({
    root: aDigest({
      "content/items/first.md": anItem({
        date: "2018-11-01",
        headline: "Five leaks",
        organisations: ["river-board"],
        figures: [
          { ...leaks, value: 5, asOf: "2018-11" },
          { ...share, value: 5 },
          { ...cost, value: -0.5 },
        ],
      }),
      "content/items/second.md": anItem({
        date: "2021-11-10",
        headline: "More leaks",
        organisations: ["river-board"],
        figures: [
          { ...leaks, label: "leaks", value: 21 },
          { ...share, value: 21 },
          { ...cost, value: 1.8 },
          { label: "Boats", value: 2 },
        ],
      }),
    }),
    now: "2021-11-12T07:00Z",
  }),
);
const tab = await examiningTab();

/** A text with a colon in place of each line end and tab. */
const oneLine = (text: string) =>
  text
    .trim()
    .replace(/\s*[\n\t]\s*/g, ": ")
    .replaceAll("\u00a0", " ");

describe("Figures that several items report", () => {
  for (const page of ["/topics/water/", "/organisations/river-board/"])
    test(`are charts on ${page}, each with its words, its values and their sources`, async () => {
      await tab.goto(address + page);
      const figures = tab.locator(".figure-chart");
      assert.deepEqual((await figures.locator("figcaption").allInnerTexts()).map(oneLine), [
        "Cost: Rose from −£0.5bn in Nov 2018 to £1.8bn in Nov 2021.",
        "Leaks: Rose from 5 in Nov 2018 to 21 leaks in Nov 2021.",
        "Posts filled: Rose from 5 of 42 in Nov 2018 to 21 of 42 posts in Nov 2021.",
      ]);
      const leaks = figures.nth(1);
      await leaks.getByText("Values and sources").click();
      assert.deepEqual((await leaks.getByRole("row").allInnerTexts()).map(oneLine), [
        "As of: Value: Reported in",
        "10 Nov 2021: 21: More leaks",
        "Nov 2018: 5: Five leaks",
      ]);
    });

  test("have the same facts in their names", async () => {
    await tab.goto(`${address}/topics/water/`);
    const names = await tab
      .locator("svg.chart")
      .evaluateAll((charts) => charts.map((chart) => chart.ariaLabel));
    assert.equal(names[1], "Leaks: rose from 5 in Nov 2018 to 21\u00a0leaks in Nov 2021");
  });

  test("are accessible in light and dark colours, on a phone and on a desktop, with their tables open", async () => {
    await tab.goto(`${address}/topics/water/`);
    await tab.locator("details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await assertAccessible(tab, "a topic with figures");
  });

  test("are linked from the items that report them", async () => {
    await tab.goto(`${address}/items/second/`);
    const section = tab.getByRole("region", { name: "In figures" });
    assert.equal(await section.getByRole("link").count(), 3);
    await section.getByRole("link", { name: "Rose from 5 in Nov 2018" }).click();
    assert.ok(await tab.locator(":target").getByRole("heading", { name: "Leaks" }).isVisible());
    await assertAccessible(tab, "an item with figures");
  });

  test("are drawn in print, without what opens and closes", async () => {
    await tab.goto(`${address}/topics/water/`);
    await tab.emulateMedia({ media: "print" });
    const first = tab.locator(".figure-chart").first();
    assert.ok(await first.locator("svg").isVisible());
    assert.ok(await first.locator("summary").isHidden());
    await tab.goto(`${address}/items/second/`);
    assert.ok(await tab.locator(".figures svg").first().isVisible());
    await tab.emulateMedia({ media: "screen" });
  });
});

describe("The grid of weeks in the archive", () => {
  test("leads to the issue of each week, and says how many items it has", async () => {
    await tab.goto(`${address}/archive/`);
    const grid = tab.getByRole("region", { name: "Week by week" });
    const weeks = grid.locator(".weeks").getByRole("link");
    assert.deepEqual(await weeks.evaluateAll((links) => links.map(({ ariaLabel }) => ariaLabel)), [
      "1 item, Week 45 of 2021",
      "1 item, Week 44 of 2018",
    ]);
    await weeks.first().click();
    assert.match(tab.url(), /\/issues\/2021-w45\/$/);
  });

  test("is skipped with one key", async () => {
    await tab.goto(`${address}/archive/`);
    await tab.getByRole("link", { name: "Skip the weeks" }).focus();
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    assert.equal(await tab.evaluate(() => document.activeElement?.textContent), "2021");
  });

  test("is accessible, with targets that are large enough and nothing beside the page", async () => {
    await tab.goto(`${address}/archive/`);
    await assertAccessible(tab, "the archive");
  });
});
