import { DateTime, Info } from "luxon";
import { didYouMean } from "../nearestWord.ts";
import { type Finding, quoteValue, warningAt } from "../problem.ts";
import type { SiteFields } from "../schema/index.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** The fields of `_data/site.yaml` that say when the publication comes out. */
type PublishingTimes = Pick<SiteFields, "timeZone" | "language" | "publishedOn" | "publishedAt">;

/**
 * The next day on which the publication comes out, such as `2021-11-12`. It is today until today's issue is out. Without `publishedOn`, the
 * publication comes out every day. `now` without an offset is in the site's time zone.
 */
export function nextPublishingDay(site: PublishingTimes, now: Date | string): string {
  const zone = site.timeZone;
  const moment =
    typeof now === "string" ? DateTime.fromISO(now, { zone }) : DateTime.fromJSDate(now, { zone });
  const weekday = weekdayNamed(site.publishedOn ?? "", site.language) ?? moment.weekday;
  const days = (weekday - moment.weekday + 7) % 7;
  const isOut = days === 0 && site.publishedAt !== undefined && moment.toFormat("HH:mm") >= site.publishedAt;
  const next = isOut ? (site.publishedOn === undefined ? 1 : 7) : days;
  return moment.plus({ days: next }).toFormat("yyyy-MM-dd");
}

/** Warns about a `publishedOn` without the name of a weekday. */
export function checkWeekday(publishedOn: string, language: string, yaml: YamlText): Finding[] {
  const words = publishedOn.toLowerCase();
  const names = weekdayNames(language);
  if (names.some((name) => words.includes(name.toLowerCase()))) return [];
  const hint = didYouMean(publishedOn, names) || "Write the name of a weekday, such as Friday.";
  const message = `\`${quoteValue(publishedOn)}\` is not a weekday.`;
  const about = { field: "publishedOn", value: publishedOn };
  return [warningAt(yaml.positionOf(["publishedOn"]), message, hint, about)];
}

/** The number of a weekday, 1 for Monday. */
function weekdayNamed(name: string, language: string): number | undefined {
  const index = weekdayNames(language).findIndex((each) => each.toLowerCase() === name.toLowerCase());
  return index < 0 ? undefined : (index % 7) + 1;
}

/** The names of the weekdays from Monday on, in English and then in the site's language. */
function weekdayNames(language: string): string[] {
  return ["en", language].flatMap((locale) => Info.weekdays("long", { locale }));
}
