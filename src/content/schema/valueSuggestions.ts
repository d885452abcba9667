import { DateTime } from "luxon";
import { withQuotedName } from "./mailbox.ts";
import { looksLikePartialDate } from "./partialDate.ts";

/** Whether a field would be right with another value. */
export type IsValid = (value: unknown) => boolean;

/** Whether a text is a number, true or false that only its quotation marks make a text. */
export function isQuoted(text: string, fits: IsValid): boolean {
  return (
    /^(true|false|[-+]?\d+(\.\d+)?)$/.test(text) && fits(JSON.parse(text.replace(/^\+|^(-?)0+(?=\d)/, "$1")))
  );
}

/** What is known of a value that breaks `rule`. */
interface Wrong {
  readonly found: unknown;
  readonly rule: string;
  readonly fits: IsValid;
  /** The names of the fields that may stand beside it. */
  readonly besides: readonly string[];
}

/** Nothing longer is a slip of the pen. */
const longest = 2_000;

/** How a value should have been written, as a sentence, where that can be told; undefined where it can't. */
export function suggestValue({ found, rule, fits, besides }: Wrong): string | undefined {
  // What breaks a rule only together with other values is not written wrongly.
  if (fits(found)) return undefined;
  if (Array.isArray(found))
    return found.length === 1 && fits(found[0]) ? "Write it as one value, not as a list." : undefined;
  if (typeof found === "string" && isQuoted(found.trim(), fits)) return "Remove the quotation marks.";
  const text = String(found).trim();
  return text.length > longest
    ? undefined
    : (anew(text, fits) ?? asMeant({ found: text, rule, fits, besides }));
}

/** A text that was written in another way than its field's kind is. */
function asMeant({ found: text, rule, fits, besides }: Wrong & { found: string }): string | undefined {
  if (/^must be a (date|year)|calendar$/.test(rule)) return asDate(text, fits);
  if (rule.startsWith("must be a number")) return asNumber(text, fits, besides);
  if (rule.startsWith("must be an address such as editors")) return asNamedAddress(text);
  return rule.startsWith("must be an address such as https") ? asAddress(text, fits) : undefined;
}

/** A text that is right but for signs that look like the right ones. */
function anew(text: string, fits: IsValid): string | undefined {
  const right = text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^["“”„'‘’]+|["“”'‘’]+$/g, "")
    .replace(/(?<=[\d-])[Oo]|[Oo](?=[\d-])/g, "0")
    .replace(/(?<=[\d-])[Il]|[Il](?=[\d-])/g, "1");
  if (right === text || !fits(right)) return undefined;
  const [letters, rights] = [[...text], [...right]];
  const at = letters.findIndex((letter, index) => letter !== rights[index]);
  const odd =
    letters.length === rights.length
      ? `Its character ${at + 1}, \`${letters[at]}\`, should be \`${rights[at]}\`. `
      : "";
  return `${odd}Write it as ${right}.`;
}

const longDates = ["d LLLL yyyy", "d LLL yyyy", "LLLL d yyyy", "LLL d yyyy"];

/** A date that is written in another way. Which of 10/11/2021 is the month can't be told. */
function asDate(text: string, fits: IsValid): string | undefined {
  const [date = "", hour, minute] = timed.exec(text)?.slice(1) ?? [];
  const [year, month, day] =
    separated.exec(date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"))?.slice(1) ?? [];
  const [last, middle, first] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(date)?.slice(1) ?? [];
  const words = date.replace(/,/g, "").replace(/(?<=\d)(st|nd|rd|th)\b/, "");
  const spelt = longDates.map((format) => DateTime.fromFormat(words, format, { locale: "en" }).toISODate());
  const ways = [
    dayOf(year, month, day),
    Number(last) > 12 ? dayOf(first, middle, last) : undefined,
    ...spelt,
  ];
  const time = hour && `T${hour.padStart(2, "0")}:${minute}`;
  const right = ways.flatMap((way) => whole(way ?? "", time, fits)).find((way) => way !== text && fits(way));
  return right && `Write it as ${right}.`;
}

const separated = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const timed = /^(.*?)(?:[T ]+(\d{1,2}):(\d\d).*)?$/;

/** A day with its time or, where the field takes none, without it. */
function whole(day: string, time: string | undefined, fits: IsValid): string[] {
  return time && fits(`${day}T12:00`) ? [day + time] : [day];
}

function dayOf(year: string | undefined, month = "", day = ""): string | undefined {
  return year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A number with its unit, or with marks between its digits. */
function asNumber(text: string, fits: IsValid, besides: readonly string[]): string | undefined {
  const [, before = "", digits, after = ""] = /^(\D*?)([-+]?\d[\d,_]*(?:\.\d+)?)(\D*)$/.exec(text) ?? [];
  const number = Number(digits?.replace(/[,_]/g, ""));
  const unit = `${before}${after}`.trim();
  if (digits === undefined || !fits(number)) return undefined;
  return unit && besides.includes("unit") ? `Write ${number}, and \`unit: "${unit}"\`.` : `Write ${number}.`;
}

/** YAML needs quotation marks around those of the name. */
function asNamedAddress(text: string): string | undefined {
  const right = withQuotedName(text);
  return (
    right && `A name with a comma, a colon or the like goes between quotation marks: write it as ${right}.`
  );
}

function asAddress(text: string, fits: IsValid): string | undefined {
  const whole = `https://${text}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) && fits(whole)
    ? `Begin it with https://: ${whole}.`
    : undefined;
}

/** Why a date that is written rightly is not in the calendar. */
export function notInCalendar(text: string): string | undefined {
  if (!looksLikePartialDate(text)) return undefined;
  const [year = 0, month = 0, , hour] = text.split(/[-T:]/).map(Number);
  if (month < 1 || month > 12) return "A year has the months 01 to 12.";
  const first = DateTime.utc(year, month, 1, { locale: "en" });
  const isDay = DateTime.fromISO(text.slice(0, 10)).isValid;
  if (hour !== undefined && isDay) return "The hours of a day are 00 to 23, its minutes 00 to 59.";
  return `${first.toFormat("LLLL yyyy")} has ${first.daysInMonth} days, 01 to ${first.daysInMonth}.`;
}
