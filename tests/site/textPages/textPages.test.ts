import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem, writeFiles } from "../../support/digest.ts";
import { startPreview } from "../../support/preview.ts";
import { aFreePort } from "../../support/servers/freePort.ts";
import { goodSite, pageAt } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";

const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`;

const root = aDigest({
  "content/items/flood.md": anItem({}, "See [privacy](/privacy/)."),
  "content/pages/legal.md": page("Legal", "See [the imprint](/legal/imprint/)."),
  "content/pages/legal/imprint.md": page("Imprint", "We are *one* desk.[^1]\n\n[^1]: In one room."),
  "content/pages/privacy.md": `---\ntitle: Privacy\ndescription: What we keep.\n---\n![A river](river.svg)\n`,
  "content/images/river.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>`,
});

test("A page of one's own has its title, text, description, and the pages above it", async () => {
  const folder = await goodSite({ root });
  const imprint = pageAt(folder, "/legal/imprint/");
  assert.match(imprint, /<title>Imprint – The Test Paper<\/title>/);
  assert.match(imprint, /<h1>Imprint<\/h1>/);
  assert.match(imprint, /We are <em>one<\/em> desk\./);
  assert.match(imprint, /In one room\./);
  assert.match(imprint, /<meta name="description" content="We are one desk\./);
  assert.match(imprint, /"name":"Legal","item":"https:\/\/paper\.example\/legal\/"/);
  const privacy = pageAt(folder, "/privacy/");
  assert.match(privacy, /<meta name="description" content="What we keep\."/);
  assert.match(privacy, /<img src="\/images\/river\.svg" alt="A river" loading="lazy" width="6" height="4"/);
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  for (const address of ["/legal/", "/legal/imprint/", "/privacy/"]) {
    assert.deepEqual(await htmlProblems({ file: address, html: pageAt(folder, address) }), []);
    assert.ok(sitemap.includes(`<loc>https://paper.example${address}</loc>`), address);
  }
});

test("The preview shows a page of one's own, new or changed, with its mistakes", async () => {
  const port = await aFreePort();
  await startPreview(root, port);
  const browser = await (await launchBrowser()).newPage();
  const panel = browser.getByRole("complementary", { name: "For the editor" });
  await browser.goto(`http://localhost:${port}/privacy/`);
  writeFiles(root, { "content/pages/privacy.md": page("Privacy", "See [us](/abuot/).") });
  await browser.getByRole("link", { name: "us", exact: true }).waitFor();
  await browser.getByText("There is no page").first().waitFor();
  writeFiles(root, { "content/pages/privacy.md": "Without a title." });
  await browser.getByText("is missing").first().waitFor();
  await panel.getByText("This page shows the last good version").first().waitFor();
  // A page that reloads itself after a change would stop the next visit.
  await browser.goto("about:blank");
  writeFiles(root, { "content/pages/terms.md": "Without a title." });
  await browser.goto(`http://localhost:${port}/terms/`);
  await panel.getByText("Not shown until you fix its errors").waitFor();
  writeFiles(root, { "content/pages/terms.md": page("Terms", "Be kind.") });
  await browser.getByText("Be kind.").waitFor();
});
