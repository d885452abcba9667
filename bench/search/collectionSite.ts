import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { hashOf } from "../../src/files/hash.ts";
import type { SearchedItem } from "../../src/outputs/search/searchInput.ts";
import { writeSearchIndex } from "../../src/outputs/search/writeSearchIndex.ts";
import { aFolder } from "../../tests/support/site.ts";
import type { Doc } from "./collection.ts";

/**
 * Writes a site with nothing but documents' search index and a page with the search page's own modules. Returns how many
 * seconds the index took.
 */
export async function buildCollectionSite(docs: readonly Doc[], folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  // The index is written oldest first, which is the order of the collection.
  const items = docs.map(itemOf).toReversed();
  const subjects = { topics: [], organisations: [], people: [], series: [], stories: [], trackers: [] };
  const digest = { items, ...subjects, years: [] };
  await writeSearchIndex(digest, folder, { cache: aFolder() });
  const seconds = (performance.now() - started) / 1000;
  await writeBenchPage(folder);
  return seconds;
}

/** Where the page of the benchmark lies in a site. */
export const benchPage = "/bench.html";

/** Puts a page with the search page's modules into a site, to ask them questions. */
export async function writeBenchPage(folder: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    outfile: join(folder, "bench.js"),
    bundle: true,
    minify: true,
    format: "esm",
    external: ["/pagefind/*"],
  });
  const script = '<script type="module" src="/bench.js"></script>';
  writeFileSync(
    join(folder, benchPage),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${script}</html>`,
  );
}

function itemOf({ id, title, body }: Doc): SearchedItem {
  return {
    file: id,
    hash: hashOf(title + body),
    address: `/${id}/`,
    headline: title,
    standfirst: "",
    body: { text: body },
    date: "2021-11-10",
    issue: { week: "2021-W45" },
    label: undefined,
    byline: [],
    figures: [],
    keyDates: [],
    topics: [],
    organisations: [],
    people: [],
    series: undefined,
    story: undefined,
  };
}
