import type { SiteFields } from "../../content/schema/index.ts";
import type { Issue, Item, Story, Topic } from "../../digest/digest.ts";
import { countsOf } from "../../digest/trackers/counts.ts";
import { lastChange } from "../../digest/trackers/linkTrackers.ts";
import type { Tracker } from "../../digest/trackers/tracker.ts";
import type { Language } from "../../language/language.ts";
import type { CardText } from "./card.ts";

/** What the card of a page says, apart from the publication's title. */
export type PageText = Omit<CardText, "title">;

/** How many headlines an issue's card has. */
const mostHeadlines = 3;

/** The headline of an item, with its label, series or first topic, its day and its authors. */
export function itemText(
  { headline, labelText, series, topics, byline, date, issue }: Item,
  { words, nameList, longDay, weekName }: Language,
): PageText {
  const day = longDay(date);
  return {
    corner: weekName(issue.week),
    label: labelText ?? series?.name ?? topics[0]?.name ?? "",
    headline,
    lines: [],
    dateline: byline.length > 0 ? words.cards.byline(day, nameList(byline)) : day,
  };
}

/** The title or the days of an issue, and its first headlines. */
export function issueText(
  { week, from, to, title, items }: Issue,
  { words, weekName, weekSpan }: Language,
): PageText {
  const span = weekSpan(from, to);
  return {
    corner: weekName(week),
    label: title ? span : words.cards.weekInBrief,
    headline: title ?? span,
    lines: items.slice(0, mostHeadlines).map(({ headline }) => headline),
    dateline: words.lists.items(items.length),
  };
}

/** The name of a story, and since when it has been reported. */
export function storyText({ name, items }: Story, language: Language): PageText {
  return {
    corner: "",
    label: language.words.cards.story,
    headline: name,
    lines: [],
    dateline: itemsSince(items, language),
  };
}

/** The question of a tracker, how many rows have each status, and when that last changed. */
export function trackerText(tracker: Tracker, { words, longDay }: Language): PageText {
  const counts = countsOf(tracker).map(({ status, rows }) =>
    words.cards.tally(status?.name ?? words.trackers.notReported, rows.length),
  );
  const changed = lastChange(tracker);
  return {
    corner: "",
    label: words.cards.tracker,
    headline: tracker.name,
    lines: [counts.join(" · ")],
    dateline: changed ? words.cards.lastChanged(longDay(changed)) : "",
  };
}

/** The name of a topic, what it covers, and since when it has been reported. */
export function topicText({ name, scope, items }: Topic, language: Language): PageText {
  return {
    corner: "",
    label: language.words.cards.topic,
    headline: name,
    lines: scope ? [scope] : [],
    dateline: itemsSince(items, language),
  };
}

/** What the card of all pages without one of their own says. */
export function publicationText({ title, strapline = "" }: SiteFields): CardText {
  return { title, corner: "", label: "", headline: title, lines: strapline ? [strapline] : [], dateline: "" };
}

/** "3 items since 20 October 2021". */
function itemsSince(items: readonly Item[], { words, longDay }: Language): string {
  const first = items.at(-1);
  return first ? words.stories.since(items.length, longDay(first.date)) : "";
}
