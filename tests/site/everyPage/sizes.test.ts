import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem, writeFiles } from "../../support/digest.ts";
import { aFolder, goodSite, pageAt, pagesIn } from "../../support/site.ts";
import { htmlProblems } from "./validator.ts";

test("a topic with 65 items is paged by 30, newest first", async () => {
  const folder = await site(
    Object.fromEntries(
      Array.from({ length: 65 }, (_, index) => {
        const date = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
        return [`item-${index + 1}.md`, anItem({ headline: `Item ${index + 1}`, date })];
      }),
    ),
  );
  const headlines = (address: string) =>
    [...pageAt(folder, address).matchAll(/<h2 class="headline">.*?>(Item \d+)<\/a>/g)].map(
      ([, name]) => name,
    );
  const all = Array.from({ length: 65 }, (_, index) => `Item ${65 - index}`);
  assert.deepEqual(headlines("/topics/water/"), all.slice(0, 30));
  assert.deepEqual(headlines("/topics/water/page/2/"), all.slice(30, 60));
  assert.deepEqual(headlines("/topics/water/page/3/"), all.slice(60));
  assert.ok(!existsSync(join(folder, "topics/water/page/4")));
  assert.match(
    pageAt(folder, "/topics/water/page/2/"),
    /<a rel="prev" href="\/topics\/water\/">.*<a rel="next" href="\/topics\/water\/page\/3\/">/s,
  );
});

test("a year of 1,700 items has its headlines on pages of less than 200 kB, each with a link to the next", async () => {
  const folder = await site(
    Object.fromEntries(
      Array.from({ length: 1700 }, (_, index) => {
        const headline = `Headline ${index + 1} of a paper that writes headlines of some seventy letters`;
        return [
          `a-slug-of-forty-letters-as-many-have-${index + 1}.md`,
          anItem({ headline, topics: ["energy"] }),
        ];
      }),
    ),
  );
  const pages = [
    "/search/headlines/2021/",
    "/search/headlines/2021/page/2/",
    "/search/headlines/2021/page/3/",
  ];
  const linked = new Set<string>();
  for (const [index, address] of pages.entries()) {
    const page = pageAt(folder, address);
    assert.ok(Buffer.byteLength(page) < 200_000, `${address} has ${Buffer.byteLength(page)} bytes`);
    for (const [, number = ""] of page.matchAll(/>Headline (\d+) of/g)) linked.add(number);
    const [, next] = /<a rel="next" href="([^"]+)"/.exec(page) ?? [];
    assert.equal(next, pages[index + 1]);
  }
  assert.equal(linked.size, 1700);
  assert.match(
    pageAt(folder, "/search/headlines/"),
    /<a rel="next" href="\/search\/headlines\/2021\/page\/2\/">/,
  );
});

describe("A minimal digest", () => {
  const site = "title: Least\nurl: https://least.example/\n";
  const least = { "_data/site.yaml": site, "_data/topics.yaml": "- { id: water, label: Water }\n" };

  test("without items is built, and every page is valid", async () => {
    const folder = await goodSite({ root: aRoot(least) });
    assert.match(pageAt(folder, "/"), /Nothing has been published yet\./);
    for (const each of pagesIn(folder)) assert.deepEqual(await htmlProblems(each), []);
  });

  test("with one item is built, and every page is valid", async () => {
    const folder = await goodSite({ root: aRoot({ ...least, "content/items/rain.md": anItem() }) });
    assert.match(pageAt(folder, "/items/rain/"), /The river rose\./);
    for (const each of pagesIn(folder)) assert.deepEqual(await htmlProblems(each), []);
  });

  test("without a topic or anything else is built", async () => {
    const folder = await goodSite({ root: aRoot({ "_data/site.yaml": site }) });
    assert.match(pageAt(folder, "/"), /Nothing has been published yet\./);
    assert.ok(existsSync(join(folder, "feed.xml")));
  });
});

/** A folder with these files and no other. */
function aRoot(files: Record<string, string>): string {
  const root = aFolder();
  writeFiles(root, files);
  return root;
}

/** The site of a digest with these items. */
function site(items: Record<string, string>): Promise<string> {
  const files = Object.entries(items).map(([name, text]) => [`content/items/${name}`, text]);
  return goodSite({ root: aDigest(Object.fromEntries(files)), words: ["--no-search"] });
}
