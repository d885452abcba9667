import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite } from "../../support/site.ts";

const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 10"><path d="M0 0h${width}v10H0z"/></svg>`;

const root = aDigest({
  "_data/site.yaml": `title: Homes
url: https://homes.example/
logo: { src: logo.svg, dark: dark.svg, withTitle: true }
`,
  "content/images/logo.svg": drawing(10),
  "content/images/dark.svg": drawing(10),
  "content/items/rents.md": anItem({ headline: "Rents rose" }),
});
const site = await serve(await goodSite({ root }));
const browser = await launchBrowser();

for (const address of ["/", "/items/rents/"])
  for (const width of [320, 1280])
    test(`the title stands beside the logo on ${address} at ${width} px`, async () => {
      const tab = await browser.newPage({ viewport: { width, height: 800 } });
      await tab.goto(site + address);
      const logo = await tab.locator(".masthead-title .logo").boundingBox();
      const title = await tab.locator(".masthead-title span").boundingBox();
      assert.ok(logo && title);
      assert.ok(title.x >= logo.x + logo.width, "the title begins after the logo");
      assert.ok(Math.abs(title.y + title.height / 2 - logo.y - logo.height / 2) < 3, "both have one middle");
      await tab.close();
    });
