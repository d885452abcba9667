import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { assertAccessible, examiningTab, schemes } from "../../support/accessibility.ts";
import { serve } from "../../support/servers/server.ts";
import { filesIn, goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";
import { aDigestWithTracker } from "./trackerOf.ts";

const address = "/trackers/plans/";
const maxBytes = 20 * 1024;
const tab = await examiningTab();

for (const count of [1, 12, 42, 190])
  describe(`A tracker of ${count} rows with long names`, async () => {
    const folder = await goodSite({ root: aDigestWithTracker(count), words: ["--no-search"] });
    const site = await serve(folder);

    test("is valid HTML, and has at most 20 KB with its style when compressed", async () => {
      const html = pageAt(folder, address);
      assert.deepEqual(await htmlProblems({ file: address, html }), []);
      const style = filesIn(folder).find((file) => /^assets\/style.*\.css$/.test(file)) ?? "";
      const bytes = [html, readFileSync(join(folder, style))].map((file) => gzipSync(file).length);
      const sum = bytes.reduce((sum, each) => sum + each);
      assert.ok(sum <= maxBytes, `${sum} bytes`);
    });

    test("can be used by everyone, on a phone and on a desktop, and so can the list of trackers", async () => {
      for (const page of [address, "/trackers/", "/organisations/board-0/"]) {
        await tab.goto(site + page);
        await assertAccessible(tab, page);
      }
    });

    test("has a table with rows and cells for screen readers on a phone, too", async () => {
      await tab.goto(site + address);
      await tab.setViewportSize({ width: 320, height: 800 });
      const rows = tab.getByRole("table").getByRole("row");
      assert.equal(await rows.count(), count + 1);
      assert.equal(await rows.first().getByRole("columnheader").count(), count > 1 ? 5 : 4);
      assert.equal(await rows.last().getByRole("rowheader").count(), 1);
    });
  });

describe("Statuses", async () => {
  const site = await serve(await goodSite({ root: aDigestWithTracker(42), words: ["--no-search"] }));
  const tones = ["done", "under-way", "stalled", "not-started", "none"];

  for (const scheme of [...schemes, "print"] as const)
    test(`differ in lightness or pattern, and their letters stand out from them: ${scheme}`, async () => {
      await tab.emulateMedia(
        scheme === "print" ? { media: "print" } : { media: "screen", colorScheme: scheme },
      );
      await tab.goto(site + address);
      const looks = await Promise.all(
        tones.map((tone) =>
          tab
            .locator(`.tile.tone-${tone}`)
            .first()
            .evaluate((tile) => ({
              ground: getComputedStyle(tile.querySelector("rect") as Element).fill,
              text: getComputedStyle(tile.querySelector("text") as Element).fill,
              pattern: tile.querySelector(".pattern")?.getAttribute("fill") ?? "",
              dashes: getComputedStyle(tile.querySelector("rect") as Element).strokeDasharray,
            })),
        ),
      );
      for (const [index, { ground, text }] of looks.entries())
        assert.ok(contrast(ground, text) >= 4.5, `${tones[index]}: ${contrast(ground, text)}`);
      const seen = looks.map(({ ground, pattern, dashes }) => [greyOf(ground), pattern, dashes].join(" "));
      assert.equal(new Set(seen).size, tones.length, seen.join("\n"));
    });
});

/** A colour as a greyscale printer has it, in twelve steps. */
function greyOf(colour: string): number {
  return Math.round(12 * luminance(colour) ** (1 / 2.4));
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour such as `rgb(26, 28, 34)`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
