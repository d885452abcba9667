import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { citationOf } from "../../../src/outputs/citations/citationOf.ts";
import { contextObject } from "../../../src/outputs/metadata/coins.ts";
import { dublinCoreTags } from "../../../src/outputs/metadata/dublinCore.ts";
import { digestOf, itemOf } from "../../digest/digestOf.ts";

const headline = 'Rents & 100% "up"; a=b + c # <i>#1</i> été \u202e';
const digest = digestOf({
  flood: {
    headline,
    date: "2021-11-10",
    byline: [
      "Ursula von der Leyen",
      "Department for Energy and Net Zero",
      "Department for Science, Innovation and Technology",
      "Reuters",
    ],
  },
  rain: {},
});
const citation = citationOf(itemOf(digest, "flood"), digest);

describe("The elements that Zotero reads from an item's page", () => {
  test("make it an article in a newspaper, with one element for each author and organisations as one name", () => {
    assert.deepEqual(
      dublinCoreTags(citation).map(({ name, content }) => [name, content]),
      [
        ["dc.type", "newspaperArticle"],
        ["dc.title", itemOf(digest, "flood").headline],
        ["dc.creator", "von der Leyen, Ursula"],
        ["dc.creator", "Department for Energy and Net Zero,"],
        ["dc.creator", "Department for Science Innovation and Technology,"],
        ["dc.creator", "Reuters"],
        ["dc.date", "2021-11-10"],
        ["dc.language", "en-GB"],
        ["prism.publicationName", "The Test Paper"],
        ["prism.issueIdentifier", "2021-W45"],
      ],
    );
  });

  test("name no author where there is no byline", () => {
    const tags = dublinCoreTags(citationOf(itemOf(digest, "rain"), digest));
    assert.ok(!tags.some(({ name }) => name === "dc.creator"));
  });
});

describe("The ContextObject of an item", () => {
  test("is read back as it was, whatever is in the texts", () => {
    assert.deepEqual(
      [...new URLSearchParams(contextObject(citation))],
      [
        ["ctx_ver", "Z39.88-2004"],
        ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
        ["rft.type", "newspaperArticle"],
        ["rft.source", "The Test Paper"],
        ["rft.title", itemOf(digest, "flood").headline],
        ["rft.identifier", "https://paper.example/items/flood/"],
        ["rft.date", "2021-11-10"],
        ["rft.creator", "von der Leyen, Ursula"],
        ["rft.creator", "Department for Energy and Net Zero,"],
        ["rft.creator", "Department for Science Innovation and Technology,"],
        ["rft.creator", "Reuters"],
      ],
    );
  });

  test("has no quotation marks, spaces or other characters that could end the attribute", () => {
    assert.match(contextObject(citation), /^[\w.:=&%+~!*'()-]+$/);
  });
});
