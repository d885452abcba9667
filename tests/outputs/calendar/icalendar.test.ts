import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Digest } from "../../../src/digest/digest.ts";
import { calendarsOf } from "../../../src/outputs/calendar/calendars.ts";
import { icalendar } from "../../../src/outputs/calendar/icalendar.ts";
import { digestOf, type Items } from "../../digest/digestOf.ts";
import { type ReadEvent, readByIcalJs, readCalendar } from "./readings.ts";

const siteIn = (zone: string) => ({
  "_data/site.yaml": `title: "Rain, Wind; & Co. \\\\ Söhne"\nurl: https://paper.example/courier/\ntimeZone: ${zone}\n`,
});

/** The text of the calendar at an address. */
function calendarAt(digest: Digest, address = "/calendar.ics"): string {
  const calendar = calendarsOf(digest).find((each) => each.address === address);
  assert.ok(calendar, `There is no calendar ${address}.`);
  return icalendar(calendar, digest);
}

/** The events of a digest with these items. */
function eventsOf(items: Items, files = {}, address?: string): readonly ReadEvent[] {
  return readCalendar(calendarAt(digestOf(items, files), address)).events;
}

const closing = (fields: Record<string, unknown>) => ({
  label: "Bids close",
  date: "2021-12-01",
  kind: "closes",
  ...fields,
});

/** The event of a single date of a single item. */
function eventWith(fields: Record<string, unknown>, item: Record<string, unknown> = {}): ReadEvent {
  const [event] = eventsOf({ bids: { ...item, keyDates: [closing(fields)] } });
  assert.ok(event);
  return event;
}

