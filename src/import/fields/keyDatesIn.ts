import type { z } from "zod";
import { longest } from "../../content/limits.ts";
import { keyDate } from "../../content/schema/nestedFields.ts";
import type { TakeItemLoss } from "../makeItem.ts";
import { plainTextOf } from "../markup/plainTextOf.ts";
import { pieceText } from "../split/pieceText.ts";
import { sectionsOf } from "../split/sections.ts";
import { readDay } from "./readDay.ts";
import { shortenedText } from "./sentences.ts";

const monthName = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** Where a date may begin in an entry. One without a year is of the year of its post, or the next. */
const dateStart = new RegExp(
  String.raw`(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[ -]${monthName}(?:,?[ -]\d{4})?|${monthName} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)(?!\d)`,
  "gi",
);
const time = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\s*(am|pm)?\b|\b(1[0-2]|[1-9])\s*(am|pm)\b/i;

/** A key date as it is written. */
export type WrittenKeyDate = z.input<typeof keyDate>;

/** The key dates in the lists of a text: each entry with its first date, its time, its end, place and link. Reports entries without a date. */
export function keyDatesIn(text: string, day: string, take: TakeItemLoss): WrittenKeyDate[] {
  const lines = text.split("\n");
  return sectionsOf(text)
    .flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries))
    .flatMap((entry) => {
      const written = pieceText({ lines: [entry], isEntry: true }, lines);
      const found = keyDateOf(written, day);
      if (found === undefined) take("key-date", shortenedText(plainTextOf(written), 80), entry.from);
      return found ?? [];
    });
}

const link = /(?<!!)\[((?:[^[\]\\]|\\.)+)\]\(\s*<?([^\s()<>]*(?:\([^()\s]*\)[^\s()<>]*)*)>?[^()]*\)/g;
/** Words directly before a date on which something closes. */
const closing = /\b(?:closes?|closing|deadline|due|submissions?|apply)(?: date)?(?: (?:by|on|until))?\W*$/i;

function keyDateOf(entry: string, postDay: string): WrittenKeyDate | undefined {
  const links = [...entry.matchAll(link)];
  const text = entry.replace(/\]\([^)\s]*\)/g, "]");
  const found = whenIn(text, postDay);
  if (found === undefined) return undefined;
  const [place, url = ""] = [placeOf(text), links.at(-1)?.[2]];
  const candidate: WrittenKeyDate = {
    label: shortenedText(labelOf(entry, links, found.words), longest.name),
    date: found.date,
    kind: closing.test(found.before) ? "closes" : "happens",
    ...(found.until ? { until: found.until } : {}),
    ...(place ? { place: shortenedText(place, longest.name) } : {}),
    ...(/^https?:\/\//.test(url) ? { url } : {}),
  };
  return keyDate.safeParse(candidate).success ? candidate : undefined;
}

/** When something happens: the words of its date, and those before it. */
interface When {
  readonly before: string;
  readonly words: string;
  readonly date: string;
  readonly until?: string;
}

/** The first date of an entry with its time, and the last day if another date follows it directly. */
function whenIn(text: string, postDay: string): When | undefined {
  const [first, second] = text.matchAll(dateStart);
  const day = first && dayOf(first[0], postDay);
  if (first === undefined || day === undefined) return undefined;
  const before = text.slice(0, first.index);
  const end = first.index + first[0].length;
  const isRange = second && /^\s*(?:[-–—]|to|until|through)\s*$/i.test(text.slice(end, second.index));
  const until = isRange ? dayOf(second[0], postDay) : undefined;
  if (until && until > day) return { before, words: first[0], date: day, until };
  const clock = timeIn(text.slice(end).split("|")[0] ?? "");
  return { before, words: first[0], date: clock ? `${day}T${clock}` : day };
}

/** The words of the last link with bold words, or of the last link, or of all the entry without its date. */
function labelOf(entry: string, links: readonly RegExpExecArray[], date: string): string {
  const bold = /\*\*(.+?)\*\*/.exec(entry)?.[1];
  const linked = links.at(-1)?.[1];
  const label = plainTextOf(bold ?? linked ?? entry);
  return label.replace(date, "").replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, "") || plainTextOf(entry);
}

/** What is between the first two bars: `2021-03-03 | Berlin, DE | [Meetup](…)`. */
function placeOf(entry: string): string | undefined {
  const parts = (entry.split("\n")[0] ?? "").split(/\s\|\s/);
  const place = parts.length > 2 ? plainTextOf(parts[1] ?? "") : "";
  return /\p{L}/u.test(place) && !/^\W*(?:closes|rolling)/i.test(place) ? place : undefined;
}

function dayOf(text: string, postDay: string): string | undefined {
  const read = readDay(text)?.day;
  if (read) return read;
  const [year = ""] = postDay.split("-");
  const same = dayIn(text, year);
  // In December, a newsletter announces dates of January.
  return same && same < postDay && monthsBefore(same, postDay) > 6
    ? dayIn(text, String(Number(year) + 1))
    : same;
}

const dayIn = (text: string, year: string) =>
  readDay(/^\d/.test(text) ? `${text.replace(/-/g, " ")} ${year}` : `${text}, ${year}`)?.day;

function monthsBefore(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / (30 * 24 * 3_600_000);
}

function timeIn(text: string): string | undefined {
  const found = time.exec(text.slice(0, 40));
  if (found === null) return undefined;
  const hour = Number(found[1] ?? found[4]);
  const half = (found[3] ?? found[5])?.toLowerCase();
  const hours = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  return `${String(hours).padStart(2, "0")}:${found[2] ?? "00"}`;
}
