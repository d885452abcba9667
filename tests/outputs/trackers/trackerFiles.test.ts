import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import { csv } from "../../../src/files/csv.ts";
import { trackerCsv } from "../../../src/outputs/trackers/trackerCsv.ts";
import { trackerJson } from "../../../src/outputs/trackers/trackerJson.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { aTracker } from "../../support/trackers.ts";

const totals = [{ date: "2021-11-10", status: "named", value: 1, of: 2, item: "flood" }];
const digest = digestOf({ flood: {} }, aTracker({ totals }));
const tracker = digest.trackers[0] as Tracker;

describe("The files of a tracker", () => {
  test("are CSV with a line for each dated status, and one for each row without any", () => {
    assert.equal(
      trackerCsv(tracker, digest),
      [
        "\ufeffrow,organisation,region,code,date,status,status_name,is_current,note,item\r\n",
        "The River Board,river-board,North,,2021-11-10,named,Named,yes,,https://paper.example/items/flood/\r\n",
        "The Lake Board,,,,,,,,,\r\n",
      ].join(""),
    );
  });

  test("quote commas, quotation marks and line ends in CSV, and keep formulas text", () => {
    assert.equal(
      csv([
        ["a, b", 'say "no"', "two\nlines"],
        ["=1+1", "@SUM(A1)", "-2"],
      ]),
      '\ufeff"a, b","say ""no""","two\nlines"\r\n\'=1+1,\'@SUM(A1),\'-2\r\n',
    );
  });

  test("are JSON with statuses, rows and totals", () => {
    const { question, url, changed, rows, totals: all } = JSON.parse(trackerJson(tracker, digest));
    const item = { headline: "The river rose", url: "https://paper.example/items/flood/" };
    assert.deepEqual(
      [question, url, changed],
      ["Who leads each board?", "https://paper.example/trackers/boards/", "2021-11-10"],
    );
    assert.deepEqual(rows, [
      {
        ...{ id: "river-board", name: "The River Board", organisation: "river-board", region: "North" },
        ...{ status: "named", statuses: [{ date: "2021-11-10", status: "named", item }] },
      },
      { id: "The Lake Board", name: "The Lake Board", status: null, statuses: [] },
    ]);
    assert.deepEqual(all, [{ date: "2021-11-10", status: "named", value: 1, of: 2, item, counted: 1 }]);
  });
});
