import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { differences } from "../../build/fingerprints.ts";
import { launchBrowser } from "../../support/browser.ts";
import { serve } from "../../support/servers/server.ts";
import { buildSite, filesIn, goodSite, pagesIn } from "../../support/site.ts";
import { wellFormed } from "../../support/wellFormed.ts";
import { anatomyOf } from "./anatomy.ts";
import { aForeignDigest } from "./foreign.ts";
import { htmlProblems } from "./validator.ts";

const root = aForeignDigest(300);
const now = "2024-01-01";
const { folder, exitCode, output } = await buildSite({ root, now });
assert.equal(exitCode, 0, output);
const pages = pagesIn(folder);
const site = await serve(folder);
const browser = await launchBrowser();

test("300 posts from other programs are built, with only warnings", () => {
  assert.match(
    output,
    /^0 errors and [\d,]+ warnings in \d+ files\. Run `npm run check` to see every warning\.$/m,
  );
  assert.match(output, /^ {2}read .* 301 items in/m);
  assert.equal(filesIn(folder).filter((file) => /^items\/.*index\.html$/.test(file)).length, 301);
});

test("a second build has the same bytes", async () => {
  assert.deepEqual(differences(folder, await goodSite({ root, now })), []);
});

test("every page is valid HTML", async () => {
  const problems = await Promise.all(pages.map((page) => htmlProblems(page, "standard")));
  assert.deepEqual(problems.flat().slice(0, 20), []);
});

test("every feed, and the sitemap, is well-formed", () => {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const files = filesIn(folder);
  for (const file of files.filter((name) => name.endsWith(".xml"))) wellFormed(read(file));
  for (const file of files.filter((name) => name.endsWith("feed.json"))) JSON.parse(read(file));
  assert.equal(JSON.parse(read("topics/water/feed.json")).items.length, 50);
});

test("no page, and no text in a feed, loads anything from another host or runs anything", async () => {
  const tab = await browser.newPage();
  const feed = JSON.parse(readFileSync(join(folder, "feed.json"), "utf8"));
  const texts = feed.items.map(({ id, content_html }: Record<string, string>) => ({
    address: id,
    html: content_html,
  }));
  const loaded = /^(?!a |form |link href$)/;
  for (const page of [...pages, ...texts]) {
    const { links } = await anatomyOf(tab, page);
    const outward = links.filter(({ by, value }) => loaded.test(by) && !isOurs(value));
    const running = links.filter(({ value }) => /^(javascript|vbscript|file):/i.test(value));
    assert.deepEqual([...outward, ...running], [], page.address);
    assert.ok(
      !/<(script|iframe|style|object|embed)[ >]/.test(
        page.html.replace(/<script type="(module|application\/ld\+json)"/g, ""),
      ),
      page.address,
    );
  }
});

for (const address of [
  "/items/everything/",
  "/issues/2021-w45/",
  "/topics/water/",
  "/about/",
  "/",
  "/archive/2021/04/",
])
  test(`${address} fits a phone, keeps to its policy and requests nothing from another host`, async () => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const problems: string[] = [];
    tab.on("console", (message) => problems.push(message.text()));
    tab.on("request", (request) => !request.url().startsWith(site) && problems.push(request.url()));
    await tab.goto(site + address);
    // A picture that a post names and its digest lacks is a warning, and can't be loaded.
    assert.deepEqual(
      problems.filter((problem) => !/404 \(Not Found\)/.test(problem)),
      [],
    );
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320);
    await tab.close();
  });

/** Whether an address is one of the site's own, or of a part of the page itself. */
function isOurs(value: string): boolean {
  return new URL(value, "https://paper.example").origin === "https://paper.example";
}
