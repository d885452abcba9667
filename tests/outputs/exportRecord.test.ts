import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recordLines, recordOf } from "../../src/outputs/exportRecord.ts";
import { digestOf, type Items, itemOf } from "../digest/digestOf.ts";
import type { Files } from "../support/digest.ts";

/** The record of the item `flood` among others, as a reader of its line gets it. */
function recordOfFlood(items: Items, files: Files = {}, preview = false): Record<string, unknown> {
  const digest = digestOf(items, files, { preview });
  return JSON.parse(JSON.stringify(recordOf(itemOf(digest, "flood"), digest)));
}

describe("The record of an item", () => {
  test("has everything in its file and the registers", () => {
    const flood = {
      label: "analysis",
      byline: ["Ann Reed"],
      topics: ["water", "rivers"],
      organisations: ["river-board"],
      people: ["ann-reed"],
      series: "watermarks",
      sources: [{ publisher: "The River Board", url: "https://river.example/levels", date: "2021" }],
      figures: [{ label: "Height", value: 4.5, unit: "m", asOf: "2021-11" }],
      keyDates: [
        {
          label: "Review",
          date: "2021-11-20T09:30",
          until: "2021-11-20T12:00",
          kind: "happens",
          place: "Leeds",
          url: "https://river.example/",
        },
        { label: "Talks", date: "2021-12", kind: "happens", was: ["2021-11-30"], withdrawn: "2021-11-11" },
      ],
      updates: [{ date: "2021-11-11", kind: "correction", note: "It was 4.5 m." }],
      related: [{ item: "rain", as: "follows" }],
    };
    assert.deepEqual(recordOfFlood({ flood, rain: { date: "2021-11-09" } }), {
      id: "flood",
      url: "https://paper.example/items/flood/",
      headline: "The river rose",
      standfirst: "It rained.",
      text: "The river rose.",
      date: "2021-11-10",
      timestamp: Date.UTC(2021, 10, 10) / 1000,
      issue: "2021-W45",
      label: "analysis",
      byline: ["Ann Reed"],
      topics: ["water", "rivers"],
      topicNames: ["Water", "Rivers"],
      organisations: ["river-board"],
      organisationNames: ["The River Board"],
      people: ["ann-reed"],
      peopleNames: ["Ann Reed"],
      series: "watermarks",
      seriesName: "Watermarks",
      figures: [{ label: "Height", value: 4.5, unit: "m", asOf: "2021-11" }],
      keyDates: [
        {
          label: "Review",
          kind: "happens",
          date: "2021-11-20T09:30",
          until: "2021-11-20T12:00",
          place: "Leeds",
          url: "https://river.example/",
        },
        { label: "Talks", kind: "happens", date: "2021-12", was: ["2021-11-30"], withdrawn: "2021-11-11" },
      ],
      sources: [{ publisher: "The River Board", url: "https://river.example/levels", date: "2021" }],
      updates: [{ date: "2021-11-11", kind: "correction", note: "It was 4.5 m." }],
      related: ["rain"],
      words: 3,
    });
  });

  test("leaves out missing fields, and keeps empty lists", () => {
    const record = recordOfFlood({ flood: {} });
    const named = ["label", "series", "seriesName", "waiting"].filter((name) => name in record);
    assert.deepEqual(named, []);
    for (const name of ["byline", "organisations", "peopleNames", "sources", "related"])
      assert.deepEqual(record[name], [], name);
  });

  test("has midnight in the site's time zone as its timestamp, in summer and winter", () => {
    const files = {
      "_data/site.yaml": "title: T\nurl: https://paper.example/\ntimeZone: America/New_York\n",
    };
    const timestamp = (date: string) => recordOfFlood({ flood: { date } }, files).timestamp;
    assert.equal(timestamp("2021-07-01"), Date.UTC(2021, 6, 1, 4) / 1000);
    assert.equal(timestamp("2021-11-10"), Date.UTC(2021, 10, 10, 5) / 1000);
  });

  test("names a related item once, whichever of them says so", () => {
    const rain = {
      related: [
        { item: "flood", as: "follows" },
        { item: "flood", as: "differs-from" },
      ],
    };
    assert.deepEqual(recordOfFlood({ flood: {}, rain }).related, ["rain"]);
  });

  test("has an absolute, percent-encoded address, and its slug as it is written", () => {
    const digest = digestOf({ été: {} });
    const { id, url } = recordOf(itemOf(digest, "été"), digest);
    assert.deepEqual([id, url], ["été", "https://paper.example/items/%C3%A9t%C3%A9/"]);
  });

  test("says if it is a draft", () => {
    assert.equal(recordOfFlood({ flood: { draft: true } }, {}, true).waiting, "draft");
  });
});

test("Records are lines, newest first, each complete before the next is made", () => {
  const lines = recordLines(digestOf({ rain: { date: "2021-11-09" }, flood: { headline: "One\u2028line" } }));
  const first: string = lines.next().value;
  assert.equal(first.split("\n").length, 2);
  assert.equal(JSON.parse(first).headline, "One\u2028line");
  assert.deepEqual(
    [...lines].map((line) => JSON.parse(line).id),
    ["rain"],
  );
});
