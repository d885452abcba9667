import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../../content/problems.ts";
import { anItem } from "../../support/digest.ts";
import { aTracker } from "../../support/trackers.ts";

type Fields = Record<string, unknown>;

const problemsOfTracker = (tracker: Fields, items: Record<string, Fields> = {}) =>
  problemsOf({
    "content/items/flood.md": anItem(),
    ...Object.fromEntries(
      Object.entries(items).map(([slug, fields]) => [`content/items/${slug}.md`, anItem(fields)]),
    ),
    ...aTracker(tracker),
  });
const boardIs = (date: string) => ({
  rows: [{ organisation: "river-board", statuses: [{ date, status: "named", item: "flood" }] }],
});
const total = (fields: Fields) => ({
  totals: [{ date: "2021-11-10", status: "named", value: 1, of: 2, item: "flood", ...fields }],
});

describe("The check of trackers", () => {
  test("warns of a status dated after what its item can know", () => {
    assert.deepEqual(problemsOfTracker(boardIs("2021-11-11")), [
      "content/trackers/boards.yaml:12:15: warning: `2021-11-11` is after the last day of `flood`, 2021-11-10, so that the item can't know it. Correct the date, cite a newer item, or add what is new to the item's `updates`.",
    ]);
  });

  test("warns of a status that a row has twice, but not of two that differ", () => {
    const status = { date: "2021-11-10", status: "named", item: "flood" };
    const statuses = [status, { ...status }, { ...status, status: "searching" }];
    assert.deepEqual(problemsOfTracker({ rows: [{ organisation: "river-board", statuses }] }), [
      "content/trackers/boards.yaml:16:17: warning: `named` on 2021-11-10 is listed twice, both times from `flood`. Remove one of them.",
    ]);
  });

  test("allows a status of the day of an update", () => {
    const updates = [{ date: "2021-11-11", kind: "update", note: "Named." }];
    assert.deepEqual(problemsOfTracker(boardIs("2021-11-11"), { flood: { updates } }), []);
  });

  test("warns of a total that the rows do not add up to, and of another number of rows", () => {
    assert.deepEqual(problemsOfTracker(total({ value: 2, of: 3 })), [
      "content/trackers/boards.yaml:19:12: warning: The total of `named` on 2021-11-10 is 2, but 1 row has that status on that day. Correct the total or the rows, or say in `note` why they differ.",
      "content/trackers/boards.yaml:20:9: warning: The total is of 3, but the tracker has 2 rows. Correct the total or the rows, or say in `note` why they differ.",
    ]);
  });

  test("allows a total that the rows add up to on its day, and one with a note", () => {
    assert.deepEqual(problemsOfTracker(total({})), []);
    assert.deepEqual(problemsOfTracker(total({ date: "2021-11-09", value: 0 })), []);
    assert.deepEqual(problemsOfTracker(total({ value: 2, note: "The source names one." })), []);
  });

  test("warns of a total above the number of rows, even with a note, unless it says of how many it is", () => {
    const note = "Some are not in our list.";
    assert.deepEqual(problemsOfTracker(total({ value: 3, of: undefined, note })), [
      "content/trackers/boards.yaml:19:12: warning: The total of `named` on 2021-11-10 is 3, but the tracker has 2 rows. Correct the total, add the missing rows, or say in `of` how many there are in all, and in `note` why they are not rows here.",
    ]);
    assert.deepEqual(problemsOfTracker(total({ value: 3, of: 42, note })), []);
  });

  test("takes a total above its own whole for an error", () => {
    assert.deepEqual(problemsOfTracker(total({ value: 43, of: 42 })), [
      "content/trackers/boards.yaml:19:12: error: `totals[0].value` is `43`, but must not be more than `of`. Correct one of the two.",
    ]);
  });

  test("warns of a newer item about the organisation that is related to the cited one", () => {
    const related = [{ item: "flood", as: "differs-from" }];
    const inquiry = { date: "2021-11-11", organisations: ["river-board"], related };
    assert.deepEqual(problemsOfTracker({}, { inquiry }), [
      "content/trackers/boards.yaml:14:15: warning: `inquiry` of 2021-11-11 differs from the item that this status rests on. Add a status that cites it, even if nothing has changed.",
    ]);
    assert.deepEqual(problemsOfTracker({}, { inquiry: { ...inquiry, organisations: [] } }), []);
    const cited = [
      { date: "2021-11-10", status: "named", item: "flood" },
      { date: "2021-11-11", status: "named", item: "inquiry" },
    ];
    const rows = [{ organisation: "river-board", statuses: cited }];
    assert.deepEqual(problemsOfTracker({ rows }, { inquiry }), []);
  });

  test("warns of a label's row only if an item differs from the cited one", () => {
    const rows = [{ label: "Lake", statuses: [{ date: "2021-11-10", status: "named", item: "flood" }] }];
    const inquiry = (as: string) => ({ inquiry: { date: "2021-11-11", related: [{ item: "flood", as }] } });
    assert.deepEqual(problemsOfTracker({ rows }, inquiry("follows")), []);
    assert.equal(problemsOfTracker({ rows }, inquiry("differs-from")).length, 1);
  });

  test("warns of a newer figure that gives another number than the newest total", () => {
    const figure = (value: number) => ({ figures: [{ label: "Boards with a chair", value, of: 2 }] });
    const items = { flood: figure(1), inquiry: { date: "2021-11-11", ...figure(2) } };
    assert.deepEqual(problemsOfTracker(total({}), items), [
      "content/trackers/boards.yaml:19:12: warning: `inquiry` of 2021-11-11 has the newer figure 2 for “Boards with a chair”. Add a total that cites it.",
    ]);
    assert.deepEqual(
      problemsOfTracker(total({}), { ...items, inquiry: { date: "2021-11-11", ...figure(1) } }),
      [],
    );
  });
});
