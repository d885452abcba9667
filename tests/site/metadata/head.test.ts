import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import openGraph from "open-graph-scraper";
import { type Expanded, expand, valuesOf } from "../../outputs/metadata/schemaOrg.ts";
import { launchBrowser } from "../../support/browser.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, pageAt, pagesIn } from "../../support/site.ts";
import { htmlProblems } from "../everyPage/validator.ts";

const attack = `</script><script>alert("1")</script><i> ' " & ]]> \u202e \\u003c`;

const folder = await goodSite({
  root: aDigest({
    "_data/site.yaml": JSON.stringify({
      title: `The Paper ${attack}`,
      strapline: attack,
      url: "https://paper.example/",
      language: "cy-GB",
      sameAs: ["https://social.example/@paper"],
      fediverse: "paper@social.example",
      cards: 0,
    }),
    "_data/people.yaml": JSON.stringify([
      {
        id: "ann-reed",
        name: "Ann Reed",
        roles: [{ role: `Chair ${attack}`, organisation: "river-board" }],
        sameAs: ["https://ann.example/?a=1&b=2"],
        fediverse: "ann@social.example",
      },
      { id: "bo-jones", name: "Bo Jones", sameAs: ["https://bo.example/"] },
    ]),
    "_data/organisations.yaml": JSON.stringify([
      {
        id: "river-board",
        name: `Board ${attack}`,
        aliases: [attack],
        code: "Q1",
        sameAs: ["https://b.example/"],
      },
    ]),
    "content/images/river.png": Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
    "content/items/attack.md": anItem({
      headline: `Headline ${attack}`,
      standfirst: `Standfirst ${attack}`,
      byline: ["Ann Reed", `Bo ${attack}`],
      people: ["ann-reed"],
      organisations: ["river-board"],
      image: { src: "river.png", alt: `Alt ${attack}` },
      sources: [{ title: `Source ${attack}`, publisher: attack, author: attack }],
      keyDates: [{ label: `Date ${attack}`, date: "2021-12-01", kind: "happens", place: attack }],
      updates: [{ date: "2021-11-11", kind: "correction", note: `Note ${attack}` }],
    }),
  }),
  words: ["--no-search"],
});
const site = await serve(folder);
const browser = await launchBrowser();

/** The data block of a page. */
function blockOf(address: string): string {
  const [, block = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageAt(folder, address)) ?? [];
  return block;
}

async function nodeOf(address: string, type: string): Promise<Expanded | undefined> {
  const nodes = await expand(blockOf(address));
  return nodes.find((node) => (node["@type"] as unknown as string[]).includes(`http://schema.org/${type}`));
}

/** What a chat shows of a link to a page. */
async function previewOf(address: string) {
  const { result } = await openGraph({ html: pageAt(folder, address) });
  return result;
}

describe("Texts that look like markup", () => {
  for (const address of [
    "/",
    "/items/attack/",
    "/issues/2021-w45/",
    "/people/ann-reed/",
    "/organisations/river-board/",
  ])
    test(`are only texts in the head of ${address}, which keeps to its policy and is valid`, async () => {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on("console", (message) => said.push(message.text()));
      tab.on("pageerror", (error) => said.push(error.message));
      tab.on("dialog", (dialog) => said.push(dialog.message()));
      await tab.goto(site + address);
      assert.deepEqual(said, []);
      assert.equal(await tab.locator("script[type='application/ld+json']").count(), 1);
      await expand((await tab.locator("script[type='application/ld+json']").textContent()) ?? "");
      await tab.close();
      assert.deepEqual(await htmlProblems({ file: address, html: pageAt(folder, address) }), []);
    });
});

describe("A link in a chat", () => {
  test("to an item shows its headline, standfirst, picture and dates", async () => {
    const preview = await previewOf("/items/attack/");
    assert.match(preview.ogTitle ?? "", /^Headline <\/script>/);
    assert.match(preview.ogDescription ?? "", /^Standfirst <\/script>/);
    assert.equal(preview.ogImage?.[0]?.url, "https://paper.example/images/river.png");
    assert.match(preview.ogImage?.[0]?.alt ?? "", /^Alt <\/script>/);
    assert.equal(preview.ogType, "article");
    assert.equal(preview.ogLocale, "cy_GB");
    assert.equal(preview.ogSiteName, `The Paper ${attack}`);
    assert.equal(preview.ogUrl, "https://paper.example/items/attack/");
    assert.equal(preview.articlePublishedTime, "2021-11-10");
    assert.equal(preview.articleModifiedTime, "2021-11-11");
  });

  test("to any other page shows its title and description", async () => {
    for (const { address, html } of pagesIn(folder).filter(({ html }) => html.includes('rel="canonical"'))) {
      const { result } = await openGraph({ html });
      const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      assert.ok(result.ogTitle && result.ogDescription && result.ogType, address);
      assert.equal(result.ogUrl, canonical, address);
      assert.equal(result.twitterCard, "summary_large_image", address);
      const { url = "", alt } = result.ogImage?.[0] ?? {};
      assert.ok(alt, address);
      assert.ok(existsSync(join(folder, new URL(url).pathname)), url);
    }
  });
});

