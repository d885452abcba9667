import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { sharedSite } from "../support/sharedSite.ts";
import { goodSite, pageAt } from "../support/site.ts";
import { htmlProblems } from "./everyPage/validator.ts";

const sample = await serve(await sharedSite("sample"));
const browser = await launchBrowser();
const tab = await examiningTab();

const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const boards = Array.from({ length: 40 }, (_, index) => ({
  id: `board-${index}`,
  name: `${word} ${index}`,
  region: word,
  aliases: [`${word} also`],
  successor: index > 0 && index < 9 ? `board-${index - 1}` : undefined,
}));
const items = Array.from({ length: 500 }, (_, index) => {
  const date = new Date(Date.UTC(1960, 0, 1 + index * 45)).toISOString().slice(0, 10);
  return [
    `content/items/item-${index}.md`,
    anItem({
      headline: `Headline ${index} with words that nobody else has: ${(index * 7919).toString(36)}`,
      date,
      topics: index < 30 ? ["water", "rivers"] : ["water"],
      organisations: [`board-${index % 40}`, `board-${(index * 7) % 40}`],
      people: index === 0 ? ["ann-reed"] : [],
      storyline: index < 9 ? `story-${index}` : undefined,
    }),
  ];
});
const large = await goodSite({
  root: aDigest({
    ...Object.fromEntries(items),
    "_data/organisations.yaml": JSON.stringify(boards),
    "_data/people.yaml": JSON.stringify([
      {
        id: "ann-reed",
        name: word,
        roles: [{ role: word, organisation: "board-0", from: "1960", to: "1961" }],
      },
      { id: "nobody", name: "Nobody" },
    ]),
    "_data/storylines.yaml": JSON.stringify(
      Array.from({ length: 9 }, (_, index) => ({ id: `story-${index}`, name: `${word} ${index}` })),
    ),
    "_data/map.yaml": JSON.stringify(
      boards.map(({ id }, index) => ({
        organisation: id,
        column: 1 + (index % 6),
        row: 1 + Math.floor(index / 6),
      })),
    ),
  }),
  words: ["--no-search"],
});
const site = await serve(large);
const pages = {
  "500 items": "/topics/water/",
  "30 items": "/topics/rivers/",
  "1 item": "/people/ann-reed/",
  "a long line of predecessors": "/organisations/board-0/",
  "no item and no facts": "/people/nobody/",
};

async function at(address: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  const reader = await context.newPage();
  await reader.goto(address);
  return reader;
}

/** The words of a part of the page, each run of spaces as one. */
async function wordsOf(reader: Page, part: string): Promise<string> {
  const texts = await reader.getByRole("region", { name: part, exact: true }).allInnerTexts();
  return texts.join(" ").replace(/\s+/g, " ");
}

describe("Readers of the sample", () => {
  const stocktake = "Stocktake finds little trust at the top of BLMK 5 Mar 2021";

  test("see a person move between posts, with the items that report them", async () => {
    const reader = await at(`${sample}/people/nicola-kay/`);
    assert.equal(
      await wordsOf(reader, "Posts"),
      `Posts From Dec 2020 Integrated care system programme director, Bedfordshire, Luton and Milton Keynes Reported in ${stocktake} Until Dec 2020 National role, NHS England Reported in ${stocktake}`,
    );
  });

  test("see the people of an organisation, and where it is", async () => {
    const reader = await at(`${sample}/organisations/bedfordshire-luton-and-milton-keynes/`);
    assert.equal(
      await wordsOf(reader, "People"),
      "People Felicity Cox, Interim integrated care system executive lead From Dec 2020 Nicola Kay, Integrated care system programme director From Dec 2020",
    );
    assert.match(
      await wordsOf(reader, "In brief"),
      /^In brief Region East of England Code QHG Also known as BLMK;/,
    );
    const map = reader.getByRole("img", {
      name: "Bedfordshire, Luton and Milton Keynes on the map of all organisations",
    });
    assert.ok(await map.isVisible());
  });

  test("see what an organisation became", async () => {
    const reader = await at(`${sample}/organisations/luton-ccg/`);
    assert.equal(
      await wordsOf(reader, "Formerly and now"),
      "Formerly and now Formerly Luton CCG Now Bedfordshire, Luton and Milton Keynes CCG",
    );
  });

  test("see the coverage of a topic in words, and the numbers of the chart as a table", async () => {
    const reader = await at(`${sample}/topics/leadership-and-appointments/`);
    const coverage = reader.getByRole("region", { name: "Coverage" });
    assert.ok(await coverage.getByRole("img", { name: /^Chart of items by year/ }).isVisible());
    const rows = await coverage.locator("tbody tr").allTextContents();
    assert.equal(rows[0]?.trim(), "2018\n3");
    assert.match(await wordsOf(reader, "Coverage"), /\d+ items from 25 May 2018 to 6 March 2024\./);
  });

  test("come from the number of items to the first one", async () => {
    const reader = await at(`${sample}/topics/leadership-and-appointments/`, 320);
    await reader.getByRole("link", { name: "10 items" }).click();
    assert.ok(await reader.getByRole("heading", { level: 2 }).filter({ hasText: "Jayne Black" }).isVisible());
    assert.ok(reader.url().endsWith("#page:items"));
  });
});

describe("The page of a subject", () => {
  const style = readdirSync(join(large, "assets")).find((file) => /^style-.*\.css$/.test(file)) ?? "";
  const styleBytes = gzipSync(readFileSync(join(large, "assets", style))).length;

  for (const [name, address] of Object.entries(pages)) {
    test(`with ${name} is valid, can be used by everyone, and has at most 20 kB with its styles`, async () => {
      const html = pageAt(large, address);
      assert.deepEqual(await htmlProblems({ file: address, html }), []);
      const bytes = styleBytes + gzipSync(html).length;
      assert.ok(bytes <= 20_000, `${bytes} bytes`);
      await tab.goto(site + address);
      await assertAccessible(tab, address);
    });
  }

  test("says nothing of a person without items and posts", async () => {
    const reader = await at(`${site}/people/nobody/`);
    assert.deepEqual(await reader.getByRole("main").getByRole("region").all(), []);
  });

  test("has its facts on the first page of the list only", () => {
    assert.match(pageAt(large, "/topics/water/"), /subject-aside/);
    assert.ok(existsSync(join(large, "topics/water/page/2/index.html")));
    assert.doesNotMatch(pageAt(large, "/topics/water/page/2/"), /subject-aside/);
  });

  test("has its facts beside the items on a wide screen, and above them on a phone", async () => {
    for (const [width, isBeside] of [
      [1280, true],
      [320, false],
    ] as const) {
      const reader = await at(`${site}/topics/water/`, width);
      const aside = await reader.locator(".subject-aside").boundingBox();
      const list = await reader.locator(".subject-items").boundingBox();
      assert.ok(aside && list);
      assert.equal(aside.x > list.x + list.width, isBeside);
      assert.equal(aside.y + aside.height <= list.y, !isBeside);
    }
  });
});
