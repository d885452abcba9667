import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { filesIn, goodSite, kindOf, longestOfEachKind, type Page, pagesIn } from "../../support/site.ts";

/** What a reader on a slow line waits for: an item's page and its style. */
const maxBytes = 14 * 1024;

const folder = await sharedSite("sample");
const pages = pagesIn(folder);
const richFolder = await sharedSite("everything");
const [sample, rich] = [await serve(folder), await serve(richFolder)];
const browser = await launchBrowser();

for (const { address } of longestOfEachKind(pages))
  test(`a page of the kind ${kindOf(address)} keeps to its policy and requests nothing from another host`, async () => {
    assert.deepEqual(await problemsWhileLoading(sample + address), []);
  });

test("an item with everything keeps to its policy, on its own page, in its issue and on the front page", async () => {
  for (const address of ["/items/everything/", "/issues/2021-w45/", "/"])
    assert.deepEqual(await problemsWhileLoading(rich + address), []);
});

test("a former address keeps to its policy and redirects to the item", async () => {
  const { problems, arrivedAt } = await load(`${rich}/items/all-things/`, "**/items/everything/");
  assert.deepEqual(problems, []);
  assert.equal(arrivedAt, `${rich}/items/everything/`);
});

test("a breach of the policy is noticed", async () => {
  const folder = await goodSite({ root: aDigest(), words: ["--no-search"] });
  const broken = '<p style="color: red"><img src="https://elsewhere.example/x.png"><script>void 0</script>';
  writeFileSync(join(folder, "broken.html"), broken);
  const problems = (await problemsWhileLoading(`${await serve(folder)}/broken.html`)).join("\n");
  assert.match(problems, /inline style/);
  assert.match(problems, /inline script/);
  assert.match(problems, /elsewhere\.example/);
});

test("only the search page and the pages of items, issues and trackers have a script", () => {
  const withScript = pages.filter(({ html }) =>
    /<script(?! type="application\/ld\+json">)|\son[a-z]+=|javascript:/i.test(html),
  );
  assert.deepEqual(
    [...new Set(withScript.map(({ address }) => kindOf(address)))],
    ["/issues/…/", "/items/…/", "/search/", "/trackers/…/"],
  );
});

test("each page has the policy of its headers, except the parts that only a header can have", async () => {
  const headers = {
    reading: await policySentWith("/"),
    search: await policySentWith("/search/"),
    trackers: await policySentWith("/trackers/"),
  };
  const scripted: Record<string, keyof typeof headers> = {
    "/search/": "search",
    "/trackers/…/": "trackers",
    "/items/…/": "trackers",
    "/issues/…/": "trackers",
  };
  assert.match(headers.reading, /^default-src 'none'; /);
  assert.match(headers.trackers, /; script-src 'self';/);
  assert.doesNotMatch(Object.values(headers).join(), /unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
  assert.doesNotMatch(headers.reading, /script-src/);
  for (const page of pages) {
    const sent = headers[scripted[kindOf(page.address)] ?? "reading"];
    assert.equal(policyWithin(page), sent.replace("; frame-ancestors 'none'", ""), page.address);
  }
});

test("a script in a reading page can request robots.txt, as Lighthouse does, but nothing from another host", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${sample}/items/blmk-stocktake/`);
  const asked = (url: string) =>
    tab.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => status,
          ({ message }) => message,
        ),
      url,
    );
  assert.equal(await asked("/robots.txt"), 200);
  assert.equal(await asked("http://elsewhere.example/"), "Failed to fetch");
  await tab.close();
});

test("a page of an item and its style have at most 14 KB together when compressed", () => {
  const style = filesIn(folder).find((file) => /^assets\/style.*\.css$/.test(file)) ?? "";
  const styleBytes = gzipSync(readFileSync(join(folder, style))).length;
  const tooLarge = pages
    .filter(({ address }) => kindOf(address) === "/items/…/")
    .map(({ address, html }) => ({ address, bytes: styleBytes + gzipSync(html).length }))
    .filter(({ bytes }) => bytes > maxBytes);
  assert.deepEqual(tooLarge, []);
});

/** What goes wrong while a page is loaded. */
async function problemsWhileLoading(url: string): Promise<string[]> {
  return (await load(url, url)).problems;
}

/** Loads a page, waits until the reader is where they should be, and gives what went wrong on the way. */
async function load(url: string, until: string): Promise<{ problems: string[]; arrivedAt: string }> {
  const problems: string[] = [];
  const tab = await browser.newPage();
  tab.on("console", (message) => message.type() !== "log" && problems.push(message.text()));
  tab.on("pageerror", (error) => problems.push(error.message));
  tab.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(url).host) problems.push(`another host: ${request.url()}`);
  });
  tab.on(
    "response",
    (answer) => answer.status() >= 400 && problems.push(`${answer.status()}: ${answer.url()}`),
  );
  await tab.goto(url);
  await tab.waitForURL(until);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const arrivedAt = tab.url();
  await tab.close();
  return { problems, arrivedAt };
}

async function policySentWith(address: string): Promise<string> {
  const answer = await fetch(sample + address);
  return answer.headers.get("content-security-policy") ?? "";
}

function policyWithin({ html }: Page): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
}
