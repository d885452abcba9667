import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf } from "./digestOf.ts";

describe("Key dates", () => {
  const digest = digestOf({
    a: {
      keyDates: [
        { label: "Closes", date: "2021-11-12T09:00", kind: "closes" },
        { label: "Next month", date: "2021-12", kind: "expected" },
        { label: "Yesterday", date: "2021-11-11", kind: "happens" },
      ],
    },
    b: {
      keyDates: [
        { label: "This month", date: "2021-11", kind: "happens" },
        { label: "Last month", date: "2021-10", kind: "opens" },
        { label: "Today", date: "2021-11-12", kind: "happens" },
      ],
    },
  });

  test("are those of all items, the earliest first; what is known less exactly stands before", () => {
    assert.deepEqual(
      digest.keyDates.map(({ label, item }) => `${label} (${item.slug})`),
      ["Last month (b)", "This month (b)", "Yesterday (a)", "Today (b)", "Closes (a)", "Next month (a)"],
    );
  });

  test("are past when their day or month is over", () => {
    const past = digest.keyDates.filter((each) => each.past).map(({ label }) => label);
    assert.deepEqual(past, ["Last month", "Yesterday"]);
  });
});

describe("Corrections", () => {
  test("are the corrections and clarifications of all items, newest first: an update corrects nothing", () => {
    const { corrections } = digestOf({
      a: {
        updates: [
          { date: "2021-11-11", kind: "correction", note: "A name." },
          { date: "2021-11-12", kind: "update", note: "More rain." },
        ],
      },
      b: { updates: [{ date: "2021-11-12", kind: "clarification", note: "Metres." }] },
    });
    assert.deepEqual(
      corrections.map(({ date, kind, note, item }) => [date, kind, note, item.slug]),
      [
        ["2021-11-12", "clarification", "Metres.", "b"],
        ["2021-11-11", "correction", "A name.", "a"],
      ],
    );
  });
});
