import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { differences } from "../build/fingerprints.ts";
import { atomProblems } from "../outputs/feeds/atomRules.ts";
import { jsonProblems } from "../outputs/feeds/jsonRules.ts";
import { opmlProblems } from "../outputs/feeds/opmlRules.ts";
import { rssProblems } from "../outputs/feeds/rssRules.ts";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { filesIn, goodSite, pageAt, project } from "../support/site.ts";

const now = "2026-01-01";
const { url, timeZone: zone, language } = parse(readFileSync(join(project, "_data/site.yaml"), "utf8"));
const sample = await goodSite({ now, words: ["--no-search"] });
const feeds = filesIn(sample).filter((file) => /(^|\/)(feed(\/\d+)?\.(xml|json)|rss\.xml)$/.test(file));

describe("The feeds of the sample", () => {
  test("all keep the rules of Atom, archives, JSON Feed and RSS", () => {
    assert.ok(feeds.length > 100);
    const problems = feeds.flatMap((file) => {
      const expected = { address: `${url}/${file}`, zone, language, bytesOf };
      return problemsOf(file)(read(file), expected).map((problem) => `${file}: ${problem}`);
    });
    assert.deepEqual(problems, []);
  });

  test("are all listed on their page and as OPML", () => {
    const page = pageAt(sample, "/feeds/");
    const unlisted = feeds.filter((file) => !page.includes(`href="/${file}"`));
    assert.deepEqual(unlisted, []);
    const list = opmlProblems(read("feeds.opml"));
    assert.deepEqual(list.problems, []);
    assert.deepEqual(
      list.feeds.map((address) => address.slice(url.length + 1)).sort(),
      feeds.filter((file) => file.endsWith("feed.xml")),
    );
  });

  test("are the same in a second build", async () => {
    const again = await goodSite({ now, words: ["--no-search"] });
    assert.deepEqual(
      differences(sample, again).filter((file) => file.includes("feed")),
      [],
    );
  });

  test("are linked from the pages with the same content, by title", () => {
    const named = (address: string) =>
      [
        ...pageAt(sample, address).matchAll(
          /<link rel="alternate" type="([^"]*)" title="([^"]*)" href="([^"]*)"/g,
        ),
      ].map(([, , title, href]) => `${title}: ${href}`);
    const whole = "The Ward Courier: /feed.xml";
    assert.deepEqual(named("/about/"), [whole]);
    assert.deepEqual(named("/"), [
      whole,
      "The Ward Courier (RSS): /rss.xml",
      "The Ward Courier (JSON): /feed.json",
    ]);
    assert.deepEqual(named("/corrections/"), [
      "The Ward Courier: Corrections: /corrections/feed.xml",
      "The Ward Courier: Corrections (RSS): /corrections/rss.xml",
      "The Ward Courier: Corrections (JSON): /corrections/feed.json",
      whole,
    ]);
    assert.equal(named("/search/").length, 13);
    assert.equal(
      named("/topics/governance/")[0],
      "The Ward Courier: Governance: /topics/governance/feed.xml",
    );
  });
});

describe("A feed in a browser", async () => {
  const address = await serve(sample);
  const browser = await launchBrowser();

  for (const [file, colorScheme] of [
    ["feed.xml", "light"],
    ["feed.xml", "dark"],
    ["rss.xml", "light"],
  ] as const)
    test(`explains itself and shows its entries: ${file} in ${colorScheme} colours`, async () => {
      const tab = await browser.newPage({ colorScheme });
      const problems: string[] = [];
      tab.on("console", (message) => {
        const isIcon = message.location().url.endsWith("/favicon.ico");
        if (message.type() === "error" && !isIcon) problems.push(message.text());
      });
      await tab.goto(`${address}/corrections/${file}`);
      const { says, paper, displays } = await tab.evaluate(() => ({
        says: getComputedStyle(document.querySelector("feed, channel") as Element, "::before").content,
        paper: getComputedStyle(document.querySelector("feed, channel") as Element).backgroundColor,
        displays: [...document.querySelectorAll("entry > *, item > *")].map(
          (part) => `${part.tagName} ${getComputedStyle(part).display}`,
        ),
      }));
      assert.match(says, /^"This is a feed, for feed readers/);
      assert.equal(paper, colorScheme === "light" ? "rgb(250, 247, 240)" : "rgb(18, 23, 34)");
      const shown = new Set(displays.filter((part) => !part.endsWith(" none")));
      assert.deepEqual(
        [...shown],
        ["title block", `${file === "rss.xml" ? "description" : "summary"} block`],
      );
      assert.deepEqual(problems, []);
      await tab.close();
    });

  test("is found on a page that is accessible", async () => {
    const tab = await examiningTab();
    await tab.goto(`${address}/feeds/`);
    await assertAccessible(tab, "the page of feeds");
  });
});

test("Only the newest entries and the lists change when an item is added to a long archive", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `content/items/item-${index}.md`,
      anItem({ date: new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10) }),
    ]),
  );
  const words = ["--no-search"];
  const before = await goodSite({ root: aDigest(files), now, words });
  const after = await goodSite({ root: aDigest({ ...files, "content/items/new.md": anItem() }), now, words });
  const changed = differences(before, after).filter((file) => /(^|\/)(feed|rss)/.test(file));
  assert.ok(existsSync(join(after, "feed/1.xml")));
  const names = ["feed.json", "feed.xml", "rss.xml"];
  const inTopic = names.map((name) => `topics/water/${name}`);
  assert.deepEqual(changed, [...names, ...inTopic]);
});

/** The rules of the format of a feed. */
function problemsOf(file: string) {
  if (file.endsWith("rss.xml")) return rssProblems;
  return file.endsWith(".xml") ? atomProblems : jsonProblems;
}

function read(file: string): string {
  return readFileSync(join(sample, file), "utf8");
}

/** The size of the file at an address of the sample. */
function bytesOf(address: string): number | undefined {
  const file = join(sample, decodeURIComponent(address.slice(url.length)));
  return address.startsWith(`${url}/`) ? statSync(file, { throwIfNoEntry: false })?.size : undefined;
}
