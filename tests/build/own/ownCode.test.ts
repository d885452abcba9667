import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { anItem, writeFiles } from "../../support/digest.ts";
import { aDigestWithOwn, ownConfig, ownMasthead, ownPage } from "../../support/ownCode.ts";
import { goodSite, pageAt, pagesIn, runCommand } from "../../support/site.ts";

describe("A digest's own templates", () => {
  test("can replace a part of Standfirst, and show the part that they replace", async () => {
    const root = aDigestWithOwn({ "templates/parts/masthead.tsx": ownMasthead });
    const site = await goodSite({ root, words: ["--no-search"] });
    for (const { html, address } of pagesIn(site)) {
      if (!html.includes("<body")) continue;
      assert.match(html, /<header class="masthead/, address);
      if (address !== "/") assert.match(html, /<p class="own">Search our paper<\/p>/, address);
    }
  });

  test("can be page kinds, which are in the sitemap and can be linked to", async () => {
    const root = aDigestWithOwn({ "templates/pages/glossary.tsx": ownPage });
    const site = await goodSite({ root, words: ["--no-search"] });
    const page = pageAt(site, "/glossary/");
    assert.match(page, /<title>Glossary – The Test Paper<\/title>/);
    assert.match(page, /<a class="p-name u-url" href="\/items\/rain\/">It rained<\/a>/);
    assert.match(readFileSync(join(site, "sitemap.xml"), "utf8"), /paper\.example\/glossary\//);
    const { output } = await runCommand("check", ["--root", root]);
    assert.doesNotMatch(output, /There is no page/);
  });

  test("can be a page kind with a page for each topic, hidden from search engines", async () => {
    const perTopic = `import { page, type Topic } from "standfirst";
export default page<Topic>({
  of: ({ topics }) => topics,
  address: ({ id }) => \`/cards-of/\${id}/\`,
  title: ({ name }) => name,
  description: ({ name }) => \`All about \${name}.\`,
  isListed: false,
  shows: (topic) => [topic],
  className: "cards-page",
  content: ({ each, digest }) => <p>{each.name} in {digest.site.title}</p>,
});
`;
    const root = aDigestWithOwn({ "templates/pages/deep/topics.tsx": perTopic });
    const site = await goodSite({ root, words: ["--no-search"] });
    assert.match(pageAt(site, "/cards-of/water/"), /<body class="cards-page">[\s\S]*Water in The Test Paper/);
    assert.match(pageAt(site, "/cards-of/rivers/"), /<meta name="robots" content="noindex"/);
    assert.doesNotMatch(readFileSync(join(site, "sitemap.xml"), "utf8"), /cards-of/);
  });

  test("show what has changed in the digest, unless they say that they show nothing of it", async () => {
    const part = (shows: string) =>
      `import type { Digest } from "standfirst";\n${shows}\nexport const Footer = ({ digest }: { digest: Digest }) => <p class="own">{digest.items.length} items</p>;\n`;
    const root = aDigestWithOwn({ "templates/parts/footer.tsx": part("") });
    const site = await goodSite({ root, words: ["--no-search"] });
    assert.match(pageAt(site, "/people/ann-reed/"), /<p class="own">1 items/);
    writeFiles(root, { "content/items/sun.md": anItem() });
    await goodSite({ root, folder: site, words: ["--no-search"] });
    assert.match(pageAt(site, "/people/ann-reed/"), /<p class="own">2 items/);
    writeFiles(root, { "templates/parts/footer.tsx": part("export const shows = () => [];") });
    await goodSite({ root, folder: site, words: ["--no-search"] });
    writeFiles(root, { "content/items/snow.md": anItem() });
    await goodSite({ root, folder: site, words: ["--no-search"] });
    assert.match(pageAt(site, "/people/ann-reed/"), /<p class="own">2 items/);
  });

  test("can import each other, and other files below templates", async () => {
    const root = aDigestWithOwn({
      "templates/parts/footer.tsx": 'export * from "standfirst/parts/footer";\n',
      "templates/parts/masthead.tsx":
        'import { line } from "../lines/line.ts";\nexport const Masthead = () => <p>{line}</p>;\n',
      "templates/lines/line.ts": 'export const line = "A line of ours";\n',
    });
    const site = await goodSite({ root, words: ["--no-search"] });
    assert.match(pageAt(site, "/about/"), /<p>A line of ours<\/p>[\s\S]*<footer class="foot">/);
  });
});

describe("A digest's own style", () => {
  test("comes last, in the order of the names of its files, with addresses below the path of the site", async () => {
    const root = aDigestWithOwn({
      "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/sub/\n",
      "styles/b.css": ".b { background: url(/images/b.svg) }",
      "styles/a.css": ".a { color: teal }",
    });
    const assets = join(await goodSite({ root, words: ["--no-search"] }), "assets");
    const name = readdirSync(assets).find((file) => /^style-.*\.css$/.test(file)) ?? "";
    const style = readFileSync(join(assets, name), "utf8").replaceAll("\n", "");
    assert.ok(style.endsWith(".a{color:teal}.b{background:url(/sub/images/b.svg)}"), style.slice(-200));
  });
});

describe("A digest's own configuration", () => {
  const root = aDigestWithOwn({ "standfirst.config.ts": ownConfig });

  test("changes Markdown on pages, in feeds and in emails, and what Eleventy renders", async () => {
    const site = await goodSite({ root, words: ["--no-search"] });
    for (const address of ["/items/rain/", "/issues/2021-w45/"])
      assert.match(pageAt(site, address), /<mark>very<\/mark> wet[\s\S]*<!-- our own --><\/body>/);
    assert.match(readFileSync(join(site, "feed.xml"), "utf8"), /&lt;mark&gt;very&lt;\/mark&gt;/);
    const output = join(site, "../email");
    await runCommand("email", ["--root", root, "--output", output]);
    assert.match(readFileSync(join(output, "2021-W45/issue.html"), "utf8"), /<mark[^>]*>very<\/mark>/);
    assert.match(readFileSync(join(output, "2021-W45/issue.txt"), "utf8"), /was very wet/);
  });

  test("invalidates what was read before it changed", async () => {
    const site = await goodSite({ root, words: ["--no-search"] });
    assert.match(pageAt(site, "/items/rain/"), /<mark>/);
    writeFiles(root, { "standfirst.config.ts": ownConfig.replaceAll('"mark"', '"b"') });
    await goodSite({ root, folder: site, words: ["--no-search"] });
    assert.match(pageAt(site, "/items/rain/"), /<b>very<\/b>/);
  });
});
