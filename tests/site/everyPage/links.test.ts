import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { DateTime } from "luxon";
import { parse } from "yaml";
import { launchBrowser } from "../../support/browser.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { filesIn, pagesIn, project } from "../../support/site.ts";
import { type Anatomy, anatomyOf, type Link } from "./anatomy.ts";

const published = new URL(parse(readFileSync(join(project, "_data/site.yaml"), "utf8")).url).origin;

const folder = await sharedSite("sample");
const tab = await (await launchBrowser()).newPage();
const anatomies = await Promise.all(pagesIn(folder).map((page) => anatomyOf(tab, page)));
const pages: ReadonlyMap<string, Anatomy> = new Map(anatomies.map((page) => [page.address, page]));

test("every link, picture and style of every page leads to a file", () => {
  const firstOn = new Map<string, string>();
  for (const page of pages.values())
    for (const link of page.links)
      for (const problem of problemOf(link, page.address))
        firstOn.set(problem, firstOn.get(problem) ?? page.address);
  assert.deepEqual([...firstOn], []);
});

test("everything that the style sheets load is a file", () => {
  const styles = filesIn(folder).filter((file) => /^assets\/.*\.css$/.test(file));
  const problems = styles.flatMap((file) =>
    [...read(file).matchAll(/url\("?([^)"]+)"?\)/g)].flatMap(([, value = ""]) =>
      problemOf({ by: "url", value }, `/${file}`),
    ),
  );
  // That of screens, that of paper, and that of feeds.
  assert.equal(styles.length, 3);
  assert.deepEqual(problems, []);
});

test("every address in the Atom feeds leads to a file, even those in entries' texts", async () => {
  const feeds = filesIn(folder).filter((file) => file.endsWith("feed.xml"));
  const problems = await Promise.all(
    feeds.map(async (file) => {
      const { addresses, texts } = await tab.evaluate((xml) => {
        const feed = new DOMParser().parseFromString(xml, "text/xml");
        return {
          addresses: [
            ...[...feed.querySelectorAll("id")].map((id) => id.textContent ?? ""),
            ...[...feed.querySelectorAll("link")].map((link) => link.getAttribute("href") ?? ""),
          ],
          texts: [...feed.querySelectorAll("content")].map((content) => content.textContent ?? ""),
        };
      }, read(file));
      return problemsInFeed(file, addresses, texts);
    }),
  );
  assert.ok(feeds.length > 50);
  assert.deepEqual(problems.flat(), []);
});

test("every address in the JSON feeds leads to a file, even those in items' texts", async () => {
  const feeds = filesIn(folder).filter((file) => file.endsWith("feed.json"));
  const problems = await Promise.all(
    feeds.map((file) => {
      const feed: JsonFeed = JSON.parse(read(file));
      return problemsInFeed(
        file,
        [feed.home_page_url, feed.feed_url, ...feed.items.flatMap(({ url, image = url }) => [url, image])],
        feed.items.map(({ content_html }) => content_html),
      );
    }),
  );
  assert.ok(feeds.length > 50);
  assert.deepEqual(problems.flat(), []);
});

test("the sitemap lists exactly the pages for readers", () => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) =>
    decodeURIComponent(address.slice(published.length)),
  );
  const unlisted = ["/404.html"];
  assert.deepEqual(
    listed.toSorted(),
    [...pages.keys()].filter((address) => !unlisted.includes(address)).toSorted(),
  );
});

test("every page except the 404 page can be reached from the front page by links", () => {
  const reached = reachableFrom("/");
  assert.deepEqual(
    [...pages.keys()].filter((address) => !reached.has(address)),
    ["/404.html"],
  );
});

for (const story of storiesOfTheSample()) {
  test(`“${story.headline}” is linked from everything that it belongs to`, () => {
    const address = `/items/${story.slug}/`;
    const ways = [
      ...story.subjects.map((subject) => [subject, leadsTo(listOf(subject), address)]),
      [story.month, leadsTo([story.month], address)],
      [story.issue, leadsTo([story.issue], address) && pages.get(story.issue)?.ids.has(story.slug)],
    ];
    assert.deepEqual(
      ways,
      ways.map(([way]) => [way, true]),
    );
  });
}

interface JsonFeed {
  home_page_url: string;
  feed_url: string;
  items: { url: string; image?: string; content_html: string }[];
}

interface Story {
  readonly slug: string;
  readonly headline: string;
  /** The pages of its topics, organisations, people and series. */
  readonly subjects: readonly string[];
  readonly month: string;
  readonly issue: string;
}

/** The sample's stories, read from their files without the generator: what it must make of them. */
function storiesOfTheSample(): Story[] {
  const items = join(project, "content/items");
  return filesIn(items).map((file) => {
    const [, frontMatter = ""] = readFileSync(join(items, file), "utf8").split(/^---$/m);
    const { headline, date, topics, organisations = [], people = [], series } = parse(frontMatter);
    const addresses = (section: string, ids: string[]) => ids.map((id) => `/${section}/${id}/`);
    return {
      slug: basename(file, ".md"),
      headline,
      subjects: [
        ...addresses("topics", topics),
        ...addresses("organisations", organisations),
        ...addresses("people", people),
        ...addresses("series", series ? [series] : []),
      ],
      month: `/archive/${date.slice(0, 4)}/${date.slice(5, 7)}/`,
      issue: `/issues/${DateTime.fromISO(date).toFormat("kkkk-'w'WW")}/`,
    };
  });
}

/** The first page of a list and those that follow it. */
function listOf(address: string): string[] {
  return [...pages.keys()].filter((each) => each === address || each.startsWith(`${address}page/`));
}

function leadsTo(from: readonly string[], address: string): boolean {
  return from.some((page) => pages.get(page)?.links.some(({ value }) => value === address));
}

function reachableFrom(front: string): ReadonlySet<string> {
  const reached = new Set([front]);
  for (const address of reached)
    for (const link of pages.get(address)?.links ?? [])
      if (link.by === "a href") {
        const to = new URL(link.value, published + address);
        if (to.origin === published && pages.has(decodeURIComponent(to.pathname)))
          reached.add(decodeURIComponent(to.pathname));
      }
  return reached;
}

/** A link that leads nowhere from the page or file at `address`; an empty list for one that leads somewhere. */
function problemOf({ by, value }: Link, address: string): string[] {
  const problem = [`${by}="${value}"`];
  if (!URL.canParse(value, published + address)) return problem;
  // A calendar is subscribed to where it is.
  const to = new URL(value.replace(/^webcal:/, "https:"), published + address);
  if (to.origin !== published)
    return ["https:", "http:", "mailto:", "webcal:"].includes(to.protocol) ? [] : problem;
  const path = decodeURIComponent(to.pathname);
  const page = pages.get(path);
  if (page === undefined) return isFile(path) && to.hash === "" ? [] : problem;
  const anchor = decodeURIComponent(to.hash.slice(1));
  return anchor === "" || page.ids.has(anchor) ? [] : problem;
}

function isFile(path: string): boolean {
  return existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
}

/** A feed's readers have no page to resolve a link against: every address must be whole. */
async function problemsInFeed(file: string, addresses: readonly string[], texts: readonly string[]) {
  const inTexts = await Promise.all(texts.map((html) => anatomyOf(tab, { address: "", html })));
  const links = [
    ...addresses.map((value) => ({ by: "address", value })),
    ...inTexts.flatMap((anatomy) => anatomy.links),
  ];
  return links.flatMap((link) =>
    URL.canParse(link.value) ? problemOf(link, "/") : [`${file}: ${link.value}`],
  );
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