describe("An event", () => {
  test("says what, when, where to read more, and that it takes none of a reader's time", () => {
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
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
    });
  });

  test("is as long as its date is exact", () => {
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

  test("of a month is never on one of its days, and says which month", () => {
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

  test("that was moved says from where", () => {
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

  test("has a higher number when its date becomes more exact or certain, moves, is withdrawn, or stands again with a note", () => {
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

  test("bears the day of its item's last change, whenever the digest is built", () => {
    const item = {
      updates: [{ date: "2021-11-12", kind: "update", note: "More." }],
      keyDates: [closing({})],
    };
    const built = (today: string) => calendarAt(digestOf({ bids: item }, {}, { today }));
    assert.match(built("2021-11-12"), /DTSTAMP:20211112T000000Z/);
    assert.equal(built("2021-11-12"), built("2025-01-01"));
  });
});

describe("What programs know a date by", () => {
  test("stays when it is moved, when others come and go, when an id stands for its label, and when the item is renamed", () => {
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

  test("differs for dates of one label, in one item and in two", () => {
    const uids = eventsOf({
      bids: {
        keyDates: [closing({}), closing({}), closing({ id: "second" }), closing({ id: "bids-close-3" })],
      },
      offers: { keyDates: [closing({})] },
    }).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, 5);
  });
});

describe("Texts with all that the format gives a meaning", () => {
  const labels = [
    'Commas, semicolons; colons: \\ and \\der, “quotes” and "more"',
    "Bürgerbüros öffnen in Straßburg, Łódź, Ærø und Besançon, und zwar für alle, überall und auch für Bürgerinnen",
    "👩‍👩‍👧‍👦".repeat(12),
    "水".repeat(60),
    `${"a".repeat(66)}é${"b".repeat(73)}😀`,
    "BEGIN:VEVENT",
  ];
  const digest = digestOf(
    {
      "fluß,und;mehr": {
        headline: "A, b; c \\ d",
        keyDates: labels.map((label, index) => ({
          label,
          date: "2021-12-01",
          kind: "happens",
          id: `x${index}`,
        })),
      },
    },
    siteIn("Europe/London"),
  );
  const text = calendarAt(digest);

  test("come out as they were", () => {
    const { name, events } = readCalendar(text);
    assert.equal(name, "Rain, Wind; & Co. \\ Söhne: key dates");
    assert.deepEqual(
      events.map(({ summary }) => summary),
      labels,
    );
    const address = "https://paper.example/courier/items/flu%C3%9F%2Cund%3Bmehr/";
    assert.deepEqual(
      [events[0]?.description, events[0]?.url, events[0]?.uid],
      [`A, b; c \\ d\n${address}`, address, "x0.flu%C3%9F%2Cund%3Bmehr@paper.example/courier"],
    );
  });

  test("come out as they were where a backslash stands before an n: node-ical alone takes that for a new line", () => {
    const odd = digestOf({ odd: { keyDates: [closing({ label: "\\network\\new" })] } });
    assert.equal(readByIcalJs(calendarAt(odd)).events[0]?.summary, "\\network\\new");
  });

  test("are folded at 75 bytes, never within a character, and every line ends as it should", () => {
    assert.ok(text.endsWith("END:VCALENDAR\r\n"));
    const lines = text.slice(0, -2).split("\r\n");
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n\ufffd]|[\ud800-\udbff]$/);
    }
    assert.ok(lines.filter((line) => line.startsWith(" ")).length > 10);
  });
});

describe("Minutes are those of the site's zone", () => {
  const known = {
    "America/New_York": {
      "2024-03-10T01:59": "2024-03-10T06:59:00.000Z",
      "2024-03-10T03:00": "2024-03-10T07:00:00.000Z",
      "2024-11-03T01:30": "2024-11-03T05:30:00.000Z",
      "2024-11-03T02:00": "2024-11-03T07:00:00.000Z",
      "2024-12-31T23:59": "2025-01-01T04:59:00.000Z",
    },
    "Europe/London": {
      "2024-03-31T00:59": "2024-03-31T00:59:00.000Z",
      "2024-03-31T02:00": "2024-03-31T01:00:00.000Z",
      "2024-10-27T01:30": "2024-10-27T00:30:00.000Z",
      "2024-10-27T02:00": "2024-10-27T02:00:00.000Z",
      "2024-02-29T12:00": "2024-02-29T12:00:00.000Z",
    },
    "Asia/Kathmandu": { "2024-01-01T00:00": "2023-12-31T18:15:00.000Z" },
  };
  // Of a time that comes twice in autumn, the first: a deadline is better met too early.
  for (const [zone, instants] of Object.entries(known))
    test(`in ${zone}`, () => {
      const keyDates = Object.keys(instants).map((date) => ({ label: date, date, kind: "happens" }));
      for (const event of eventsOf({ times: { keyDates } }, siteIn(zone))) {
        assert.equal(event.start, Object.entries(instants).find(([date]) => date === event.summary)?.[1]);
        const shown = DateTime.fromISO(event.start, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
        assert.equal(shown, event.summary);
      }
    });
});

describe("Calendars", () => {
  test("are one for the whole, each topic and each organisation that has dates, and one for each date to come", () => {
    const digest = digestOf({
      bids: {
        topics: ["rivers"],
        organisations: ["river-board"],
        keyDates: [
          closing({}),
          closing({ label: "Bids open", date: "2021-11-11" }),
          closing({ label: "Talks", withdrawn: "2021-11-12" }),
          closing({ label: "Comments & answers", date: "2021-11", id: "answers" }),
        ],
      },
      rain: {},
    });
    assert.deepEqual(
      calendarsOf(digest).map(({ address, title, keyDates }) => [address, title, keyDates.length]),
      [
        ["/calendar.ics", "The Test Paper: key dates", 4],
        ["/topics/rivers/calendar.ics", "The Test Paper: Rivers", 4],
        ["/organisations/river-board/calendar.ics", "The Test Paper: The River Board", 4],
        ["/items/bids/answers.ics", "The river rose", 1],
        ["/items/bids/bids-close.ics", "The river rose", 1],
      ],
    );
    assert.deepEqual(
      readCalendar(calendarAt(digest, "/items/bids/answers.ics")).events.map(({ uid }) => uid),
      ["answers.bids@paper.example"],
    );
  });

  test("are none where there is no date, since one without an event is no calendar", () => {
    assert.deepEqual(calendarsOf(digestOf({ rain: {} })), []);
  });

  test("of dates whose names are too long for a file have a short address", () => {
    const label = "水".repeat(200);
    const keyDates = [closing({ label }), closing({ label: `${label}!` }), closing({ label: "Été, étés" })];
    const files = calendarsOf(digestOf({ bids: { keyDates } }))
      .map(({ address }) => decodeURIComponent(address.replace("/items/bids/", "")))
      .filter((file) => !file.startsWith("/"));
    assert.equal(new Set(files).size, 3);
    assert.ok(files.every((file) => Buffer.byteLength(file) < 255));
    assert.equal(files[2], "ete-etes.ics");
  });

  test("keep all that is to come and the last hundred past", () => {
    const day = (index: number) => DateTime.utc(2021, 11, 12).plus({ days: index }).toISODate();
    const keyDates = Array.from({ length: 260 }, (_, index) => ({
      label: `Day ${index}`,
      date: day(index - 130),
      kind: "happens",
    }));
    const digest = digestOf({ days: { keyDates } });
    for (const address of ["/calendar.ics", "/topics/water/calendar.ics"]) {
      const { events } = readCalendar(calendarAt(digest, address));
      assert.deepEqual(
        [events.length, events[0]?.summary, events.at(-1)?.summary],
        [230, "Day 30", "Day 259"],
      );
    }
  });

  const headOf = (address: string) =>
    calendarAt(
      digestOf({ bids: { topics: ["rivers"], keyDates: [closing({})] } }, siteIn("Europe/London")),
      address,
    ).replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, "");

  test("say which page they belong to, where they are, and how often to ask for them", () => {
    assert.deepEqual(headOf("/topics/rivers/calendar.ics").split("\r\n"), [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rain\\, Wind\\; & Co. \\\\ Söhne//Standfirst//EN",
      "URL:https://paper.example/courier/topics/rivers/",
      "SOURCE;VALUE=URI:https://paper.example/courier/topics/rivers/calendar.ics",
      "NAME:Rain\\, Wind\\; & Co. \\\\ Söhne: Rivers",
      "X-WR-CALNAME:Rain\\, Wind\\; & Co. \\\\ Söhne: Rivers",
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("are no scheduling messages, which would have to name an organiser: neither the whole, nor a topic's, nor a single date", () => {
    const digest = digestOf({
      bids: { keyDates: [closing({}), closing({ label: "Talks", withdrawn: "2021-11-11" })] },
    });
    for (const address of ["/calendar.ics", "/topics/water/calendar.ics", "/items/bids/bids-close.ics"]) {
      const text = calendarAt(digest, address);
      assert.equal(readCalendar(text).method, undefined);
      assert.doesNotMatch(text, /^(METHOD|ORGANIZER|ATTENDEE)/m);
    }
  });

  test("of a single date are not to be asked for again", () => {
    assert.doesNotMatch(headOf("/items/bids/bids-close.ics"), /SOURCE|REFRESH|TTL/);
  });
});
