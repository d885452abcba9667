import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { eventsIn, readCalendar } from "../../outputs/calendar/readings.ts";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";

const root = aDigest({
  "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/courier/\n",
  "content/items/posts.md": anItem({
    headline: "How the posts will be filled",
    date: "2021-09-03",
    organisations: ["river-board"],
    keyDates: [
      { label: "The Bill takes effect", date: "2022-04", kind: "expected" },
      { label: "Bids open", date: "2021-09-15", kind: "opens", was: ["2021-09-01", "2021-09-10T09:00"] },
      { label: "Bids close", date: "2021-09-26T23:59", kind: "closes" },
      { label: "Talks", date: "2021-10-05", kind: "happens", withdrawn: "2021-09-04" },
    ],
  }),
  "content/items/plan.md": anItem({
    headline: "A plan for the river",
    date: "2021-09-02",
    topics: ["rivers"],
    keyDates: [{ label: "Comments & bids, “all” of them", date: "2021-09", kind: "closes" }],
  }),
  "content/items/old.md": anItem({
    headline: "An old one",
    date: "2020-09-02",
    keyDates: [
      { label: "It rained", date: "2020-10", kind: "expected" },
      { label: "It stopped", date: "2020-10-31", kind: "happens" },
      { label: "The dam is built", date: "2021-11-01T09:00", kind: "happens" },
      { label: "The mill is built", date: "2021-01-01", kind: "happens", withdrawn: "2020-10-01" },
    ],
  }),
});
const folder = await goodSite({ root, now: "2021-09-10T12:00Z" });
const site = await serve(folder, "/courier");
const tab = await examiningTab();
const pages = [
  "/calendar/",
  "/calendar/2020/",
  "/calendar/2021/",
  "/calendar/2022/",
  "/items/posts/",
  "/items/old/",
  "/topics/water/",
  "/organisations/river-board/",
];

test("the calendar files agree: two programs read them alike, and a date is the same event in all of them", () => {
  const { files, events } = eventsIn(folder);
  assert.ok(files.length >= 7 && events.size >= 5);
});

test("the calendar has upcoming dates by month, and links to the years", async () => {
  await tab.goto(`${site}/calendar/`);
  assert.deepEqual(await tab.locator("main :is(h2, h3)").allInnerTexts(), [
    "Upcoming",
    "September 2021",
    "October 2021",
    "November 2021",
    "April 2022",
    "By year",
  ]);
  assert.deepEqual(await tab.locator(".key-dates dt").allInnerTexts(), [
    "15 September 2021\nwas 1 September 2021, then 10 September 2021 at 09:00",
    "26 September 2021 at 23:59",
    "September 2021",
    "5 October 2021\nwithdrawn on 4 September 2021",
    "1 November 2021 at 09:00",
    "April 2022\nexpected",
  ]);
  assert.deepEqual(await tab.locator("main s").allInnerTexts(), ["5 October 2021", "Talks"]);
  await tab.getByRole("link", { name: "2020" }).click();
  assert.deepEqual(await tab.locator(".key-dates dt").allInnerTexts(), [
    "31 October 2020",
    "October 2020\nexpected",
  ]);
});

const ways = () =>
  tab
    .getByRole("link", { name: /to your calendar$/ })
    .evaluateAll((links) => links.map((link) => `${link.textContent}: ${link.getAttribute("href")}`));

test("each upcoming date has a calendar file, and a link that names the date", async () => {
  const [plan, posts, old] = [
    "Add “Comments & bids, “all” of them” to your calendar: /courier/items/plan/comments-and-bids-all-of-them.ics",
    [
      "Add “Bids open” to your calendar: /courier/items/posts/bids-open.ics",
      "Add “Bids close” to your calendar: /courier/items/posts/bids-close.ics",
      "Add “The Bill takes effect” to your calendar: /courier/items/posts/the-bill-takes-effect.ics",
    ],
    "Add “The dam is built” to your calendar: /courier/items/old/the-dam-is-built.ics",
  ] as const;
  for (const [page, expected] of [
    ["/calendar/", [...posts.slice(0, 2), plan, old, posts[2]]],
    ["/calendar/2021/", [...posts.slice(0, 2), plan, old]],
    ["/calendar/2020/", []],
    ["/calendar/2022/", [posts[2]]],
    ["/items/posts/", posts],
    ["/items/old/", [old]],
  ] as const) {
    await tab.goto(site + page);
    assert.deepEqual(await ways(), expected, page);
  }
  for (const way of [plan, ...posts, old]) {
    const file = way.replace(/^.*: \/courier/, "");
    const { events } = readCalendar(readFileSync(join(folder, file), "utf8"));
    assert.deepEqual(
      events.map(({ uid }) => `/items/${uid.replace(/(.*)\.(.*)@.*/, "$2/$1")}.ics`),
      [file],
    );
  }
});

