import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf } from "../../digest/digestOf.ts";
import { calendarAt, closing, eventsOf, eventWith } from "./calendarDigests.ts";

describe("An event", () => {
  test("says what, when and where to read more, and does not make readers busy", () => {
    assert.deepEqual(eventWith({ date: "2021-12-01T17:00" }, { topics: ["water", "rivers"] }), {
      uid: "bids-close.bids@paper.example",
      sequence: 3,
      stamp: "2021-11-10T00:00:00.000Z",
      start: "2021-12-01T17:00:00.000Z",
      end: "2021-12-01T17:01:00.000Z",
      summary: "Bids close",
      description: "The river rose\nhttps://paper.example/items/bids/",
      categories: ["Water", "Rivers"],
      url: "https://paper.example/items/bids/",
      location: "",
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
    });
  });

  test("is a minute, a day or a month long, as exact as its date", () => {
    for (const [date, start, end] of [
      ["2021-09-26T23:59", "2021-09-26T22:59:00.000Z", "2021-09-26T23:00:00.000Z"],
      ["2021-12-31T23:59", "2021-12-31T23:59:00.000Z", "2022-01-01T00:00:00.000Z"],
      ["2024-02-29", "2024-02-29", "2024-03-01"],
      ["2021-12-31", "2021-12-31", "2022-01-01"],
      ["2021-04", "2021-04-01", "2021-05-01"],
      ["2024-02", "2024-02-01", "2024-03-01"],
      ["2021-12", "2021-12-01", "2022-01-01"],
      ["2024-03-31", "2024-03-31", "2024-04-01"],
      ["2024-10-27", "2024-10-27", "2024-10-28"],
    ]) {
      const event = eventWith({ date });
      assert.deepEqual([event.start, event.end], [start, end], date);
    }
  });

  test("with an end lasts until then: the last day and month are part of it, and a time is the end", () => {
    for (const [date, until, start, end] of [
      ["2021-12-01", "2021-12-03", "2021-12-01", "2021-12-04"],
      ["2021-12-30", "2022-01-31", "2021-12-30", "2022-02-01"],
      ["2024-02-28", "2024-02-29", "2024-02-28", "2024-03-01"],
      ["2021-11", "2022-01", "2021-11-01", "2022-02-01"],
      ["2021-12-01", "2022-01", "2021-12-01", "2022-02-01"],
      ["2021-12-01", "2021-12-03T17:00", "2021-12-01", "2021-12-04"],
      ["2021-12-01T09:00", "2021-12-01T17:30", "2021-12-01T09:00:00.000Z", "2021-12-01T17:30:00.000Z"],
      ["2021-07-01T09:00", "2021-07-03", "2021-07-01T08:00:00.000Z", "2021-07-03T23:00:00.000Z"],
      ["2021-10-30T12:00", "2021-10-31T12:00", "2021-10-30T11:00:00.000Z", "2021-10-31T12:00:00.000Z"],
    ]) {
      const event = eventWith({ date, until });
      assert.deepEqual([event.start, event.end], [start, end], `${date} ${until}`);
    }
    assert.equal(
      eventWith({ date: "2021-11", until: "2022-01" }).summary,
      "In November 2021 to January 2022: Bids close",
    );
  });

  test("says in words at which time it ends if it begins on a day, because an event has either days or times", () => {
    assert.equal(
      eventWith({ date: "2021-11-15", until: "2021-12-10T17:00" }).description,
      "The river rose\nUntil 10 December 2021 at 17:00, United Kingdom Time.\nhttps://paper.example/items/bids/",
    );
    for (const dates of [
      { date: "2021-11-15", until: "2021-12-10" },
      { date: "2021-11-15T09:00", until: "2021-12-10T17:00" },
    ])
      assert.doesNotMatch(eventWith(dates).description, /Until/);
    const { summary } = eventWith({ date: "2021-11", until: "2021-12-10T17:00" });
    assert.equal(summary, "In November 2021 to 10 December 2021 at 17:00: Bids close");
  });

  test("has its place and the address of its own page", () => {
    const { location, url, description } = eventWith({
      place: "Town Hall; Leeds, 2nd floor",
      url: "https://bids.example/a,b;c",
    });
    assert.equal(location, "Town Hall; Leeds, 2nd floor");
    assert.equal(url, "https://bids.example/a%2Cb%3Bc");
    assert.equal(description, "The river rose\nhttps://paper.example/items/bids/");
  });

  test("with only a month is not on one of its days, and names the month", () => {
    assert.equal(eventWith({ date: "2021-04" }).summary, "In April 2021: Bids close");
    assert.equal(
      eventWith({ date: "2021-04", kind: "expected" }).summary,
      "Expected in April 2021: Bids close",
    );
  });

  test("that is expected is tentative, and says so", () => {
    const { summary, status } = eventWith({ kind: "expected" });
    assert.deepEqual([summary, status], ["Expected: Bids close", "TENTATIVE"]);
  });

  test("that was moved says from when", () => {
    const { description, uid } = eventWith({ was: ["2021-10", "2021-11-12T09:00"] });
    assert.match(description, /^Was October 2021, then 12 November 2021 at 09:00\.$/m);
    assert.equal(uid, eventWith({}).uid);
  });

  test("that is withdrawn is cancelled, and says so", () => {
    const { status, summary, stamp } = eventWith({ was: ["2021-10"], withdrawn: "2021-11-12" });
    assert.deepEqual(
      [status, summary, stamp],
      ["CANCELLED", "Withdrawn: Bids close", "2021-11-12T00:00:00.000Z"],
    );
    assert.equal(
      eventWith({ date: "2021-12", withdrawn: "2021-11-12" }).summary,
      "Withdrawn in December 2021: Bids close",
    );
  });

  test("gets a higher sequence number if its date becomes more exact or certain, moves, is withdrawn, or is restored with a note", () => {
    const updates = [{ date: "2021-11-12", kind: "correction", note: "They do close." }];
    const numbers = [
      eventWith({ date: "2021-12", kind: "expected" }),
      eventWith({ date: "2021-12-01", kind: "expected" }),
      eventWith({ date: "2021-12-01" }),
      eventWith({ date: "2021-12-01T17:00" }),
      eventWith({ date: "2021-12-01T17:00", withdrawn: "2021-11-12" }),
      eventWith({ date: "2021-12-01T17:00" }, { updates }),
      eventWith({ date: "2022-01", was: ["2021-12-01T17:00"] }, { updates }),
      eventWith({ date: "2022-02", was: ["2021-12-01T17:00"] }, { updates: [...updates, ...updates] }),
    ].map(({ sequence }) => sequence);
    assert.deepEqual(numbers, [0, 1, 2, 3, 4, 8, 11, 16]);
  });

  test("has the day of its item's last change, whenever the digest is built", () => {
    const item = {
      updates: [{ date: "2021-11-12", kind: "update", note: "More." }],
      keyDates: [closing({})],
    };
    const built = (today: string) => calendarAt(digestOf({ bids: item }, {}, { today }));
    assert.match(built("2021-11-12"), /DTSTAMP:20211112T000000Z/);
    assert.equal(built("2021-11-12"), built("2025-01-01"));
  });
});

