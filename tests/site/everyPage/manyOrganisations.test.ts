import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { hashOf } from "../../../src/files/hash.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { filesIn, goodSite, pageAt } from "../../support/site.ts";

const maxBytes = 14 * 1024;

test("An item about 100 organisations links to each, and has at most 14 KB with its style when compressed", async () => {
  // Names with little in common, because that is what compression saves least of.
  const organisations = Array.from({ length: 100 }, (_, index) => {
    const id = hashOf(`organisation ${index}`).slice(0, 9);
    return { id, name: `${id} Council` };
  });
  const ids = organisations.map(({ id }) => id);
  const body = readFileSync("content/items/2021/half-of-ics-chief-executives-named.md", "utf8").split(
    "---\n",
  )[2];
  const root = aDigest({
    "_data/organisations.yaml": JSON.stringify(organisations),
    "_data/people.yaml": "[]\n",
    "content/items/flood.md": anItem({ organisations: ids }, body?.replace(/\]\([^)]*\)/g, "]")),
  });
  const folder = await goodSite({ root, words: ["--no-search"] });
  const html = pageAt(folder, "/items/flood/");
  assert.equal(html.match(/<a href="\/organisations\/[^"]+/g)?.length, 100);
  const style = filesIn(folder).find((file) => /^assets\/style.*\.css$/.test(file)) ?? "";
  const bytes = gzipSync(html).length + gzipSync(readFileSync(join(folder, style))).length;
  assert.ok(bytes <= maxBytes, `${bytes} bytes`);
});
