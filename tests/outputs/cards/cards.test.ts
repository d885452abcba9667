import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cardOf, cardsOf } from "../../../src/outputs/cards/cards.ts";
import { digestOf, type Items } from "../../digest/digestOf.ts";

const siteWith = (fields: string) => ({
  "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\n${fields}`,
});
const items: Items = {
  flood: { label: "analysis", byline: ["Ann Reed"] },
  rain: { headline: "It rained", date: "2021-10-20", topics: ["energy"], series: "watermarks" },
};
const pagesOf = (fields: string) => [...cardsOf(digestOf(items, siteWith(fields))).own.keys()].sort();
const cardWith = (address: string, flood: Items[string] = items.flood ?? {}) =>
  cardOf(address, digestOf({ ...items, flood }));
const textOf = (address: string) => cardWith(address).text;

describe("Cards", () => {
  test("are there for items, and for the issues and topics that they are in", () => {
    assert.deepEqual(pagesOf(""), [
      "/issues/2021-w42/",
      "/issues/2021-w45/",
      "/items/flood/",
      "/items/rain/",
      "/topics/energy/",
      "/topics/water/",
    ]);
  });

  test("are there for as many of the newest items as site.yaml says", () => {
    assert.deepEqual(pagesOf("cards: 1\n"), ["/issues/2021-w45/", "/items/flood/", "/topics/water/"]);
    assert.deepEqual(pagesOf("cards: 0\n"), []);
  });

  test("say what their pages are about", () => {
    assert.deepEqual(textOf("/items/flood/"), {
      title: "The Test Paper",
      corner: "Week 45 of 2021",
      label: "Analysis",
      headline: "The river rose",
      lines: [],
      dateline: "10 November 2021 · By Ann Reed",
    });
    assert.equal(textOf("/items/rain/")?.label, "Watermarks");
    assert.deepEqual(textOf("/issues/2021-w45/"), {
      title: "The Test Paper",
      corner: "Week 45 of 2021",
      label: "The week in brief",
      headline: "8–14 November 2021",
      lines: ["The river rose"],
      dateline: "1 item",
    });
    assert.equal(textOf("/topics/water/")?.dateline, "1 item since 10 November 2021");
  });

  test("of all other pages are one: that of the publication", () => {
    const digest = digestOf(items);
    assert.equal(cardOf("/about/", digest), cardOf("/", digest));
    assert.equal(cardOf("/", digest).alt, "The Test Paper");
    assert.match(cardOf("/", digest).address, /^\/cards\/publication\.png\?v=[\w-]{8}$/);
  });

  test("have an address that changes only with what they say", () => {
    const before = cardWith("/items/flood/");
    assert.match(before.address, /^\/cards\/items\/flood\.png\?v=[\w-]{8}$/);
    assert.equal(before.alt, "The Test Paper: The river rose");
    assert.equal(cardWith("/items/flood/", { ...items.flood, standfirst: "Much." }).address, before.address);
    const corrected = { ...items.flood, headline: "The river fell" };
    assert.notEqual(cardWith("/items/flood/", corrected).address, before.address);
  });

  test("draw Arabic, Hebrew and accents, begin no line with a dash, and leave invisible characters out", () => {
    const headlineOf = (headline: string) => cardWith("/items/flood/", { headline }).text?.headline;
    assert.equal(headlineOf("ارتفع النهر"), "ارتفع النهر");
    assert.equal(headlineOf("הנהר עלה"), "הנהר עלה");
    assert.equal(headlineOf("Łódź’s “Šimůnek”: £1.8bn"), "Łódź’s “Šimůnek”: £1.8bn");
    assert.equal(headlineOf("Rain – and floods"), "Rain\u00a0– and floods");
    assert.equal(headlineOf("The\u00adriver‑side"), "Theriver-side");
  });

  test("are that of the publication for pages in letters that the fonts lack", () => {
    const digest = digestOf({ flood: { headline: "河水上涨" } });
    assert.equal(cardOf("/items/flood/", digest), cardOf("/", digest));
    const chinese = digestOf(items, { "_data/site.yaml": "title: 河报\nurl: https://paper.example/\n" });
    assert.deepEqual([cardOf("/", chinese).text, cardOf("/", chinese).alt], [undefined, "河报"]);
  });
});
