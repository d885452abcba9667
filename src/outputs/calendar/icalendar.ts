import ical, { escape as escapeText, foldLines } from "ical-generator";
import { absoluteUrlOf } from "../../content/addresses.ts";
import type { Digest, KeyDate } from "../../digest/digest.ts";
import type { Calendar } from "./calendars.ts";
import { eventOf } from "./event.ts";

/** How often programs ask for a calendar that is subscribed to, in seconds: twice a day. */
const askedAgainAfter = 12 * 60 * 60;

/**
 * A calendar as iCalendar (RFC 5545, and RFC 7986 for its name), to be read by calendar programs. It has no `METHOD`: that would make it a
 * scheduling message, whose events must name an organiser (RFC 5546, 3.2.1). The digest reports these dates and organises none of them.
 */
export function icalendar({ title, address, page, keyDates, grows }: Calendar, digest: Digest): string {
  const { url, title: publication } = digest.site;
  const empty = ical({
    prodId: { company: escapeText(publication, false), product: "Standfirst", language: "EN" },
    // The library writes names as they are given.
    name: escapeText(title, false),
    url: absoluteUrlOf(page, url),
    ...(grows ? { source: absoluteUrlOf(address, url), ttl: askedAgainAfter } : {}),
  }).toString();
  const [head = "", foot = ""] = empty.split(/(?=END:VCALENDAR)/);
  return `${head}${keyDates.map((keyDate) => writtenEvent(keyDate, digest)).join("")}${foot}\r\n`;
}

/** A date stands in many calendars, and its event is the same in all of them. */
function writtenEvent(keyDate: KeyDate, { site }: Digest): string {
  const known = written.get(keyDate);
  if (known !== undefined) return known;
  const event = foldLines(ical().createEvent(eventOf(keyDate, site)).toString());
  written.set(keyDate, event);
  return event;
}

const written = new WeakMap<KeyDate, string>();
