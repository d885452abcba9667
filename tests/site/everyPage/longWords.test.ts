import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, longestOfEachKind, pagesIn } from "../../support/site.ts";

const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const address = `https://example.org/${"a".repeat(400)}`;
const many = <T>(count: number, each: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => each(index));
const columns = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

const body = `${word} ${address}

## ${word}

> ${word}

- ${word}
  - \`${word}\`

${columns(many(12, (index) => `${word}${index}`))}${columns(many(12, () => "--"))}${columns(many(12, () => "1,234,567"))}
\`\`\`
${"const code = 1; ".repeat(40)}
\`\`\`

![${word}](tall.svg)

${"מים".repeat(40)}

It rose.[^1]

[^1]: ${address}
`;

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;

const hostile = anItem(
  {
    headline: `${word} ${word} ${word}`,
    standfirst: `${word} ${word}.`,
    label: "exclusive",
    series: "long",
    topics: ["long", "water"],
    organisations: many(40, (index) => `board-${index}`),
    people: ["long"],
    byline: [word, word.toUpperCase()],
    image: { src: "tall.svg", alt: word, caption: `${word} ${word}`, credit: `${word} ${word}` },
    sources: many(40, (index) => ({
      publisher: word,
      title: index % 2 ? word : undefined,
      url: `${address}${index}`,
    })),
    keyDates: many(40, (index) => ({
      label: `${word}${index}`,
      date: `2022-01-${String(1 + (index % 28)).padStart(2, "0")}`,
      kind: "expected",
      was: ["2021-12-01"],
    })),
    figures: many(40, (index) => ({
      label: `${word}${index}`,
      value: 123_456_789_012,
      of: 999_999_999_999,
      unit: word,
    })),
    updates: [{ date: "2021-11-11", kind: "correction", note: `${word} ${address}` }],
    related: [{ item: "next", as: "follows" }],
  },
  body,
);

const folder = await goodSite({
  root: aDigest({
    "_data/site.yaml": `title: ${word}\nstrapline: ${word}\nurl: https://paper.example/\ncontact: ${"a".repeat(60)}@example.org\n`,
    "_data/topics.yaml": `- { id: water, label: Water }\n- { id: long, label: ${word}, scope: ${word}, broader: water }\n`,
    "_data/organisations.yaml": many(
      40,
      (index) =>
        `- { id: board-${index}, name: ${word} ${index}, aliases: [${word}${index}], region: ${word} }\n`,
    ).join(""),
    "_data/people.yaml": `- { id: long, name: ${word}, roles: [{ role: ${word}, organisation: board-1 }] }\n`,
    "_data/series.yaml": `- { id: long, name: ${word} }\n`,
    "content/issues/2021-W45.md": `---\ntitle: ${word}\n---\n${word} ${address}\n`,
    "content/images/tall.svg": drawing(300, 6000),
    "content/items/first.md": anItem({ headline: `${word} again`, date: "2021-11-09" }),
    "content/items/hostile.md": hostile,
    "content/items/next.md": anItem({ headline: `${word} once more`, date: "2021-11-11" }),
    "content/items/old.md": anItem({ headline: word, date: "2021-11-02" }),
    "content/items/new.md": anItem({ headline: word, date: "2021-11-16" }),
  }),
  now: "2021-11-17T12:00Z",
});
const site = await serve(folder);
const tab = await (await launchBrowser()).newPage();

for (const { address } of [
  ...longestOfEachKind(pagesIn(folder)),
  { address: "/items/next/" },
  { address: "/search/?q=the+river&topic=long&organisation=board-1" },
])
  test(`${address} with long words and many entries fits every screen`, async () => {
    for (const width of [320, 768, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(site + address);
      if (address.includes("?")) await tab.locator("[data-search-state=done]").waitFor();
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
      // What is cut off does not widen the page.
      const cut = await tab.locator("body *:visible").evaluateAll(
        (all, width) =>
          all
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .filter((element) => !element.closest(".scroll, pre, .heard, .skip, label"))
            .map((element) => `${element.localName}.${element.className}`),
        width,
      );
      assert.deepEqual(cut, [], `at ${width} px`);
    }
  });

test("a tall picture is as high as the window at most", async () => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  for (const address of ["/items/hostile/", "/issues/2021-w45/"]) {
    await tab.goto(site + address);
    const heights = await tab
      .locator("main img")
      .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    assert.equal(heights.length, 2);
    assert.ok(
      heights.every((height) => height <= 800),
      heights.join(),
    );
  }
});
