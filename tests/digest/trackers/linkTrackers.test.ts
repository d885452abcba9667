import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countsOf } from "../../../src/digest/trackers/counts.ts";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import { trackerDays } from "../../../src/digest/trackers/trackerDays.ts";
import { aTracker } from "../../support/trackers.ts";
import { digestOf, type Items, slugs } from "../digestOf.ts";

const items: Items = { flood: { date: "2021-11-10" }, storm: { date: "2021-11-12" }, snow: { draft: true } };

function trackerOf(fields: Record<string, unknown> = {}, clock = {}): Tracker {
  const [tracker] = digestOf(items, aTracker(fields), clock).trackers;
  assert.ok(tracker);
  return tracker;
}

const reported = [
  { date: "2021-11-12", status: "named", item: "storm" },
  { date: "2021-11-10", status: "searching", item: "flood" },
];

describe("A tracker", () => {
  test("has its question, address, rows and the items that it cites", () => {
    const tracker = trackerOf();
    assert.equal(`${tracker.name} ${tracker.address}`, "Who leads each board? /trackers/boards/");
    assert.deepEqual(
      tracker.rows.map(({ id, name, current }) => `${id}: ${name}: ${current?.status.name}`),
      ["river-board: The River Board: Named", "The Lake Board: The Lake Board: undefined"],
    );
    assert.equal(slugs(tracker.items), "flood");
  });

  test("tells what each row was before, whatever the order in its file", () => {
    const [row] = trackerOf({ rows: [{ organisation: "river-board", statuses: reported }] }).rows;
    assert.equal(row?.current?.status.id, "named");
    assert.equal(row?.current?.before?.status.id, "searching");
    assert.deepEqual(
      row?.history.map(({ date }) => date),
      ["2021-11-12", "2021-11-10"],
    );
  });

  test("leaves out what drafts say, except in previews", () => {
    const rows = [{ label: "Lake", statuses: [{ date: "2021-11-10", status: "named", item: "snow" }] }];
    assert.equal(trackerOf({ rows }).rows[0]?.current, undefined);
    assert.equal(trackerOf({ rows }, { preview: true }).rows[0]?.current?.status.id, "named");
  });

  test("counts the rows of each status, and those without one", () => {
    assert.deepEqual(
      countsOf(trackerOf()).map(({ status, rows }) => `${status?.name}: ${rows.length}`),
      ["Named: 1", "undefined: 1"],
    );
  });

  test("counts the rows of a total on its day", () => {
    const rows = [{ organisation: "river-board", statuses: reported }];
    const totals = [
      { date: "2021-11-10", status: "named", value: 3, item: "flood" },
      { date: "2021-11-12", status: "named", value: 4, of: 5, item: "storm" },
    ];
    assert.deepEqual(
      trackerOf({ rows, totals }).totals.map(({ value, counted }) => `${value}: ${counted}`),
      ["4: 1", "3: 0"],
    );
  });

  test("has the days on which it changed, newest first", () => {
    const days = trackerDays(trackerOf({ rows: [{ organisation: "river-board", statuses: reported }] }));
    assert.deepEqual(
      days.map(({ date, changes }) => `${date}: ${changes.length}`),
      ["2021-11-12: 1", "2021-11-10: 1"],
    );
  });

  test("is known to its organisations", () => {
    const { organisations } = digestOf(items, aTracker());
    assert.deepEqual(
      organisations[0]?.trackerRows.map(({ tracker, current }) => `${tracker.id} ${current?.status.id}`),
      ["boards named"],
    );
  });

  test("changes its fingerprint with its file and with the items that are shown", () => {
    const rows = [{ label: "Lake", statuses: [{ date: "2021-11-10", status: "named", item: "snow" }] }];
    const prints = [
      trackerOf(),
      trackerOf({ question: "Who?" }),
      trackerOf({ rows }),
      trackerOf({ rows }, { preview: true }),
    ];
    assert.equal(new Set(prints.map(({ fingerprint }) => fingerprint)).size, 4);
  });
});
