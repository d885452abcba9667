import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ownText } from "../../../src/content/ownFields/ownText.ts";
import { dataSets } from "../../../src/outputs/data/dataSets.ts";
import { recordLines } from "../../../src/outputs/exportRecord.ts";
import { itemMarkdown } from "../../../src/outputs/markdown/itemMarkdown.ts";
import { digestOf, itemOf } from "../../digest/digestOf.ts";
import { jsonRows } from "../../outputs/data/readData.ts";
import { anItem } from "../../support/digest.ts";
import { anItemCache } from "../itemCache/anItemCache.ts";
import { problemsOf } from "../problems.ts";

const own = {
  "x-region": "North",
  "x-votes": 12.5,
  "x-open": false,
  "x-areas": ["Leith", 7],
  "x-odd": { "a: b": [[1, null], {}] },
};

describe("Fields of a digest’s own", () => {
  test("are kept with their item and with entries of registers, and blank ones are left out", () => {
    const { items, topics, organisations, people, series, stories, site } = digestOf(
      { flood: { ...own, "x-blank": "", "x-nothing": null, storyline: "rain" } },
      {
        "_data/site.yaml": "title: A\nurl: https://paper.example/\nx-owner: River Trust\n",
        "_data/topics.yaml": "- { id: water, label: Water, x-colour: blue }\n",
        "_data/organisations.yaml": "- { id: trb, name: TRB, x-founded: 1921 }\n",
        "_data/people.yaml": "- { id: ann, name: Ann, x-party: Green }\n",
        "_data/series.yaml": "- { id: marks, name: Marks, x-weekly: true }\n",
        "_data/storylines.yaml": "- { id: rain, name: Rain, x-open: true }\n",
      },
    );
    assert.deepEqual(
      [...items, ...topics, ...organisations, ...people, ...series, ...stories, site].map(
        ({ ownFields }) => ownFields,
      ),
      [
        own,
        { "x-colour": "blue" },
        { "x-founded": 1921 },
        { "x-party": "Green" },
        { "x-weekly": true },
        { "x-open": true },
        { "x-owner": "River Trust" },
      ],
    );
  });

  test("come from the cache as they come from the file", async () => {
    const { update } = anItemCache({
      "content/items/flood.md": anItem(own),
      "content/items/rain.md": anItem(),
    });
    const read = async () =>
      [...(await update()).items.values()].map(({ parsed }) => parsed.value?.ownFields);
    assert.deepEqual(await read(), await read());
    assert.deepEqual(await read(), [own, {}]);
  });

  test("are in the export, the open data and the Markdown of an item", () => {
    const files = { "_data/people.yaml": "- { id: ann, name: Ann, x-party: Green }\n" };
    const digest = digestOf({ flood: own }, files);
    const [line = ""] = recordLines(digest);
    assert.deepEqual(Object.fromEntries(Object.entries(JSON.parse(line)).slice(-5)), own);
    assert.equal(line, `${JSON.stringify(jsonRows(digest, "items/2021")[0])}\n`);
    assert.equal(jsonRows(digest, "people")[0]?.["x-party"], "Green");
    assert.match(
      itemMarkdown(itemOf(digest, "flood"), digest),
      /\nx-areas: \["Leith",7\]\nx-odd: \{"a: b":\[\[1,null\],\{\}\]\}\n---\n/,
    );
    assert.deepEqual(
      dataSets.filter(({ hasOwnFields }) => hasOwnFields).map(({ name }) => name),
      ["items", "topics", "organisations", "people"],
    );
  });

  test("change the fingerprint of what has them, so that pages that show them are rendered again", () => {
    const [one, other] = ["North", "South"].map((region) =>
      digestOf(
        { flood: { "x-region": region } },
        { "_data/topics.yaml": `- { id: water, label: Water, x-region: ${region} }\n` },
      ),
    );
    assert.notEqual(one?.items[0]?.fingerprint, other?.items[0]?.fingerprint);
    assert.notEqual(one?.topics[0]?.fingerprint, other?.topics[0]?.fingerprint);
  });

  test("are text for a page where they are texts, numbers or lists of these", () => {
    const names = ["x-region", "x-votes", "x-areas", "x-open", "x-odd", "x-none"] as const;
    assert.deepEqual(
      names.map((name) => ownText({ ownFields: own }, name)),
      ["North", "12.5", "Leith; 7", undefined, undefined, undefined],
    );
  });

  test("have names of one form, and values that JSON can hold and that are not whole texts", () => {
    const hint = (name: string) =>
      `The name of a field of your own has lower-case letters, digits and single hyphens: \`${name}\`.`;
    assert.deepEqual(
      problemsOf({
        "content/items/flood.md": anItem({
          X_Region: "North",
          "x-two--hyphens": 1,
          "x-endless": Number.POSITIVE_INFINITY,
          "x-long": "a".repeat(10_000),
        }),
      }),
      [
        `content/items/flood.md:7:1: error: \`X_Region\` is not a field of an item. ${hint("x-region")}`,
        `content/items/flood.md:8:1: error: \`x-two--hyphens\` is not a field of an item. ${hint("x-two-hyphens")}`,
        "content/items/flood.md:9:12: error: `x-endless` has a number that is not finite. Write another number, or put it in quotation marks.",
        "content/items/flood.md:10:9: error: `x-long` has more than 10,000 characters. Shorten it, or move some of it into the text.",
      ],
    );
  });

  test("are fields of an item or entry, not of a group in it or of a tile", () => {
    assert.deepEqual(
      problemsOf({
        "content/items/flood.md": anItem({ sources: [{ title: "Levels", "x-page": 3 }] }),
        "_data/map.yaml": "- { organisation: river-board, column: 1, row: 1, x-shade: 2 }\n",
      }),
      [
        "_data/map.yaml:1:51: error: `x-shade` is not a field of a tile. A tile has the fields organisation, short, column, row.",
        "content/items/flood.md:9:5: error: `x-page` is not a field of `sources[0]`. `sources[0]` has the fields publisher, title, url, date, author.",
      ],
    );
  });
});
