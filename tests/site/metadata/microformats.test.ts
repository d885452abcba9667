import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mf2 } from "microformats-parser";
import { aDigest, anItem } from "../../support/digest.ts";
import { goodSite, pageAt } from "../../support/site.ts";

const folder = await goodSite({
  root: aDigest({
    "content/images/river.png": Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    ),
    "content/items/flood.md": anItem({
      headline: "The river <rose>",
      label: "exclusive",
      byline: ["Ann Reed", "Bo & Co"],
      people: ["ann-reed"],
      storyline: "floods",
      series: "watermarks",
      image: { src: "river.png", alt: "The river" },
      updates: [{ date: "2021-11-12", kind: "update", note: "It fell." }],
    }),
    "content/items/rain.md": anItem({
      headline: "It rained",
      date: "2021-11-09",
      people: ["ann-reed"],
      storyline: "floods",
      series: "watermarks",
    }),
    "_data/storylines.yaml": "- { id: floods, name: The floods }\n",
  }),
  words: ["--no-search"],
});

type Root = ReturnType<typeof mf2>["items"][number];

const rootsOn = (address: string): Root[] =>
  mf2(pageAt(folder, address), { baseUrl: `https://paper.example${address}` }).items;

/** The only thing of a type on a page. */
function onlyOn(address: string, type: string): Root {
  const [only, ...others] = rootsOn(address).filter((root) => root.type?.includes(type));
  assert.ok(only && others.length === 0, `${address} has ${others.length + (only ? 1 : 0)} ${type}`);
  return only;
}

/** What a bridge or reader shows of an entry. */
const lineOf = ({ properties }: Root) =>
  ["name", "url", "published", "summary"].map((property) => String(properties[property]?.join(" and ")));

const flood = ["The river <rose>", "https://paper.example/items/flood/", "2021-11-10", "It rained."];
const rain = ["It rained", "https://paper.example/items/rain/", "2021-11-09", "It rained."];

describe("The page of an item, as a microformat", () => {
  const entry = onlyOn("/items/flood/", "h-entry");

  test("is an entry with its headline without the label, its address, day and standfirst", () => {
    assert.deepEqual(lineOf(entry), flood);
  });

  test("has the authors, one by one, the day of the last change, the picture and the text", () => {
    const { author, featured, content } = entry.properties;
    const page = "https://paper.example/people/ann-reed/";
    const card = { type: ["h-card"], properties: { name: ["Ann Reed"], url: [page] }, value: "Ann Reed" };
    assert.deepEqual(author, [card, "Bo & Co"]);
    assert.deepEqual(featured, [{ value: "https://paper.example/images/river.png", alt: "The river" }]);
    assert.equal(content?.length, 1);
    assert.match(JSON.stringify(content), /The river rose\./);
  });
});

describe("A page that lists items, as a microformat", () => {
  for (const [address, name] of [
    ["/issues/2021-w45/", "8–14 November 2021"],
    ["/topics/water/", "Water"],
    ["/people/ann-reed/", "Ann Reed"],
    ["/series/watermarks/", "Watermarks"],
    ["/stories/floods/", "The floods"],
    ["/archive/2021/11/", "November 2021"],
  ] as const)
    test(`${address} is a feed with its name and an entry for each item`, () => {
      const feed = onlyOn(address, "h-feed");
      assert.deepEqual(feed.properties.name, [name]);
      assert.deepEqual(feed.children?.map(lineOf), [flood, rain]);
    });

  test("the front page is a feed, too, and the card of the publication", () => {
    const feed = onlyOn("/", "h-feed");
    assert.deepEqual(feed.children?.map(lineOf), [flood, rain]);
    const card = onlyOn("/", "h-card");
    assert.deepEqual(card.properties, {
      name: ["The Test Paper"],
      url: ["https://paper.example/"],
      uid: ["https://paper.example/"],
    });
  });

  test("every list of items that can be cited has each of them once for programs that collect references", () => {
    for (const address of [
      "/issues/2021-w45/",
      "/topics/water/",
      "/people/ann-reed/",
      "/series/watermarks/",
      "/stories/floods/",
    ]) {
      const objects = [...pageAt(folder, address).matchAll(/<span class="Z3988" hidden title="([^"]*)">/g)];
      const urls = objects.map(([, title = ""]) =>
        new URLSearchParams(title.replaceAll("&amp;", "&")).get("rft.identifier"),
      );
      assert.deepEqual(urls, [flood[1], rain[1]], address);
    }
  });
});
