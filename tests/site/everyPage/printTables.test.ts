import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite } from "../../support/site.ts";

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

function aTable(columns: number, cell: string): string {
  const months = Array.from({ length: columns - 1 }, (_, index) => `Month ${index + 1}`);
  return [
    row(["Trust", ...months]),
    row(["---", ...months.map(() => "--:")]),
    row(["University Hospitals Birmingham", ...months.map(() => cell)]),
  ].join("");
}

const address = `https://example.org/${"a".repeat(300)}`;
const sizes = [2, 3, 4, 5, 6, 8, 10, 12, 16];

const tables: Readonly<Record<string, string>> = {
  ...Object.fromEntries(sizes.map((columns) => [`${columns}-columns`, aTable(columns, "12,345")])),
  "large-numbers": aTable(6, "£1,234,567m"),
  "long-words": aTable(4, "Donaudampfschifffahrtsgesellschaftskapitän"),
  addresses: aTable(3, address),
  "30-columns": aTable(30, "1,234,567"),
  "in-a-list": `- Waits:\n\n${aTable(10, "12,345").replace(/^/gm, "  ")}`,
};

const item = (body: string, order: number) =>
  anItem({ headline: `Item ${order}`, order }, `${"The river rose. ".repeat(30)}\n\n${body}\n\nIt fell.`);

const site = await serve(
  await goodSite({
    root: aDigest(
      Object.fromEntries(
        Object.entries(tables).map(([name, body], index) => [
          `content/items/${name}.md`,
          item(body, index + 2),
        ]),
      ),
    ),
    words: ["--no-search"],
  }),
);
// The width between the margins of an A4 page.
const tab = await (await launchBrowser()).newPage({ viewport: { width: 665, height: 980 } });
await tab.emulateMedia({ media: "print" });

/** The tables of a page that are wider than their column, and the cells whose number is broken. */
async function problems(path: string, within: string): Promise<string[]> {
  await tab.goto(site + path);
  return tab.locator(within).evaluate((article) =>
    [...article.querySelectorAll("table")].flatMap((table) => {
      const room = (table.parentElement as HTMLElement).clientWidth;
      const broken = [...table.querySelectorAll("td.number")].filter((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return /^[£\d,m]+$/.test(cell.textContent ?? "") && text.getClientRects().length > 1;
      });
      return [
        ...(table.offsetWidth > room + 1 ? [`${table.offsetWidth} px wide in ${room} px`] : []),
        ...broken.map((cell) => `broken: ${cell.textContent}`),
      ];
    }),
  );
}

describe("A printed table", () => {
  for (const name of Object.keys(tables))
    test(`(${name}) stays in its column or goes across the page, and breaks no number`, async () => {
      const ownPage = await problems(`/items/${name}/`, ".item-text");
      const inIssue = await problems("/issues/2021-w45/", `[id="${name}"]`);
      const isTooWide = (problem: string) => name !== "30-columns" || !problem.startsWith("broken");
      assert.deepEqual([...ownPage, ...inIssue].filter(isTooWide), []);
    });

  test("goes across the page only if it is wider than a column", async () => {
    await tab.goto(`${site}/issues/2021-w45/`);
    const across = await tab
      .locator(".issue-others section.scroll")
      .evaluateAll((sections) =>
        sections
          .filter(({ clientWidth }) => clientWidth > 600)
          .map((section) => section.closest("article")?.id),
      );
    const wide = Object.keys(tables).filter((name) => !/^[2-6]-columns$/.test(name));
    assert.deepEqual(across, wide);
  });
});