describe("The UID of a date", () => {
  test("stays the same if it moves, if others are added or removed, if an id replaces its label, and if the item is renamed", () => {
    const other = { label: "Talks", date: "2021-12-02", kind: "happens" };
    const uids = [
      eventsOf({ bids: { keyDates: [closing({})] } }),
      eventsOf({ bids: { keyDates: [other, closing({ date: "2022-01", was: ["2021-12-01"] })] } }).slice(1),
      eventsOf({ bids: { keyDates: [closing({ label: "All bids end", id: "bids-close" })] } }),
      eventsOf({ tenders: { formerSlugs: ["bids", "offers"], keyDates: [closing({})] } }),
    ].map(([event]) => event?.uid);
    assert.deepEqual(new Set(uids), new Set(["bids-close.bids@paper.example"]));
  });

  test("differs for two digests on one host", () => {
    const uidAt = (url: string) =>
      eventsOf({ bids: { keyDates: [closing({})] } }, { "_data/site.yaml": `title: A\nurl: ${url}\n` })[0]
        ?.uid;
    assert.deepEqual(
      ["https://user.example/", "https://user.example/a/", "https://user.example/a,b;c/b"].map(uidAt),
      [
        "bids-close.bids@user.example",
        "bids-close.bids@user.example/a",
        "bids-close.bids@user.example/a%2Cb%3Bc/b",
      ],
    );
  });

  test("differs for dates with the same label, in one item or two", () => {
    const uids = eventsOf({
      bids: {
        keyDates: [closing({}), closing({}), closing({ id: "second" }), closing({ id: "bids-close-3" })],
      },
      offers: { keyDates: [closing({ date: "2021-12-02" })] },
    }).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, 5);
  });
});
