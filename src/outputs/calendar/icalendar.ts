import ical, { escape as escapeText, foldLines } from "ical-generator";
import { absoluteUrlOf } from "../../content/siteAddresses.ts";
import type { Digest, KeyDate } from "../../digest/digest.ts";
import type { Calendar } from "./calendars.ts";
import { escapedUrl, eventOf } from "./event.ts";

/** How often calendar programs refresh a subscription, in seconds: twice a day. */
const refreshInterval = 12 * 60 * 60;

/**
 * Writes a calendar as iCalendar (RFC 5545, and RFC 7986 for its name). It has no `METHOD`, because that would make it a scheduling message,
 * whose events must name an organiser (RFC 5546, 3.2.1). The digest reports these dates and organises none of them.
 */
export function icalendar(
  { title, address, page, keyDates, isSubscribable }: Calendar,
  digest: Digest,
): string {
  const { url, title: publication } = digest.site;
  const empty = ical({
    prodId: {
      company: escapeText(publication, false),
      product: "Standfirst",
      language: digest.language.wordsTag.slice(0, 2).toUpperCase(),
    },
    // The library does not escape names.
    name: escapeText(title, false),
    url: escapedUrl(absoluteUrlOf(page, url)),
    ...(isSubscribable ? { source: escapedUrl(absoluteUrlOf(address, url)), ttl: refreshInterval } : {}),
  }).toString();
  const [head = "", foot = ""] = empty.split(/(?=END:VCALENDAR)/);
  return `${head}${keyDates.map((keyDate) => cachedEvent(keyDate, digest)).join("")}${foot}\r\n`;
}

/** The event of a key date. It is cached, because it is the same in every calendar that has it. */
function cachedEvent(keyDate: KeyDate, digest: Digest): string {
  const known = events.get(keyDate);
  if (known !== undefined) return known;
  const event = foldLines(ical().createEvent(eventOf(keyDate, digest)).toString());
  events.set(keyDate, event);
  return event;
}

const events = new WeakMap<KeyDate, string>();
