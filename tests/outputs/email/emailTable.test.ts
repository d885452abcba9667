import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../../support/browser.ts";
import { anItem } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { anEmail } from "./emailIssues.ts";

const file = join(aFolder(), "email.html");
const tab = await (await launchBrowser()).newPage({ viewport: { width: 375, height: 800 } });

/** Opens the email of an item with this text on a phone. */
async function open(body: string): Promise<void> {
  const { email } = await anEmail({ "content/items/waits.md": anItem({}, body) });
  writeFileSync(file, email.html);
  await tab.goto(pathToFileURL(file).href);
}

/** The rows of the tables in the text, each with the texts of its cells. */
function rows(): Promise<string[][]> {
  return tab
    .locator("table table table[width='100%'][cellpadding='6'] tr")
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim())),
    );
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

/** A table with a column for the name and others for numbers. */
function aTable(columns: number, number: string, name = "Barts Health"): string {
  const months = Array.from({ length: columns - 1 }, (_, index) => `Month ${index + 1}`);
  return [
    row(["Trust", ...months]),
    row(["---", ...months.map(() => "--:")]),
    row([name, ...months.map(() => number)]),
  ].join("");
}

describe("A table in an email on a phone", () => {
  for (const columns of [2, 3, 4, 5, 6, 7, 8, 10, 12, 20])
    for (const number of ["7", "12,345", "£1,234,567m"])
      test(`of ${columns} columns of ${number} is no wider than the screen, and breaks no number`, async () => {
        await open(aTable(columns, number));
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 375);
        const cells = tab.getByRole("cell", { name: number });
        const lines = await cells.evaluateAll((all) =>
          all.map((cell) => {
            const text = document.createRange();
            text.selectNodeContents(cell);
            return text.getClientRects().length;
          }),
        );
        assert.deepEqual(
          lines,
          Array.from({ length: columns - 1 }, () => 1),
        );
      });

  const hostile: Readonly<Record<string, string>> = {
    "in a list": `- Waits:\n\n${aTable(10, "12,345").replace(/^/gm, "  ")}`,
    "in a quotation": aTable(9, "12,345").replace(/^/gm, "> "),
    "with a word of 63 letters": aTable(3, "7", "x".repeat(63)),
    "with an address": aTable(4, `<https://example.org/${"long/".repeat(30)}>`),
    "with code": aTable(4, `\`${"code".repeat(40)}\``),
    "of two columns with long words": aTable(2, "Donaudampfschifffahrtsgesellschaftskapitän"),
    "in Chinese": aTable(8, "一万二千三百四十五"),
    "with a head only": aTable(12, "7").split("\n").slice(0, 2).join("\n"),
  };
  for (const [what, body] of Object.entries(hostile))
    test(`${what} is no wider than the screen`, async () => {
      await open(body);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 375);
    });

  test("stays a table if it fits", async () => {
    await open(aTable(4, "12"));
    assert.deepEqual(await rows(), [
      ["Trust", "Month 1", "Month 2", "Month 3"],
      ["Barts Health", "12", "12", "12"],
    ]);
  });

  test("that is too wide has a line for each cell, after the name of its column", async () => {
    const months = ["April", "May", "June", "July", "August", "September", "*October*"];
    const numbers = ["12,345", "1", "2", "", "4", "[5](/a/)", "6"];
    await open(
      row(["Trust", ...months]) +
        row(["--", ...months.map(() => "--:")]) +
        row(["Barts Health", ...numbers]) +
        row(["Whittington", ...numbers]),
    );
    const lines = months.map((month, index) => [
      month.replaceAll("*", ""),
      numbers[index]?.replace(/^\[5.*/, "5"),
    ]);
    assert.deepEqual(await rows(), [["Trust: Barts Health"], ...lines, ["Trust: Whittington"], ...lines]);
    assert.equal(await tab.getByRole("rowheader", { name: "October" }).locator("em").count(), 2);
    assert.equal(await tab.getByRole("link", { name: "5" }).count(), 2);
  });

  test("without a name of the first column begins each group with the cell alone", async () => {
    await open(aTable(9, "12,345").replace("Trust", "     "));
    assert.deepEqual((await rows())[0], ["Barts Health"]);
  });

  test("with the wrong number of cells in a row loses none", async () => {
    await open(`${aTable(9, "12,345")}| Only a name |\n`);
    assert.deepEqual((await rows())[9], ["Trust: Only a name"]);
  });

  test("in a right-to-left script begins at the right", async () => {
    await open(aTable(9, "12,345", "שלום"));
    const heading = tab.getByText("שלום");
    assert.equal(await heading.getAttribute("dir"), "rtl");
    assert.equal(await heading.getAttribute("align"), "right");
  });
});
