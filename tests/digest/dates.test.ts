import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsePartialDate } from "../../src/content/schema/partialDate.ts";
import {
  daysOfWeek,
  instant,
  longDay,
  partialDateName,
  periodName,
  shortDay,
  spanName,
  weekName,
  weekOf,
  weekSpan,
  wholeYears,
  zoneName,
} from "../../src/digest/dates.ts";

describe("A day", () => {
  test("is in the ISO week that has its Thursday", () => {
    assert.deepEqual(["2021-01-03", "2021-01-04", "2020-12-31", "2018-12-31"].map(weekOf), [
      "2020-W53",
      "2021-W01",
      "2020-W53",
      "2019-W01",
    ]);
  });

  test("is written out, as exactly as it is known", () => {
    assert.equal(longDay("2021-11-01"), "1 November 2021");
    assert.deepEqual(["2021-11-01", "2021-11", "2021"].map(shortDay), ["1 Nov 2021", "Nov 2021", "2021"]);
    assert.deepEqual(["2021-11", "2021"].map(periodName), ["November 2021", "2021"]);
  });
});

describe("A date with an end", () => {
  const span = (date: string, until: string) => {
    const [first, last] = [parsePartialDate(date), parsePartialDate(until)];
    assert.ok(first && last);
    return spanName({ date: first, until: last });
  };

  test("is written without what would be said twice", () => {
    for (const [date, until, written] of [
      ["2021-12-01", "2021-12-03", "1 to 3 December 2021"],
      ["2021-11-29", "2021-12-03", "29 November to 3 December 2021"],
      ["2021-12-29", "2022-01-03", "29 December 2021 to 3 January 2022"],
      ["2021-11", "2021-12", "November to December 2021"],
      ["2021-12", "2022-01", "December 2021 to January 2022"],
      ["2021-12-01T09:00", "2021-12-01T17:30", "1 December 2021 at 09:00 to 17:30"],
      ["2021-12-01T09:00", "2021-12-03T17:30", "1 December 2021 at 09:00 to 3 December 2021 at 17:30"],
      ["2021-12-01T09:00", "2021-12-03", "1 December 2021 at 09:00 to 3 December 2021"],
      ["2021-12-01", "2022-01", "1 December 2021 to January 2022"],
    ] as const)
      assert.equal(span(date, until), written);
  });
});

describe("A week", () => {
  test("runs from Monday to Sunday", () => {
    assert.deepEqual(daysOfWeek("2020-W53"), { from: "2020-12-28", to: "2021-01-03" });
  });

  test("is named by its number", () => {
    assert.equal(weekName("2021-W05"), "Week 5 of 2021");
  });

  test("is a span of days that does not repeat the month or year", () => {
    assert.equal(weekSpan("2021-11-08", "2021-11-14"), "8–14 November 2021");
    assert.equal(weekSpan("2021-11-29", "2021-12-05"), "29 November – 5 December 2021");
    assert.equal(weekSpan("2020-12-28", "2021-01-03"), "28 December 2020 – 3 January 2021");
  });
});

describe("A partial date", () => {
  test("is written as exactly as its writer knew it", () => {
    assert.equal(
      partialDateName({ text: "2021-09-26T23:59", precision: "minute" }),
      "26 September 2021 at 23:59",
    );
    assert.equal(partialDateName({ text: "2021-09-26", precision: "day" }), "26 September 2021");
    assert.equal(partialDateName({ text: "2021-09", precision: "month" }), "September 2021");
  });

  test("is an instant in the site's time zone, in summer and winter", () => {
    assert.equal(instant("2021-11-10", "Europe/London"), "2021-11-10T00:00:00+00:00");
    assert.equal(instant("2021-06-10", "Europe/London"), "2021-06-10T00:00:00+01:00");
    assert.equal(instant("2021-09-26T23:59", "America/New_York"), "2021-09-26T23:59:00-04:00");
  });
});

describe("A zone", () => {
  const nameOf = (zone: string) => zoneName(zone, "2021-11-10");

  test("has a familiar name, the same in summer and winter", () => {
    assert.equal(nameOf("Europe/London"), "United Kingdom Time");
    assert.equal(zoneName("Europe/London", "2021-06-10"), "United Kingdom Time");
    assert.deepEqual(["Europe/Berlin", "Asia/Kathmandu"].map(nameOf), [
      "Central European Time",
      "Nepal Time",
    ]);
  });

  test("without a familiar name is shown as it is written", () => {
    assert.deepEqual(["UTC", "Etc/GMT+5", "UTC+3"].map(nameOf), ["UTC", "Etc/GMT+5", "UTC+3"]);
  });

  test("has the same name in places with a zone of their own", () => {
    const unnamed = Intl.supportedValuesOf("timeZone").filter(
      (zone) => !/^\p{L}[\p{L}’&. -]+ Time$|Antarctic$/u.test(nameOf(zone)),
    );
    assert.deepEqual(
      unnamed.filter((zone) => !/^(UTC|Etc\/.*)$/.test(zone)),
      [],
    );
  });
});

test("a year is whole on its anniversary, and a year after 29 February on 1 March", () => {
  assert.equal(wholeYears("2021-11-10", "2022-11-09"), 0);
  assert.equal(wholeYears("2021-11-10", "2022-11-10"), 1);
  assert.equal(wholeYears("2020-02-29", "2021-02-28"), 0);
  assert.equal(wholeYears("2020-02-29", "2021-03-01"), 1);
});