test("dates later than the same month of next year are on the pages of their years, however many", async () => {
  const keyDates = Array.from({ length: 500 }, (_, index) => ({
    label: `Vote ${index + 1}`,
    date: `${2023 + (index % 5)}-0${1 + (index % 9)}`,
    kind: "happens",
    id: `vote-${index + 1}`,
  }));
  const far = await goodSite({
    root: aDigest({
      "content/items/rain.md": anItem({ date: "2021-09-02", keyDates }),
      "content/items/soon.md": anItem({
        date: "2021-09-02",
        keyDates: [{ label: "Talks", date: "2022-09-30", kind: "happens" }],
      }),
    }),
    now: "2021-09-10T12:00Z",
    words: ["--no-search"],
  });
  const calendar = pageAt(far, "/calendar/");
  assert.match(calendar, /Talks/);
  assert.doesNotMatch(calendar, /Vote/);
  const address = await serve(far);
  await tab.goto(`${address}/calendar/`);
  assert.equal(
    await tab.locator(".later-dates").textContent(),
    "Later dates by year: 2023, 2024, 2025, 2026, 2027.",
  );
  await tab.locator(".later-dates").getByRole("link", { name: "2027" }).click();
  assert.equal(await tab.locator(".key-dates dt").count(), 100);
});

test("an item's dates are in order, and past dates say so", async () => {
  const dates = async () => tab.getByRole("region", { name: "Key dates" }).locator("dt").allInnerTexts();
  await tab.goto(`${site}/items/posts/`);
  assert.deepEqual(await dates(), [
    "15 September 2021\nwas 1 September 2021, then 10 September 2021 at 09:00",
    "26 September 2021 at 23:59",
    "5 October 2021\nwithdrawn on 4 September 2021",
    "April 2022\nexpected",
  ]);
  await tab.goto(`${site}/items/old/`);
  assert.deepEqual(await dates(), [
    "31 October 2020 · past",
    "October 2020 · past\nexpected",
    "1 January 2021\nwithdrawn on 1 October 2020",
    "1 November 2021 at 09:00",
  ]);
});

test("an issue on paper has its items' dates in order, a month after its days", async () => {
  await tab.goto(`${site}/issues/2021-w35/`);
  const dates = await tab.locator(".issue-dates dt > :first-child").allTextContents();
  assert.deepEqual(dates, [
    "15 September 2021",
    "26 September 2021 at 23:59",
    "September 2021",
    "5 October 2021",
    "April 2022",
  ]);
});

test("the calendar page, topics and organisations have links to subscribe to or download a calendar", async () => {
  for (const [page, file] of [
    ["/calendar/", "/calendar.ics"],
    ["/topics/water/", "/topics/water/calendar.ics"],
    ["/organisations/river-board/", "/organisations/river-board/calendar.ics"],
  ] as const) {
    await tab.goto(site + page);
    const link = (name: string) => tab.getByRole("link", { name }).getAttribute("href");
    assert.equal(await link("Subscribe to the calendar"), `webcal://paper.example/courier${file}`);
    assert.equal(await link("Download the calendar"), `/courier${file}`);
    assert.equal((await fetch(site + file)).status, 200);
  }
  assert.doesNotMatch(pageAt(folder, "/topics/energy/"), /webcal:/);
});

test("topics and organisations show their next three dates, and other pages do not", async () => {
  for (const [page, labels] of [
    ["/topics/water/", ["Bids open", "Bids close", "The dam is built"]],
    ["/organisations/river-board/", ["Bids open", "Bids close", "The Bill takes effect"]],
  ] as const) {
    await tab.goto(site + page);
    const next = tab.locator(".next-dates");
    assert.deepEqual(await next.locator("dd > span").allTextContents(), labels);
    const all = next.getByRole("link", { name: "All key dates" });
    assert.equal(await all.getAttribute("href"), "/courier/calendar/");
    assert.ok(await next.isVisible());
  }
  for (const page of ["/topics/energy/", "/people/ann-reed/"])
    assert.doesNotMatch(pageAt(folder, page), /next-dates/);
});

test("a page's head ends with a rule unless the next part begins with one", async () => {
  for (const [page, width] of [
    ["/calendar/", "0px"],
    ["/topics/water/", "1px"],
    ["/calendar/2021/", "1px"],
    ["/people/ann-reed/", "1px"],
  ]) {
    await tab.goto(site + page);
    const rule = tab.locator(".page-head").evaluate((head) => getComputedStyle(head).borderBottomWidth);
    assert.equal(await rule, width, page);
  }
});

for (const page of pages)
  test(`${page} is valid and accessible, with moved and withdrawn dates`, async () => {
    assert.deepEqual(await htmlProblems({ file: page, html: pageAt(folder, page) }), []);
    await tab.goto(site + page);
    await assertAccessible(tab, page);
    await tab.setViewportSize({ width: 320, height: 800 });
    const heights = await tab
      .locator(".add-date, .calendar-links a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    assert.ok(
      heights.every((height) => height >= 24),
      `${page}: ${heights.join(", ")}`,
    );
  });
