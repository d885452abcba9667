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

const fair = { label: "Spring fair", date: "2020-03-01T10:00", kind: "happens", place: "Leeds" };

const folder = await goodSite({
  root: aDigest({
    ...Object.fromEntries(
      ["A", "B", "C", "D", "E"].map((name) => [
        `content/items/${name.toLowerCase()}.md`,
        datesOf(2020, 12, 40, name),
      ]),
    ),
    ...Object.fromEntries(
      [1, 2, 3, 4].map((week) => [
        `content/items/fair-${week}.md`,
        anItem({ headline: `A fair, ${week}`, date: `2020-02-0${week}`, keyDates: [fair] }),
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

for (const page of ["/calendar/", "/calendar/2020/", "/calendar/2022/"])
  test(`${page} with hundreds of dates is short on a phone, valid and accessible`, async () => {
    assert.deepEqual(await htmlProblems({ file: page, html: pageAt(folder, page) }), []);
    await tab.goto(site + page);
    await assertAccessible(tab, page);
    await tab.setViewportSize({ width: 320, height: 800 });
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < (page === "/calendar/" ? 6000 : 2000), `${height} px`);
  });

test("a year with very many dates has a page for each month, valid, accessible and without long lists of items", async () => {
  const page = "/calendar/2020/03/";
  const html = pageAt(folder, page);
  assert.match(
    pageAt(folder, "/calendar/2020/"),
    /<a href="\/calendar\/2020\/03\/">March 2020<\/a> <span class="dateline">201 dates/,
  );
  assert.deepEqual(await htmlProblems({ file: page, html }), []);
  assert.equal(html.match(/ votes \d+ of 2020/g)?.length, 200);
  await tab.goto(site + page);
  await assertAccessible(tab, page);
  await tab.setViewportSize({ width: 320, height: 800 });
  const { scrollHeight, scrollWidth } = await tab.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { scrollHeight, scrollWidth };
  });
  assert.equal(scrollWidth, 320);
  assert.ok(scrollHeight < 25_000, `${scrollHeight} px`);
  for (const month of ["February 2020", "April 2020"]) await tab.getByRole("link", { name: month }).waitFor();
});

test("an event that several items list is told once, with the newest of them and how many others there are", () => {
  const html = pageAt(folder, "/calendar/2020/03/");
  assert.equal(html.match(/Spring fair/g)?.length, 1);
  assert.match(
    html,
    /<time class="key-time" datetime="2020-03-01T10:00">10:00<\/time> <span>Spring fair<\/span>, <span>Leeds<\/span> <span class="dateline"><a href="\/items\/fair-4\/">A fair, 4<\/a> and 3 others<\/span>/,
  );
});

test("a month with hundreds of dates tells how many, and shows them when it is opened", async () => {
  await tab.goto(`${site}/calendar/2022/`);
  const march = tab.locator("summary", { hasText: "March 2022" });
  assert.equal((await march.textContent())?.trim(), "March 2022 40 dates");
  const date = tab.getByText("A votes 3 of 2022", { exact: true });
  assert.ok(await date.isHidden());
  await march.focus();
  await tab.keyboard.press("Enter");
  assert.ok(await date.isVisible());
});

test("months of a year with few dates are open, and so is the first month if it has few", async () => {
  for (const [year, closed] of [
    ["2019", 0],
    ["2018", 11],
    ["2022", 6],
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
