import type { SiteFields } from "../../content/schema/index.ts";
import { longDay, weekName, weekSpan } from "../../digest/dates.ts";
import type { Issue, Item, Story, Topic } from "../../digest/digest.ts";
import { countsOf } from "../../digest/trackers/counts.ts";
import { lastChange } from "../../digest/trackers/linkTrackers.ts";
import type { Tracker } from "../../digest/trackers/tracker.ts";
import { nameList, sentenceCase } from "../../digest/wording.ts";
import { count } from "../../report.ts";
import type { CardText } from "./card.ts";

/** What the card of a page says, apart from the publication's title. */
export type PageText = Omit<CardText, "title">;

/** How many headlines an issue's card has. */
const mostHeadlines = 3;

/** The headline of an item, with its label, series or first topic, its day and its authors. */
export function itemText({ headline, label, series, topics, byline, date, issue }: Item): PageText {
  const author = byline.length > 0 ? ` · By ${nameList(byline)}` : "";
  return {
    corner: weekName(issue.week),
    label: label ? sentenceCase(label) : (series?.name ?? topics[0]?.name ?? ""),
    headline,
    lines: [],
    dateline: longDay(date) + author,
  };
}

/** The title or the days of an issue, and its first headlines. */
export function issueText({ week, from, to, title, items }: Issue): PageText {
  const span = weekSpan(from, to);
  return {
    corner: weekName(week),
    label: title ? span : "The week in brief",
    headline: title ?? span,
    lines: items.slice(0, mostHeadlines).map(({ headline }) => headline),
    dateline: count(items.length, "item"),
  };
}

/** The name of a story, and since when it has been reported. */
export function storyText({ name, items }: Story): PageText {
  return {
    corner: "",
    label: "Story",
    headline: name,
    lines: [],
    dateline: itemsSince(items),
  };
}

/** The question of a tracker, how many rows have each status, and when that last changed. */
export function trackerText(tracker: Tracker): PageText {
  const counts = countsOf(tracker).map(
    ({ status, rows }) => `${status?.name ?? "Not reported"}: ${rows.length}`,
  );
  const changed = lastChange(tracker);
  return {
    corner: "",
    label: "Tracker",
    headline: tracker.name,
    lines: [counts.join(" · ")],
    dateline: changed ? `Last changed ${longDay(changed)}` : "",
  };
}

/** The name of a topic, what it covers, and since when it has been reported. */
export function topicText({ name, scope, items }: Topic): PageText {
  return {
    corner: "",
    label: "Topic",
    headline: name,
    lines: scope ? [scope] : [],
    dateline: itemsSince(items),
  };
}

/** What the card of all pages without one of their own says. */
export function publicationText({ title, strapline = "" }: SiteFields): CardText {
  return { title, corner: "", label: "", headline: title, lines: strapline ? [strapline] : [], dateline: "" };
}

/** "3 items since 20 October 2021". */
function itemsSince(items: readonly Item[]): string {
  const first = items.at(-1);
  return first ? `${count(items.length, "item")} since ${longDay(first.date)}` : "";
}
