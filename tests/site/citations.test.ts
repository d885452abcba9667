import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readWithBetterBibtex, readWithCitationJs } from "../browser/citations/readers.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite, pageAt } from "../support/site.ts";

const headline = "Rain & “hail”: 50% of </script> {x} \\input{y}";
const item = anItem({
  headline,
  byline: ["Ann Reed", "Department for Energy and Net Zero"],
  updates: [{ date: "2021-11-11", kind: "correction", note: "It was hail." }],
});

describe("The citation of an item", () => {
  test("is in three files, which readers understand, with the types of their formats", async () => {
    const site = await siteOf({ "content/items/rain.md": item });
    const address = await serve(site);
    const types: (string | null)[] = [];
    const texts: string[] = [];
    for (const extension of ["bib", "ris", "json"]) {
      const answer = await fetch(`${address}/items/rain/cite.${extension}`);
      types.push(answer.headers.get("content-type"));
      texts.push(await answer.text());
    }
    assert.deepEqual(types, [
      "application/x-bibtex; charset=utf-8",
      "application/x-research-info-systems; charset=utf-8",
      "application/vnd.citationstyles.csl+json; charset=utf-8",
    ]);
    const [bib = "", ris = "", json = ""] = texts;
    const titles = [
      readWithCitationJs(bib, "@bibtex/text")[0]?.title,
      readWithBetterBibtex(bib).entries[0]?.fields.title,
      readWithCitationJs(ris, "@ris/file")[0]?.title,
      JSON.parse(json)[0].title,
    ];
    assert.deepEqual(titles, Array(4).fill(headline));
    assert.deepEqual(JSON.parse(json)[0].author, [
      { family: "Reed", given: "Ann" },
      { literal: "Department for Energy and Net Zero" },
    ]);
    assert.match(ris, /\r\nN1 {2}- Corrected on 11 November 2021\r\n/);
  });

  test("is on its page in words, with the version and a link to the correction", async () => {
    const tab = await (await launchBrowser()).newPage({ javaScriptEnabled: false });
    const site = await siteOf({ "content/items/rain.md": item, "content/items/snow.md": anItem() });
    const address = await serve(site);
    await tab.goto(`${address}/items/rain/`);
    assert.equal(await tab.locator(".cite p").first().isVisible(), false);
    await tab.locator(".cite summary").click();
    assert.deepEqual(await tab.locator(".cite p").allInnerTexts(), [
      "Ann Reed and Department for Energy and Net Zero, “Rain & ‘hail’: 50% of </script> {x} \\input{y}”, The Test Paper, 10 November 2021, corrected on 11 November 2021, https://paper.example/items/rain/",
      "Corrected on 11 November 2021. For reference managers: BibTeX, RIS, CSL-JSON",
    ]);
    const saved = tab.waitForEvent("download");
    await tab.getByRole("link", { name: "RIS" }).click();
    assert.equal((await saved).suggestedFilename(), "rain.ris");
    await tab.goto(`${address}/items/snow/`);
    await tab.locator(".cite summary").click();
    assert.deepEqual(await tab.locator(".cite p").allInnerTexts(), [
      "“The river rose”, The Test Paper, 10 November 2021, https://paper.example/items/snow/",
      "For reference managers: BibTeX, RIS, CSL-JSON",
    ]);
  });

  test("is on paper as a sentence, even if the box is closed, and without links to files", async () => {
    const tab = await (await launchBrowser()).newPage();
    const address = await serve(await siteOf({ "content/items/rain.md": item }));
    await tab.goto(`${address}/items/rain/`);
    await tab.emulateMedia({ media: "print" });
    const shown = await tab
      .locator(".cite p")
      .evaluateAll((lines) =>
        lines.map((line) => line.checkVisibility({ contentVisibilityAuto: true }) && line.clientHeight > 0),
      );
    assert.deepEqual(shown, [true, false]);
  });

  test("knows a person by the register, and is written again when one is added", async () => {
    const root = aDigest({ "content/items/rain.md": anItem({ byline: "The Trust" }) });
    const author = async () => {
      const folder = await goodSite({ root, words: ["--no-search"], folder: site });
      return JSON.parse(readFileSync(join(folder, "items/rain/cite.json"), "utf8"))[0].author;
    };
    const site = await siteOf({});
    assert.deepEqual(await author(), [{ literal: "The Trust" }]);
    writeFiles(root, { "_data/people.yaml": "- { id: the-trust, name: The Trust }\n" });
    assert.deepEqual(await author(), [{ family: "Trust", given: "The" }]);
  });

  test("is in no files if the digest wants none", async () => {
    const site = await siteOf({
      "content/items/rain.md": anItem(),
      "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\ncitationFiles: false\n",
    });
    assert.equal(existsSync(join(site, "items/rain/cite.bib")), false);
    assert.match(pageAt(site, "/items/rain/"), /“The river rose”, The Test Paper/);
    assert.doesNotMatch(pageAt(site, "/items/rain/"), /cite\.bib|reference managers/);
  });
});

function siteOf(files: Files): Promise<string> {
  return goodSite({ root: aDigest(files), words: ["--no-search"] });
}
