import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Page as Tab } from "playwright-core";
import { differences } from "../../build/fingerprints.ts";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem, writeFiles } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { aFolder, filesIn, goodSite, project } from "../../support/site.ts";
import { aDigestWithEverything } from "./everything.ts";

/** A project page of GitHub Pages. */
const published = "https://editors.github.io/courier/";
const path = "/courier";

const browser = await launchBrowser();

describe("A site that is published below a path", () => {
  test("has no link that leads out of the path or nowhere: the sample", async () => {
    const site = await goodSite({ root: theSampleBelowThePath(), words: ["--no-search"] });
    await assertWholeBelowThePath(site);
  });

  test("has no such link in an item with everything, its pictures and its former address", async () => {
    const root = aDigestWithEverything();
    writeFiles(root, { "_data/site.yaml": `title: The Test Paper\nurl: ${published}\n` });
    await assertWholeBelowThePath(await goodSite({ root, words: ["--no-search"] }));
  });

  test("can be searched from the address bar, by typing and from the masthead, and loads everything from below the path", async () => {
    const address = await serve(await goodSite({ root: theSampleBelowThePath() }), path);
    const { tab, problems } = await watchedTab(address);

    await tab.goto(`${address}/search/?q=stroke`);
    await tab.locator("[data-search-state=done]").waitFor();
    await tab.locator("[data-search-results] .headline a").first().click();
    await tab.waitForURL(`${address}/items/*/**`);

    await tab.goto(`${address}/search/`);
    await tab.locator("#question").pressSequentially("nhs england");
    await tab.waitForURL(`${address}/search/?q=nhs+england`);
    await tab.locator(".guidance .named a").first().click();
    await tab.waitForURL(`${address}/organisations/nhs-england/`);

    await tab.getByPlaceholder("Search").fill("stroke");
    await tab.keyboard.press("Enter");
    await tab.waitForURL(`${address}/search/?q=stroke`);
    await tab.locator("[data-search-results] .dateline a").first().click();
    await tab.waitForURL(`${address}/issues/*/`);
    assert.deepEqual(problems, []);
  });

  test("is rebuilt if the path changes, as a first build writes it", async () => {
    const files = { "content/items/rain.md": anItem({}, "[Water](/topics/water/)") };
    const root = aDigest(files);
    const words = ["--no-search"];
    const site = await goodSite({ root, words });
    writeFiles(root, { "_data/site.yaml": `title: The Test Paper\nurl: ${published}\n` });
    await goodSite({ root, words, folder: site });
    assert.deepEqual(differences(site, await goodSite({ root, words })), []);
    assert.match(
      readFileSync(join(site, "items/rain/index.html"), "utf8"),
      /<a href="\/courier\/topics\/water\/">Water/,
    );
  });
});

function theSampleBelowThePath(): string {
  const root = aFolder();
  for (const folder of ["content", "_data"])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  const site = readFileSync(join(root, "_data/site.yaml"), "utf8");
  writeFileSync(join(root, "_data/site.yaml"), site.replace(/^url: .*$/m, `url: ${published}`));
  return root;
}

/** Follows every address from the front page on, and demands that all of them are there, and that all files are reached. */
async function assertWholeBelowThePath(site: string): Promise<void> {
  const address = await serve(site, path);
  const tab = await browser.newPage();
  const reached = new Map([[`${address}/`, "the front page"]]);
  const problems: string[] = [];
  for (const name of ["404.html", "robots.txt", ...unlinked(site)])
    reached.set(`${address}/${name}`, "the host");
  for (const [url, from] of reached) {
    const answer = await fetch(url);
    if (answer.status !== 200) problems.push(`${answer.status}: ${url} from ${from}`);
    const text = await answer.text();
    for (const each of await addressesIn(text, answer.headers.get("content-type") ?? "", url, tab)) {
      const to = new URL(each.replace(new URL(published).origin, new URL(url).origin));
      to.hash = "";
      if (to.origin === new URL(url).origin && !reached.has(to.href)) reached.set(to.href, url);
    }
  }
  await tab.close();
  assert.deepEqual(problems, []);
  const files = new Set(
    [...reached.keys()].map((url) => decodeURIComponent(new URL(url).pathname).slice(path.length + 1)),
  );
  const unreached = filesIn(site).filter((file) => !files.has(file.replace(/(^|\/)index\.html$/, "$1")));
  const redirects = ["_redirects", "redirects.map"];
  assert.deepEqual(
    unreached.filter((file) => !redirects.includes(file)),
    [".standfirst", "_headers"],
  );
}

/** What no page leads to: former addresses, calendars that are still empty, what the search loads for downloads, and the PNG files of emails. */
function unlinked(site: string): string[] {
  return filesIn(site)
    .filter(
      (file) =>
        /calendar\.ics$|^search\/items\/|^(images|items)\/.*\.png$/.test(file) ||
        isRedirect(join(site, file)),
    )
    .map((file) => file.replace("index.html", ""));
}

function isRedirect(file: string): boolean {
  return file.endsWith(".html") && readFileSync(file, "utf8").includes('http-equiv="refresh"');
}

/** Every address that a file names, resolved as a browser would; `type` is its content type. */
async function addressesIn(text: string, type: string, url: string, tab: Tab): Promise<string[]> {
  // Long lines of calendars are folded.
  const whole = [
    ...text.replace(/\r\n /g, "").matchAll(/https:\/\/editors\.github\.io[^\s"'<>&\\{},)]*/g),
  ].map(([found]) => found);
  const loaded = [...text.matchAll(/url\("?([^")]+)"?\)/g)].map(([, found = ""]) => new URL(found, url).href);
  if (type.startsWith("text/css")) return [...whole, ...loaded];
  const looks = [...text.matchAll(/<\?xml-stylesheet .*href="([^"]*)"/g)].map(
    ([, found = ""]) => new URL(found, url).href,
  );
  if (!type.startsWith("text/html")) return [...whole, ...looks];
  const within = await tab.evaluate((source) => {
    const page = new DOMParser().parseFromString(source, "text/html");
    return [...page.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        if (/^(href|src|action|formaction|poster|cite|data)$/.test(name)) return [value];
        if (/srcset$/.test(name)) return value.split(",").map((each) => each.trim().split(" ")[0] ?? "");
        return [...value.matchAll(/(?:^|[=\s,])(\/[a-z][^\s,]*)/g)].map(([, found = ""]) => found);
      }),
    );
  }, text);
  return [
    ...whole,
    ...within.filter((each) => URL.canParse(each, url)).map((each) => new URL(each, url).href),
  ];
}

/** A tab, and what goes wrong in it: what is not there, what lies outside the site, and what its policy forbids. */
async function watchedTab(address: string): Promise<{ tab: Tab; problems: string[] }> {
  const problems: string[] = [];
  const tab = await browser.newPage();
  tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  tab.on("pageerror", (error) => problems.push(error.message));
  tab.on(
    "request",
    (request) => request.url().startsWith(`${address}/`) || problems.push(`outside: ${request.url()}`),
  );
  tab.on(
    "response",
    (answer) => answer.status() >= 400 && problems.push(`${answer.status()}: ${answer.url()}`),
  );
  return { tab, problems };
}
