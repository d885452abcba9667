import assert from "node:assert/strict";
import { test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/server.ts";
import { filesIn, goodSite } from "../support/site.ts";

test("files that are named by their content are kept for a year, and no others", async () => {
  const site = await goodSite({ root: aDigest({ "content/items/rain.md": anItem() }) });
  const address = await serve(site);
  const kept: string[] = [];
  for (const file of filesIn(site)) {
    const answer = await fetch(`${address}/${file}`);
    const cache = answer.headers.get("cache-control");
    if (cache === "public, max-age=31536000, immutable") kept.push(file.replace(/[0-9a-f]{7,10}\./, "…."));
  }
  assert.deepEqual(kept.sort(), [
    "assets/feed-….css",
    "assets/newsreader-latin-wght-italic-….woff2",
    "assets/newsreader-latin-wght-normal-….woff2",
    "assets/search-….js",
    "assets/style-….css",
    "pagefind/fragment/en_….pf_fragment",
    "pagefind/index/en_….pf_index",
  ]);
});
