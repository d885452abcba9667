import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { readPdf } from "../../support/pdf.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** An item with so many dates in each month from a year's beginning, which its name tells from those of others. */
function datesOf(year: number, months: number, perMonth: number, name = "A"): string {
  const keyDates = Array.from({ length: months * perMonth }, (_, index) => ({
    label: `${name} votes ${index + 1} of ${year}`,
    date: `${year}-${two(1 + (index % months))}-${two(1 + (index % 28))}`,
    kind: "happens",
  }));
  return anItem({ headline: `A headline of ${year} that is as long as others are`, keyDates });
}

const folder = await goodSite({
  root: aDigest({
    ...Object.fromEntries(
      ["A", "B", "C", "D", "E"].map((name) => [
        `content/items/${name.toLowerCase()}.md`,
        datesOf(2020, 12, 40, name),
      ]),
    ),
    "content/items/small.md": datesOf(2019, 12, 5),
    "content/items/medium.md": datesOf(2018, 12, 6),
    "content/items/upcoming.md": datesOf(2022, 6, 40),
  }),
  now: "2021-11-12T12:00Z",
  words: ["--no-search"],
});
const site = await serve(folder);
const tab = await examiningTab();

for (const page of ["/calendar/", "/calendar/2020/"])
  test(`${page} with hundreds of dates is short on a phone, valid and accessible`, async () => {
    assert.deepEqual(await htmlProblems({ file: page, html: pageAt(folder, page) }), []);
    await tab.goto(site + page);
    await assertAccessible(tab, page);
    await tab.setViewportSize({ width: 320, height: 800 });
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < 2000, `${height} px`);
  });

test("a month with hundreds of dates tells how many, and shows them when it is opened", async () => {
  await tab.goto(`${site}/calendar/2020/`);
  const march = tab.locator("summary", { hasText: "March 2020" });
  assert.equal((await march.textContent())?.trim(), "March 2020 200 dates");
  const date = tab.getByText("A votes 3 of 2020", { exact: true });
  assert.ok(await date.isHidden());
  await march.focus();
  await tab.keyboard.press("Enter");
  assert.ok(await date.isVisible());
});

test("months of a year with few dates are open, and so is the first month if it has few", async () => {
  for (const [year, closed] of [
    ["2019", 0],
    ["2018", 11],
    ["2020", 12],
  ] as const) {
    await tab.goto(`${site}/calendar/${year}/`);
    assert.equal(await tab.locator("details.key-month:not([open])").count(), closed, year);
  }
});

test("closed months are printed", async () => {
  await tab.goto(`${site}/calendar/2018/`);
  const { pages } = await readPdf(await tab.pdf({ preferCSSPageSize: true }));
  assert.match(pages.join(" "), /December 2018.*A votes 72 of 2018/s);
});
