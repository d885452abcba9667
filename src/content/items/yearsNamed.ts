import type { Finding } from "../problem.ts";
import { warningAt } from "../problem.ts";
import type { ItemFields, KeyDateField } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** A year among words, not an amount or a span of years such as 2025-26. */
const year = /(?<![\d.,/–-]|[\p{Sc}\p{L}])(?:19|20)\d\d(?![\d%/–-]|[.,]\d|\p{L})/gu;

/** What takes place in the year that its name has. A report on 2025 or the entries for 2027 may well be due in 2026. */
const event =
  /\b(?:assembl|award|biennale|camp\b|conclave|conf\b|conference|congress|convention|cop\b|election|exhibition|expo\b|fair\b|festival|forum|games\b|meeting|olympi|referendum|seminar|session|show\b|summit|symposi|week\b|workshop|world cup)/i;

/** What people do before an event. It may be due in an earlier year. */
const preparation =
  /\b(?:abstracts?|accreditation|applications?|appl(?:y|ies)|bids?|bidding|book (?:by|early|now)|bookings?|call for|deadlines?|early[ -]bird|enrol\w*|entr(?:y|ies)|nominat\w*|on sale|proposals?|register|registrations?|rsvp|sign-?ups?|submissions?|submit|tickets?)\b/i;

/** Events that kept the year in their name when they were held a year later, such as Expo 2020. */
const postponable = /\b(?:expo|euro|games|(?:o|para)lympi(?:cs?|ad))\b/i;

/** Warns of key dates in another year than their label or the headline says. */
export function yearsNamed({ headline, date, keyDates }: ItemFields, yaml: YamlText): Finding[] {
  return keyDates.flatMap((keyDate, index) => {
    const other = otherYear(keyDate, headline, date);
    if (other === undefined) return [];
    const path: Path = ["keyDates", index, "date"];
    return warningAt(
      yaml.positionOf(path),
      `The key date is in ${keyDate.date.text.slice(0, 4)}, but ${other.where} says ${other.years.join(" and ")}.`,
      "Correct the year of the date or of the text.",
      { field: pathText(path), value: keyDate.date.text },
    );
  });
}

interface OtherYear {
  readonly where: "its label" | "the headline";
  readonly years: readonly string[];
}

/**
 * The years that a key date's label names, or else those of the headline, if its own is not among them. That counts only for events, and for
 * what was over a year too early when the item was published. A headline may be about other years than its past events.
 */
function otherYear(keyDate: KeyDateField, headline: string, published: string): OtherYear | undefined {
  const { label, date } = keyDate;
  const inLabel = yearsIn(label);
  const [where, text] =
    inLabel.length > 0 ? (["its label", label] as const) : (["the headline", headline] as const);
  const years = yearsIn(text);
  if (years.length === 0 || datesOf(keyDate).some((each) => years.includes(each))) return undefined;
  const isPast = date.text < published.slice(0, date.text.length);
  const isEarly = years.every((each) => each > date.text.slice(0, 4));
  const isEvent = event.test(text);
  const isFirm = isEvent && !isKnownToDiffer(text, years, date.text.slice(0, 4));
  const counts =
    where === "its label"
      ? isFirm || (isPast && isEarly && !preparation.test(text))
      : isEvent && isPast && isEarly;
  return counts ? { where, years } : undefined;
}

/** Whether something before or after the named years is likely: what prepares an event, and a postponed event. */
function isKnownToDiffer(label: string, years: readonly string[], yearOfDate: string): boolean {
  const isPreparation = preparation.test(label) && years.every((each) => each > yearOfDate);
  const isPostponed =
    postponable.test(label) && years.every((each) => Number(each) === Number(yearOfDate) - 1);
  return isPreparation || isPostponed;
}

function datesOf({ date, until, was }: KeyDateField): string[] {
  return [date, ...(until ? [until] : []), ...was].map(({ text }) => text.slice(0, 4));
}

function yearsIn(text: string): string[] {
  return [...new Set(text.match(year))];
}
