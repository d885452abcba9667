import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { aDrawing } from "../support/pictures.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite } from "../support/site.ts";

const browser = await launchBrowser();

const words =
  "The board of a regional hospital agreed its winter budget for ambulances and urgent care".split(" ");

/** A text of so many words, which differs from number to number. */
const text = (count: number, number: number) =>
  Array.from({ length: count }, (_, index) => words[(index * 5 + number) % words.length]).join(" ");

/** An issue of so many items, each with a body of so many paragraphs, and as many items of earlier weeks, up to 30. */
function anArchive(count: number, paragraphs: number): Files {
  const issue = Array.from({ length: count }, (_, index) => [
    `content/items/new-${index}.md`,
    anItem(
      {
        headline: text(6 + (index % 7), index),
        standfirst: `${text(12 + (index % 9), index)}.`,
        order: index + 1,
        ...(index % 4 === 0 && { image: { src: "river.svg", alt: "A river" } }),
      },
      `${text(50, index)}.\n\n`.repeat(paragraphs),
    ),
  ]);
  const earlier = Array.from({ length: Math.min(count, 30) }, (_, index) => [
    `content/items/old-${index}.md`,
    anItem({ headline: text(8, index), date: "2021-11-03", standfirst: `${text(12, index)}.` }),
  ]);
  return { ...Object.fromEntries([...issue, ...earlier]), "content/images/river.svg": aDrawing };
}

async function frontOf(files: Files): Promise<Page> {
  const site = await serve(await goodSite({ root: aDigest(files), words: ["--no-search"] }));
  const tab = await browser.newPage();
  after(() => tab.close());
  await tab.goto(site);
  return tab;
}

/** The height of the page in windows of a width. */
async function heightAt(tab: Page, width: number): Promise<number> {
  await tab.setViewportSize({ width, height: 800 });
  assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
  return tab.evaluate(() => document.documentElement.scrollHeight);
}

/** How much of each column beside the lead is blank below its last entry, in pixels. */
function blanks(tab: Page): Promise<number[]> {
  return tab.locator(".front-top > *").evaluateAll((columns) =>
    columns.map((column) => {
      const ends = [...column.querySelectorAll("*")].map((element) => element.getBoundingClientRect().bottom);
      return Math.round(column.getBoundingClientRect().bottom - Math.max(...ends));
    }),
  );
}

/** Items, and the greatest heights of the page on a phone, a tablet and a desktop. */
const sizes = [
  [1, 2500, 2200, 1800],
  [2, 3200, 2400, 1900],
  [3, 3800, 2600, 1900],
  [12, 6000, 3600, 2700],
  [30, 8000, 4600, 3300],
  [140, 10_000, 5400, 3800],
] as const;

for (const [count, phone, tablet, desktop] of sizes)
  describe(`The front page of an issue of ${count} items`, async () => {
    const tab = await frontOf(anArchive(count, 3));

    test("is not too high on any screen, and is never scrolled sideways", async () => {
      const heights = [await heightAt(tab, 320), await heightAt(tab, 768), await heightAt(tab, 1280)];
      const allowed = [phone, tablet, desktop];
      assert.ok(
        heights.every((height, index) => height <= (allowed[index] ?? 0)),
        `${heights.join(", ")} instead of ${allowed.join(", ")} at most`,
      );
    });

    test("has no column that is blank for half a screen", async () => {
      await heightAt(tab, 1280);
      const blank = await blanks(tab);
      assert.ok(Math.max(...blank) < 400, `blank below the columns: ${blank.join(", ")}`);
    });
  });

test("a lead with nothing beside it takes the whole width", async () => {
  const tab = await frontOf({
    "content/items/only.md": anItem({ image: { src: "a.svg", alt: "A river" } }),
    "content/images/a.svg": aDrawing,
  });
  await heightAt(tab, 1280);
  const [picture, opening] = await Promise.all(
    [".lead .thumbnail", ".lead .prose"].map((part) => tab.locator(part).boundingBox()),
  );
  assert.ok(picture && opening);
  assert.ok(opening.x > picture.x + picture.width && opening.x + opening.width > 1200);
});
