import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, pagesIn } from "../../support/site.ts";
import { htmlProblems } from "./validator.ts";

const [headline, standfirst, opening, note] = ["שלום!", "השנה 2021.", "הנהר עלה (שוב).", "תוקן (1.7)."];
const root = aDigest({
  "content/items/peace.md": anItem(
    {
      headline,
      standfirst,
      label: "exclusive",
      byline: ["דנה כהן"],
      keyDates: [{ label: headline, date: "2021-12-01", kind: "happens" }],
      updates: [{ date: "2021-11-11", kind: "correction", note }],
    },
    `${opening}\n\n> ${headline}\n\n> ${headline}\n>\n> Peace`,
  ),
  "content/items/after.md": anItem({
    date: "2021-11-09",
    byline: ["Ann Reed"],
    related: [{ item: "peace", as: "follows" }],
  }),
});
const folder = await goodSite({ root, now: "2021-11-12T12:00Z", words: ["--no-search"] });
const site = await serve(folder);
const tab = await examiningTab();

test("Only right-to-left text has a direction, wherever it is shown", async () => {
  const directed = async (page: string) => {
    await tab.goto(site + page);
    return tab.locator('[dir="rtl"]:not(.prose *)').allTextContents();
  };
  const labelled = ` Exclusive ${headline}`;
  for (const [page, expected] of [
    ["/", [labelled, standfirst]],
    ["/issues/2021-w45/", [labelled, standfirst, note, headline]],
    ["/items/peace/", [labelled, standfirst, note, headline]],
    ["/topics/water/", [headline, labelled, standfirst]],
    ["/calendar/", [headline]],
    ["/items/after/", []],
  ] as const)
    assert.deepEqual(await directed(page), expected, page);
});

test("A front page's lead opens with its first paragraphs, in either direction", async () => {
  await tab.goto(site);
  assert.equal(await tab.locator(".lead .prose p").first().textContent(), opening);
});

test("Names and headlines do not move the text beside them", async () => {
  const isBefore = (before: string, after: string) =>
    tab.evaluate(
      (selectors) => {
        const [first, second] = selectors.map((each) =>
          document.querySelector(each)?.getBoundingClientRect(),
        );
        return first && second && first.right <= second.left;
      },
      [before, after],
    );
  await tab.goto(`${site}/items/peace/`);
  assert.equal(await isBefore(".dateline bdi", ".dateline time"), true);
  await tab.goto(`${site}/items/after/`);
  assert.equal(await isBefore(".notes dd a", ".notes dd time"), true);
});

test("The line beside a quotation is at the side where its text begins", async () => {
  await tab.goto(`${site}/items/peace/`);
  const lines = tab.locator("blockquote").evaluateAll((all) =>
    all.map((each) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(each);
      return [borderLeftWidth, borderRightWidth];
    }),
  );
  assert.deepEqual(await lines, [
    ["0px", "3px"],
    ["3px", "0px"],
  ]);
});

test("Feeds give the direction of standfirsts and corrections", () => {
  const html = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).items[0].content_html;
  assert.ok(html("feed.json").includes(`<p dir="rtl"><strong>${standfirst}</strong></p>`));
  assert.ok(html("corrections/feed.json").startsWith(`<p dir="rtl">${note}</p>`));
});

test("Pages in both directions are valid and accessible", async () => {
  const problems = await Promise.all(pagesIn(folder).map((page) => htmlProblems(page)));
  assert.deepEqual(problems.flat(), []);
  for (const page of ["/", "/items/peace/", "/topics/water/"]) {
    await tab.goto(site + page);
    await assertAccessible(tab, page);
  }
});
