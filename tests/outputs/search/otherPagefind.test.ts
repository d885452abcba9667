import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { searchDocuments } from "../../../src/outputs/search/document.ts";
import { openSearchIndex, segmentsOf } from "../../../src/outputs/search/searchIndex.ts";
import { writeSearchIndex } from "../../../src/outputs/search/writeSearchIndex.ts";
import { indexerNote } from "../../../src/pagefind-incremental/index.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { aFolder, goodSite, project } from "../../support/site.ts";

const other = { pagefindVersion: "9.9.9" };

const { digest } = loadDigest(project, new Date(), false);
const site = await goodSite();
const before = searchPageFiles(site);
await writeSearchIndex(digest, site, { cache: aFolder() }, other);

/** The documents, names, facets and vocabulary of a site, without the hash and the list of the index that they belong to. */
function searchPageFiles(site: string): unknown {
  const read = (file: string) => readFileSync(join(site, "search", file), "utf8");
  const filesIn = (folder: string) =>
    readdirSync(join(site, "search", folder)).map((file) => `${folder}/${file}`);
  const withoutHash = (file: string) => ({ ...JSON.parse(read(file)), index: "", list: undefined });
  return {
    documents: withoutHash("documents.json"),
    facets: filesIn("facets").map(withoutHash),
    names: read("names.json"),
    words: filesIn("words").map((file) => [file, read(file)]),
  };
}

function entryOf(site: string) {
  return JSON.parse(readFileSync(join(site, "pagefind/pagefind-entry.json"), "utf8")).languages.en;
}

describe("With a version of Pagefind that the library does not know", () => {
  test("Pagefind's own indexer writes the index, with the same names, facets and vocabulary", () => {
    assert.ok(readdirSync(join(site, "pagefind")).includes("pagefind-highlight.js"));
    assert.deepEqual(searchPageFiles(site), before);
    for (const file of ["documents.json", "facets/topic.json"])
      assert.equal(JSON.parse(readFileSync(join(site, "search", file), "utf8")).index, entryOf(site).hash);
    assert.equal(entryOf(site).page_count, searchDocuments(digest).length);
  });

  test("readers can search, narrow and be corrected", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const address = await serve(site);
    const headlinesFor = async (query: string) => {
      await page.goto(`${address}/search/?${query}`);
      await page.locator("main[data-search-state=done]").waitFor();
      return page.locator("[data-search-results] .headline a").allTextContents();
    };
    assert.match((await headlinesFor("q=stroke"))[0] ?? "", /Stroke unit/);
    const all = await headlinesFor("q=care");
    const narrowed = await headlinesFor("q=care&topic=cancer");
    assert.ok(narrowed.length > 0 && narrowed.length < all.length);
    await headlinesFor("q=stocktke");
    assert.match((await page.locator(".guidance").textContent()) ?? "", /Showing results for stocktake\./);
  });

  test("no segment is missing, and nothing is cached", async () => {
    const cache = aFolder();
    const index = openSearchIndex(cache, other);
    const segments = segmentsOf(digest, index);
    assert.ok(segments.length > 0);
    assert.deepEqual(index.missing(segments), []);
    await index.indexSegments(segments);
    assert.deepEqual(readdirSync(cache), []);
  });

  test("an item without any word has its place among the facets", async () => {
    const folder = aFolder();
    const items = { dots: { headline: "…", standfirst: "—" }, rain: { headline: "Rain" } };
    const wordless = digestOf(items);
    await writeSearchIndex(
      { ...wordless, items: wordless.items.map((item) => ({ ...item, body: { text: "!" }, topics: [] })) },
      folder,
      { cache: aFolder() },
      other,
    );
    assert.equal(entryOf(folder).page_count, 2);
  });

  test("an archive without items has an index that can be opened", async () => {
    const folder = aFolder();
    await writeSearchIndex(digestOf({}), folder, { cache: aFolder() }, other);
    assert.match(entryOf(folder).hash, /^en_/);
  });

  test("the build says so in one line", () => {
    assert.equal(
      indexerNote("9.9.9"),
      " by Pagefind 9.9.9 itself, which takes longer: only the index of 1.6.0 can be updated in part",
    );
    assert.equal(indexerNote(), "");
  });
});
