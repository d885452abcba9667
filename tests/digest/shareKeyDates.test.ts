import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nextDatesOf } from "../../src/digest/keyDates.ts";
import { calendarAt } from "../outputs/calendar/calendarDigests.ts";
import { readCalendar } from "../outputs/calendar/readings.ts";
import { digestOf, slugs } from "./digestOf.ts";

const congress = {
  label: "The congress",
  date: "2021-12-01",
  until: "2021-12-03",
  kind: "happens",
  place: "Leeds",
};

/** Four issues list one event. The last adds its page, and is about energy. */
const items = {
  first: { date: "2021-10-13", keyDates: [congress] },
  second: { date: "2021-10-20", keyDates: [congress] },
  third: { date: "2021-11-03", keyDates: [{ ...congress, label: "the Congress" }] },
  fourth: {
    date: "2021-11-10",
    topics: ["energy"],
    keyDates: [{ ...congress, until: "2021-12-04", url: "https://congress.example/" }],
  },
};

describe("An event that several items list", () => {
  const digest = digestOf(items);

  test("is one event, which names them all, in the calendar of the site and of every topic", () => {
    assert.deepEqual(
      digest.keyDates.map((each) => [each.item.slug, slugs(each.items), each.until?.text, each.url]),
      [["first", "fourth third second first", "2021-12-04", "https://congress.example/"]],
    );
    for (const address of ["/calendar.ics", "/topics/water/calendar.ics", "/topics/energy/calendar.ics"]) {
      const [event, ...others] = readCalendar(calendarAt(digest, address)).events;
      assert.deepEqual(others, [], address);
      assert.equal(event?.uid, "the-congress.first@paper.example");
      for (const slug of Object.keys(items)) assert.ok(event?.description.includes(`/items/${slug}/`), slug);
    }
  });

  test("is one of the next dates of a topic that has several of the items", () => {
    const [water] = digest.topics;
    assert.equal(nextDatesOf(water ?? { items: [] }).length, 1);
  });

  test("keeps its id in readers' calendars, and its sequence number grows, when another item lists it", () => {
    const { fourth, ...earlier } = items;
    const [before] = readCalendar(calendarAt(digestOf(earlier))).events;
    const [after] = readCalendar(calendarAt(digest)).events;
    assert.equal(before?.uid, after?.uid);
    assert.ok(Number(after?.sequence) > Number(before?.sequence), `${before?.sequence} → ${after?.sequence}`);
    assert.ok(fourth);
  });

  test("is added from each of the items as the same event", () => {
    for (const slug of Object.keys(items)) {
      const [event] = readCalendar(calendarAt(digest, `/items/${slug}/the-congress.ics`)).events;
      assert.equal(event?.uid, "the-congress.first@paper.example", slug);
    }
  });

  test("is withdrawn if one of them says so", () => {
    const gone = {
      ...items,
      second: { ...items.second, keyDates: [{ ...congress, withdrawn: "2021-11-09" }] },
    };
    assert.equal(digestOf(gone).keyDates[0]?.withdrawn, "2021-11-09");
  });
});

describe("An item that leaves out the place of an event", () => {
  const { place: _, ...nowhere } = congress;
  const said = (...each: object[][]) =>
    digestOf(
      Object.fromEntries(
        each.map((keyDates, index) => [`item${index}`, { date: `2021-10-1${index}`, keyDates }]),
      ),
    ).keyDates.map(({ place, items: listed }) => [place, listed.length]);

  test("lists the same event, whether it is the newest or not", () => {
    assert.deepEqual(said([congress], [nowhere]), [["Leeds", 2]]);
    assert.deepEqual(said([nowhere], [congress], [nowhere]), [["Leeds", 3]]);
  });

  test("lists another if it may be in either of two places", () => {
    assert.equal(said([congress], [nowhere], [{ ...congress, place: "York" }]).length, 3);
  });

  test("lists another if the item has the event with a place too", () => {
    assert.equal(said([congress], [nowhere, congress]).length, 2);
  });
});

describe("Dates stay two", () => {
  for (const [what, other] of Object.entries({
    "on two days": { ...congress, date: "2021-12-02" },
    "in two places": { ...congress, place: "York" },
    "with two labels": { ...congress, label: "The dinner" },
  }))
    test(what, () => {
      const both = digestOf({ first: { keyDates: [congress] }, second: { keyDates: [other] } });
      assert.equal(both.keyDates.length, 2);
    });

  test("that one item lists", () => {
    assert.equal(digestOf({ first: { keyDates: [congress, { ...congress, id: "b" }] } }).keyDates.length, 2);
  });
});
