import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem } from "../../support/digest.ts";
import { aPng } from "../../support/pictures.ts";
import { goodSite, pageAt } from "../../support/site.ts";

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z" fill="${colour}"/></svg>`;

const files = {
  "_data/site.yaml": `title: Homes & Tenancies
url: https://homes.example/briefing/
logo: { src: logo.svg, dark: dark/logo.svg }
icon: icon.png
colours: { light: { accent: "#0b5e4a" } }
`,
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
      assert.match(text, /#0b5e4a/, file);
      assert.doesNotMatch(text, /#971d16|#8a1710/, file);
    }
  });

  test("has its logo as a picture for emails", () => {
    assert.ok(existsSync(join(site, "cards/logo.png")));
  });
});
