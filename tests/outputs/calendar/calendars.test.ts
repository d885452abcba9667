import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { calendarsOf } from "../../../src/outputs/calendar/calendars.ts";
import { feedsOf } from "../../../src/outputs/feeds/feedList.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { calendarAt, closing } from "./calendarDigests.ts";
import { readCalendar } from "./readings.ts";

describe("Calendars", () => {
  test("exist for the site, for each topic and organisation with dates, and for each upcoming date", () => {
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

  test("of a story have the dates of all its items, and the story has a feed of these", () => {
    const digest = digestOf(
      {
        bids: { storyline: "works", keyDates: [closing({})] },
        talks: {
          related: [{ item: "bids", as: "follows" }],
          keyDates: [closing({ label: "Talks", date: "2021-12-20" })],
        },
      },
      { "_data/storylines.yaml": "- { id: works, name: The works }\n- { id: other, name: No dates }\n" },
    );
    const calendars = calendarsOf(digest).filter(({ address }) => address.startsWith("/stories/"));
    assert.deepEqual(
      calendars.map(({ address, title, page, keyDates }) => [address, title, page, keyDates.length]),
      [["/stories/works/calendar.ics", "The Test Paper: The works", "/stories/works/", 2]],
    );
    const feed = feedsOf(digest).find(({ address }) => address === "/stories/works/");
    assert.deepEqual([feed?.title, feed?.items.length], ["The Test Paper: The works", 2]);
  });

  test("do not exist without dates, because a calendar needs an event", () => {
    assert.deepEqual(calendarsOf(digestOf({ rain: {} })), []);
  });

  test("of dates with a name that is too long for a file have a short address", () => {
    const label = "水".repeat(200);
    const keyDates = [closing({ label }), closing({ label: `${label}!` }), closing({ label: "Été, étés" })];
    const files = calendarsOf(digestOf({ bids: { keyDates } }))
      .map(({ address }) => decodeURIComponent(address.replace("/items/bids/", "")))
      .filter((file) => !file.startsWith("/"));
    assert.equal(new Set(files).size, 3);
    assert.ok(files.every((file) => Buffer.byteLength(file) < 255));
    assert.equal(files[2], "ete-etes.ics");
  });

  test("have all upcoming dates and the last hundred past dates", () => {
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
});
