import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import { trackerDays } from "../../../src/digest/trackers/trackerDays.ts";
import { feedsOf } from "../../../src/outputs/feeds/feedList.ts";
import { trackerEntry } from "../../../src/outputs/feeds/trackerEntry.ts";
import { digestOf, type Items } from "../../digest/digestOf.ts";
import { aTracker } from "../../support/trackers.ts";

const items: Items = { storm: { date: "2021-11-09" }, flood: { headline: "A & B" } };
const digest = digestOf(
  items,
  aTracker({
    rows: [
      {
        organisation: "river-board",
        statuses: [
          { date: "2021-11-09", status: "searching", item: "storm" },
          { date: "2021-11-10", status: "named", item: "flood", note: "From April." },
        ],
      },
      { label: "Lake", statuses: [{ date: "2021-11-10", status: "named", item: "flood" }] },
    ],
    totals: [
      { date: "2021-11-10", status: "named", value: 2, of: 3, item: "flood", note: "One is unknown." },
    ],
  }),
);
const tracker = digest.trackers[0] as Tracker;

describe("The feed of a tracker", () => {
  test("has an entry for each day on which it changed", () => {
    const feed = feedsOf(digest).find(({ address }) => address === "/trackers/boards/");
    assert.equal(feed?.title, "The Test Paper: Who leads each board?");
    assert.deepEqual(
      feed?.items.map(({ date }) => date),
      ["2021-11-10", "2021-11-09"],
    );
  });

  test("says what changed, what it was before, and which item says so", () => {
    const [day] = trackerDays(tracker);
    assert.ok(day);
    const { id, title, summary, html } = trackerEntry(day, digest);
    assert.equal(id, "https://paper.example/trackers/boards/#2021-11-10");
    assert.equal(title, "Who leads each board? 10 November 2021: 2 rows");
    assert.equal(summary, "The River Board: Named (before: Searching); Lake: Named; Named: 2 of 3");
    const link = '<a href="https://paper.example/items/flood/">A &amp; B</a>';
    assert.equal(
      html,
      [
        "<ul>",
        `<li>The River Board: Named (before: Searching). From April. ${link}</li>`,
        `<li>Lake: Named. ${link}</li>`,
        `<li>Named: 2 of 3. One is unknown. ${link}</li>`,
        "</ul>\n",
      ].join("\n"),
    );
  });
});
