import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsePartialDate } from "../../src/content/schema/partialDate.ts";
import { languageOf } from "../../src/language/language.ts";

const { longDay, shortDay, periodName, weekdayOf, weekName, weekSpan, partialDateName, spanName, zoneName } =
  languageOf("en-GB");

const spanIn = (name: typeof spanName) => (date: string, until: string) => {
  const [first, last] = [parsePartialDate(date), parsePartialDate(until)];
  assert.ok(first && last);
  return name({ date: first, until: last });
};

test("a day is written out, as exactly as it is known", () => {
  assert.equal(longDay("2021-11-01"), "1 November 2021");
  assert.deepEqual(["2021-11-01", "2021-11", "2021"].map(shortDay), ["1 Nov 2021", "Nov 2021", "2021"]);
  assert.deepEqual(["2021-11", "2021"].map(periodName), ["November 2021", "2021"]);
  assert.equal(weekdayOf("2021-11-10"), "Wed 10 Nov 2021");
});

describe("A date with an end", () => {
  const span = spanIn(spanName);

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
  test("is named by its number", () => {
    assert.equal(weekName("2021-W05"), "Week 5 of 2021");
  });

  test("is a span of days that does not repeat the month or year", () => {
    assert.equal(weekSpan("2021-11-08", "2021-11-14"), "8–14 November 2021");
    assert.equal(weekSpan("2021-11-29", "2021-12-05"), "29 November – 5 December 2021");
    assert.equal(weekSpan("2020-12-28", "2021-01-03"), "28 December 2020 – 3 January 2021");
  });
});

test("a partial date is written as exactly as its writer knew it", () => {
  assert.equal(
    partialDateName({ text: "2021-09-26T23:59", precision: "minute" }),
    "26 September 2021 at 23:59",
  );
  assert.equal(partialDateName({ text: "2021-09-26", precision: "day" }), "26 September 2021");
  assert.equal(partialDateName({ text: "2021-09", precision: "month" }), "September 2021");
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
