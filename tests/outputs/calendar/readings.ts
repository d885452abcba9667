import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { filesIn } from "../../support/site.ts";

/** An event as calendar programs understand it. Days are as `2021-09-26`, minutes as instants in UTC. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly url: string;
  /** Empty if it has none. */
  readonly location: string;
  readonly status: string;
  readonly transparency: string;
}

export interface ReadCalendar {
  readonly name: string;
  /** Undefined where it is no scheduling message. */
  readonly method: string | undefined;
  readonly events: readonly ReadEvent[];
}

/** Reads a calendar with two libraries that share no code, and asserts that they understand the same. */
export function readCalendar(text: string): ReadCalendar {
  const read = readByIcalJs(text);
  assert.deepEqual(readByNodeIcal(text), read);
  return read;
}

/** Reads a calendar with the library that follows the standard more closely. */
export function readByIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    const when = (time: { isDate: boolean; toString(): string; toJSDate(): Date }) =>
      time.isDate ? time.toString() : time.toJSDate().toISOString();
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: new Date(value("dtstamp")).toISOString(),
      start: when(event.startDate),
      end: when(event.endDate),
      summary: event.summary,
      description: event.description,
      categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
      url: value("url"),
      location: event.location ?? "",
      status: value("status"),
      transparency: value("transp"),
    };
  });
  const value = (name: string) => String(calendar.getFirstPropertyValue(name));
  // It knows calendars' names, which came later, for no text, and leaves their escapes.
  const method = calendar.getFirstPropertyValue("method");
  return {
    name: value("name").replace(/\\([\\;,])/g, "$1"),
    method: method === null ? undefined : String(method),
    events,
  };
}

function readByNodeIcal(text: string): ReadCalendar {
  const components = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each !== undefined);
  const calendar = components.find((each) => each.type === "VCALENDAR") as unknown as ReadCalendar;
  const events = components.flatMap((event) =>
    event.type === "VEVENT"
      ? [
          {
            uid: event.uid,
            sequence: Number(event.sequence),
            stamp: event.dtstamp.toISOString(),
            start: whenOf(event.start),
            end: whenOf(event.end ?? event.start),
            summary: plain(event.summary),
            description: plain(event.description),
            categories: event.categories ?? [],
            url: plain(event.url),
            location: plain(event.location ?? ""),
            status: String(event.status),
            transparency: String(event.transparency),
          },
        ]
      : [],
  );
  return { name: calendar.name, method: calendar.method, events };
}

/** It gives days as midnight of this machine's zone. */
function whenOf(time: Date & { dateOnly?: boolean }): string {
  if (!time.dateOnly) return time.toISOString();
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** It gives a text that has parameters in a group. */
function plain(value: unknown): string {
  return String(typeof value === "object" && value !== null && "val" in value ? value.val : value);
}

/** The calendar files of a site, and the events in them by id. Asserts that an event is the same in every file that has it. */
export function eventsIn(folder: string): { files: string[]; events: ReadonlyMap<string, ReadEvent> } {
  const files = filesIn(folder).filter((file) => file.endsWith(".ics"));
  const seen = new Map<string, ReadEvent>();
  for (const file of files) {
    const { events } = readCalendar(readFileSync(join(folder, file), "utf8"));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, file);
    for (const event of events) {
      assert.deepEqual(seen.get(event.uid) ?? event, event, file);
      seen.set(event.uid, event);
    }
  }
  return { files, events: seen };
}
