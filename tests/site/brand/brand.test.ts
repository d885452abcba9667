import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { libraryFolder } from "../../../src/folders.ts";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { aPng } from "../../support/pictures.ts";
import { serve } from "../../support/servers/server.ts";
import { aFolder, goodSite, pageAt } from "../../support/site.ts";

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z" fill="${colour}"/></svg>`;

const files = {
  "_data/site.yaml": `title: Homes & Tenancies
url: https://homes.example/briefing/
logo: { src: logo.svg, dark: dark/logo.svg }
icon: icon.png
colours: { light: { accent: "#0b5e4a" } }
fonts: { text: "@fontsource-variable/frank-ruhl-libre", headings: homes.woff2 }
`,
  "content/fonts/homes.woff2": readFileSync(
    join(libraryFolder("@fontsource-variable/newsreader"), "files/newsreader-latin-wght-normal.woff2"),
  ),
  "content/images/logo.svg": drawing("#0b5e4a"),
  "content/images/dark/logo.svg": drawing("#7ac2aa"),
  "content/images/icon.png": aPng(32, 32),
  "content/items/rent.md": anItem({ headline: "Rent is capped", formerSlugs: ["rents"] }),
};

const site = await goodSite({ root: aDigest(files), now: "2021-11-12", words: ["--no-search"] });

describe("A digest with a look of its own", () => {
  const logo =
    '<a href="/briefing/"><picture><source srcset="/briefing/images/dark/logo.svg" media="screen and (prefers-color-scheme: dark)"/>' +
    '<img class="logo" src="/briefing/images/logo.svg" alt="Homes &amp; Tenancies" width="40" height="10"/></picture></a>';

  test("shows its logo above every page", () => {
    assert.ok(pageAt(site, "/items/rent/").includes(logo));
    assert.match(pageAt(site, "/"), /<h1><a class="p-name[^>]*><picture>/);
  });

  test("has its icon on every page", () => {
    for (const address of ["/", "/items/rent/", "/items/rents/"])
      assert.match(
        pageAt(site, address),
        /<link rel="icon" href="\/briefing\/images\/icon\.png" type="image\/png"/,
      );
  });

  test("tells search engines of its logo", () => {
    assert.match(pageAt(site, "/"), /"logo":"https:\/\/homes\.example\/briefing\/images\/logo\.svg"/);
  });

  test("has its colours on pages, in feeds and in the default icon", () => {
    const assets = readdirSync(join(site, "assets"));
    for (const file of assets.filter((name) => /\.(css|svg)$/.test(name))) {
      const text = readFileSync(join(site, "assets", file), "utf8");
      // The style of paper takes its colours from the other one.
      if (!file.startsWith("print-")) assert.match(text, /#0b5e4a/, file);
      assert.doesNotMatch(text, /#971d16|#8a1710/, file);
    }
  });

  test("loads its fonts, those of text and headings first", async () => {
    const page = await (await launchBrowser()).newPage();
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    const root = join(aFolder(), "root");
    mkdirSync(root);
    symlinkSync(site, join(root, "briefing"));
    symlinkSync(join(site, "_headers"), join(root, "_headers"));
    await page.goto(`${await serve(root)}/briefing/items/rent/`);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    // Browsers show a fallback of the system until the others are there.
    const own = new Set(loaded.filter((family) => !family.includes("Fallback")));
    assert.deepEqual([...own].sort(), ["Headings", "Text"]);
    const fonts = requested
      .filter((url) => url.endsWith(".woff2"))
      .map((url) => url.replace(/.*\/|-\w+\.woff2/g, ""));
    assert.deepEqual([...new Set(fonts)].sort(), ["frank-ruhl-libre-latin-wght-normal", "homes"]);
  });

  test("has its logo as a picture for emails", () => {
    assert.ok(existsSync(join(site, "cards/logo.png")));
  });
});