describe("A page as things of schema.org", () => {
  test("is the publication on the front page", async () => {
    const paper = await nodeOf("/", "Periodical");
    assert.deepEqual(valuesOf(paper, "url"), ["https://paper.example/"]);
    assert.deepEqual(valuesOf(paper, "sameAs"), ["https://social.example/@paper"]);
  });

  test("is an issue, with the day of its last item", async () => {
    const issue = await nodeOf("/issues/2021-w45/", "PublicationIssue");
    assert.deepEqual(valuesOf(issue, "issueNumber"), ["2021-W45"]);
    assert.deepEqual(valuesOf(issue, "datePublished"), ["2021-11-10"]);
  });

  test("is a person with posts, and an organisation with other names", async () => {
    const person = await nodeOf("/people/ann-reed/", "Person");
    assert.deepEqual(valuesOf(person, "jobTitle"), [`Chair ${attack}`]);
    assert.deepEqual(valuesOf(person, "sameAs"), ["https://ann.example/?a=1&b=2"]);
    const organisation = await nodeOf("/organisations/river-board/", "Organization");
    assert.deepEqual(valuesOf(organisation, "alternateName"), [attack]);
    assert.deepEqual(valuesOf(organisation, "identifier"), ["Q1"]);
  });

  test("is a dataset, whose files are there", async () => {
    const dataset = await nodeOf("/data/", "Dataset");
    assert.ok((valuesOf(dataset, "description")[0] as string).length >= 50);
    const files = (valuesOf(dataset, "distribution") as Expanded[]).flatMap((each) =>
      valuesOf(each, "contentUrl"),
    );
    assert.ok(files.length > 5);
    for (const url of files) assert.ok(existsSync(join(folder, new URL(String(url)).pathname)), String(url));
  });

  test("has the way to it from the front page, whose last step is the page itself", async () => {
    for (const [address, ...expected] of [
      ["/items/attack/", "https://paper.example/topics/", "https://paper.example/topics/water/"],
      ["/people/ann-reed/", "https://paper.example/people/"],
      ["/archive/2021/11/", "https://paper.example/archive/", "https://paper.example/archive/2021/"],
    ] as const) {
      const steps = valuesOf(await nodeOf(address, "BreadcrumbList"), "itemListElement") as Expanded[];
      const items = steps.flatMap((step) => valuesOf(step, "item"));
      assert.deepEqual(items, ["https://paper.example/", ...expected]);
      assert.deepEqual(
        steps.map((step) => valuesOf(step, "position")[0]),
        steps.map((_, index) => index + 1),
      );
      assert.equal(valuesOf(steps.at(-1), "name").length, 1);
    }
  });
});

describe("The fediverse", () => {
  test("is told the account of an item's author, and elsewhere that of the publication", () => {
    const accountOn = (address: string) =>
      /<meta name="fediverse:creator" content="([^"]*)"/.exec(pageAt(folder, address))?.[1];
    assert.equal(accountOn("/items/attack/"), "@ann@social.example");
    assert.equal(accountOn("/topics/water/"), "@paper@social.example");
  });

  test("can verify the profiles of the publication and of its authors, but not of those it writes about", () => {
    const profilesOn = (address: string) =>
      [...pageAt(folder, address).matchAll(/<link rel="me" href="([^"]*)"/g)].map(([, url]) => url);
    assert.deepEqual(profilesOn("/"), ["https://social.example/@paper"]);
    assert.deepEqual(profilesOn("/people/ann-reed/"), ["https://ann.example/?a=1&amp;b=2"]);
    assert.deepEqual(profilesOn("/people/bo-jones/"), []);
    assert.deepEqual(profilesOn("/items/attack/"), []);
  });
});
