import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { KeyDate } from "../../src/digest/digest.ts";
import { nextDatesOf, upcomingDates } from "../../src/digest/keyDates.ts";
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

  test("are those of all items, earliest first: a day before its times, a month after its days", () => {
    assert.deepEqual(
      digest.keyDates.map(({ label, item }) => `${label} (${item.slug})`),
      ["Last month (b)", "Yesterday (a)", "Today (b)", "Closes (a)", "This month (b)", "Next month (a)"],
    );
  });

  test("have the same order in their item, however they are written", () => {
    assert.deepEqual(
      digest.items.map(({ keyDates }) => keyDates.map(({ label }) => label)),
      [
        ["Yesterday", "Closes", "Next month"],
        ["Last month", "Today", "This month"],
      ],
    );
  });

  test("are past after their day or month", () => {
    const past = digest.keyDates.filter((each) => each.past).map(({ label }) => label);
    assert.deepEqual(past, ["Last month", "Yesterday"]);
  });

  test("have a name: their id or, without one, their label in ASCII letters", () => {
    const { keyDates } = digestOf({
      a: {
        keyDates: [
          { label: "Bewerbungen schließen für alle", date: "2021-12-01", kind: "closes" },
          { label: "Applications close", date: "2021-12-02", kind: "closes", id: "phase-2" },
          { label: "?!", date: "2021-12-03", kind: "closes" },
        ],
      },
    });
    assert.deepEqual(
      keyDates.map(({ name }) => name),
      ["bewerbungen-schliessen-fur-alle", "phase-2", "date"],
    );
  });

  test("are listed by year, newest first, and a year has all of its dates, past or upcoming", () => {
    const { calendarYears } = digestOf({
      a: {
        keyDates: ["2022-01", "2021-12-31", "2021-01", "2019-05-05", "2021-01-31"].map((date) => ({
          label: date,
          date,
          kind: "happens",
        })),
      },
    });
    assert.deepEqual(
      calendarYears.map(({ year, address, keyDates }) => [year, address, keyDates.map(({ label }) => label)]),
      [
        ["2022", "/calendar/2022/", ["2022-01"]],
        ["2021", "/calendar/2021/", ["2021-01-31", "2021-01", "2021-12-31"]],
        ["2019", "/calendar/2019/", ["2019-05-05"]],
      ],
    );
  });

  test("of a subject are the next three that are not withdrawn", () => {
    const dates = ["2021-12", "2021-11-30", "2021-11-11", "2021-11-20", "2021-12-24"];
    const keyDates = dates.map((date) => ({ label: date, date, kind: "happens" }));
    const off = { label: "Off", date: "2021-11-15", kind: "happens", withdrawn: "2021-11-01" };
    const { topics } = digestOf({
      a: { date: "2021-11-01", keyDates: keyDates.slice(0, 2) },
      b: { date: "2021-11-02", keyDates: [...keyDates.slice(2), off] },
      c: { topics: ["energy"] },
    });
    const next = topics.map((topic) => [topic.id, nextDatesOf(topic).map(({ label }) => label)]);
    assert.deepEqual(next, [
      ["water", ["2021-11-20", "2021-11-30", "2021-12-24"]],
      ["rivers", []],
      ["energy", []],
    ]);
  });

  test("are soon until the same month of next year, and later after that", () => {
    const dates = ["2022-12", "2022-11-30", "2022-11", "2022-12-01", "2021-11-12", "2021-10", "2030-01-01"];
    const digest = digestOf({
      a: { keyDates: dates.map((date) => ({ label: date, date, kind: "happens" })) },
    });
    const { soon, later } = upcomingDates(digest);
    const labels = (keyDates: readonly KeyDate[]) => keyDates.map(({ label }) => label);
    assert.deepEqual(labels(soon), ["2021-11-12", "2022-11-30", "2022-11"]);
    assert.deepEqual(labels(later), ["2022-12-01", "2022-12", "2030-01-01"]);
  });
});

describe("Corrections", () => {
  test("are the corrections and clarifications of all items, newest first, but not updates", () => {
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
