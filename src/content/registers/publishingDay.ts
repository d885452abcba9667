import { DateTime, Info } from "luxon";
import { didYouMean } from "../nearestWord.ts";
import { type Finding, quoteValue, warningAt } from "../problem.ts";
import type { SiteFields } from "../schema/index.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** When a publication comes out: what `_data/site.yaml` says of it. */
type Rhythm = Pick<SiteFields, "timeZone" | "language" | "publishedOn" | "publishedAt">;

/**
 * The next day on which the publication comes out, as a plain day: today, too, until it has come out. Every day is one where
 * `publishedOn` names no weekday. A text without an offset is a time in the site's zone.
 */
export function nextPublishingDay(site: Rhythm, now: Date | string): string {
  const zone = site.timeZone;
  const moment =
    typeof now === "string" ? DateTime.fromISO(now, { zone }) : DateTime.fromJSDate(now, { zone });
  const weekday = weekdayNamed(site.publishedOn ?? "", site.language) ?? moment.weekday;
  const days = (weekday - moment.weekday + 7) % 7;
  const isOut = days === 0 && site.publishedAt !== undefined && moment.toFormat("HH:mm") >= site.publishedAt;
  const next = isOut ? (site.publishedOn === undefined ? 1 : 7) : days;
  return moment.plus({ days: next }).toFormat("yyyy-MM-dd");
}

/** Warns of a `publishedOn` that holds the name of no weekday. */
export function checkWeekday(publishedOn: string, language: string, yaml: YamlText): Finding[] {
  const words = publishedOn.toLowerCase();
  const names = ["en", language].flatMap((locale) => Info.weekdays("long", { locale }));
  if (names.some((name) => words.includes(name.toLowerCase()))) return [];
  const hint = didYouMean(publishedOn, names) || "Write the weekday's name, such as Friday.";
  const about = { field: "publishedOn", value: publishedOn };
  return [
    warningAt(
      yaml.positionOf(["publishedOn"]),
      `\`${quoteValue(publishedOn)}\` is not a weekday.`,
      hint,
      about,
    ),
  ];
}

/** 1 for Monday; in English, or in the language that the site is written in. */
function weekdayNamed(name: string, language: string): number | undefined {
  for (const locale of ["en", language]) {
    const names = Info.weekdays("long", { locale }).map((each) => each.toLowerCase());
    const index = names.indexOf(name.toLowerCase());
    if (index >= 0) return index + 1;
  }
  return undefined;
}
