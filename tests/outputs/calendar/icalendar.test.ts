import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { digestOf } from "../../digest/digestOf.ts";
import { calendarAt, closing, eventsOf, siteIn } from "./calendarDigests.ts";
import { readByIcalJs, readCalendar } from "./readings.ts";

describe("Texts with special characters of iCalendar", () => {
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

  test("are read as they were written, with typographic quotation marks", () => {
    const { name, events } = readCalendar(text);
    assert.equal(name, "Rain, Wind; & Co. \\ Söhne: key dates");
    assert.deepEqual(
      events.map(({ summary }) => summary),
      labels.map((label) => label.replace('"more"', "“more”")),
    );
    const address = "https://paper.example/courier/items/flu%C3%9F%2Cund%3Bmehr/";
    assert.deepEqual(
      [events[0]?.description, events[0]?.url, events[0]?.uid],
      [`A, b; c \\ d\n${address}`, address, "x0.flu%C3%9F%2Cund%3Bmehr@paper.example/courier"],
    );
  });

  test("are read as they were written even with a backslash before an n, except by node-ical", () => {
    const odd = digestOf({ odd: { keyDates: [closing({ label: "\\network\\new" })] } });
    assert.equal(readByIcalJs(calendarAt(odd)).events[0]?.summary, "\\network\\new");
  });

  test("are folded at 75 bytes, never within a character, and with the right line ends", () => {
    assert.ok(text.endsWith("END:VCALENDAR\r\n"));
    const lines = text.slice(0, -2).split("\r\n");
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n\ufffd]|[\ud800-\udbff]$/);
    }
    assert.ok(lines.filter((line) => line.startsWith(" ")).length > 10);
  });
});

describe("Times are in the site's time zone", () => {
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

describe("A calendar", () => {
  const headOf = (address: string) =>
    calendarAt(
      digestOf({ bids: { topics: ["rivers"], keyDates: [closing({})] } }, siteIn("Europe/London")),
      address,
    ).replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, "");

  test("says which page it belongs to, what its address is, and how often to refresh it", () => {
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

  test("encodes commas and semicolons of its addresses", () => {
    const site = { "_data/site.yaml": "title: A\nurl: https://paper.example/a,b;c/\n" };
    const lines = calendarAt(digestOf({ bids: { keyDates: [closing({})] } }, site)).split("\r\n");
    assert.deepEqual(
      lines.filter((line) => /^(?:URL|SOURCE)/.test(line)),
      [
        "URL:https://paper.example/a%2Cb%3Bc/calendar/",
        "SOURCE;VALUE=URI:https://paper.example/a%2Cb%3Bc/calendar.ics",
        "URL;VALUE=URI:https://paper.example/a%2Cb%3Bc/items/bids/",
      ],
    );
  });

  test("is not a scheduling message, which would need an organiser: neither the site's, nor a topic's, nor that of a single date", () => {
    const digest = digestOf({
      bids: { keyDates: [closing({}), closing({ label: "Talks", withdrawn: "2021-11-11" })] },
    });
    for (const address of ["/calendar.ics", "/topics/water/calendar.ics", "/items/bids/bids-close.ics"]) {
      const text = calendarAt(digest, address);
      assert.equal(readCalendar(text).method, undefined);
      assert.doesNotMatch(text, /^(METHOD|ORGANIZER|ATTENDEE)/m);
    }
  });

  test("of a single date does not ask to be refreshed", () => {
    assert.doesNotMatch(headOf("/items/bids/bids-close.ics"), /SOURCE|REFRESH|TTL/);
  });
});
