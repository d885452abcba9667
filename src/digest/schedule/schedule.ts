import type { WrittenItem } from "../../content/items/readItem.ts";
import type { IssueText } from "../../content/items/readTexts.ts";
import { daysOfWeek, instant, weekOf } from "../dates.ts";
import type { Digest, Item } from "../digest.ts";
import { compare } from "../order.ts";

/** What needs an editor's attention: upcoming items, drafts, and items due for review. */
export interface Schedule {
  /** The day of the schedule, in the site's zone. */
  readonly today: string;
  /** The issues of items dated after today, and those of this week and later whose text has no items yet; the earliest first. */
  readonly coming: readonly ComingIssue[];
  /** The earliest first. */
  readonly drafts: readonly Draft[];
  /** Published items whose `reviewBy` is past, the oldest first. */
  readonly toReview: readonly ToReview[];
}

/** What the lists show of every item. */
export type ScheduledItem = Pick<WrittenItem, "file" | "headline" | "date">;

export interface ComingIssue {
  /** The ISO week, such as `2021-W45`. */
  readonly week: string;
  /** Monday and Sunday, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The file with the issue's title and introduction, if there is one. */
  readonly text: Pick<IssueText, "file" | "title"> | undefined;
  /** The earliest first and, within a day, as in the issue. */
  readonly items: readonly ComingItem[];
}

export interface ComingItem extends ScheduledItem {
  /** Its day or, if the site has a time of publication, that instant with its UTC offset. */
  readonly goesOut: string;
}

export interface Draft extends ScheduledItem {
  readonly week: string;
  /** Whether its day or its whole week is past. In the second case it would appear in an old issue. */
  readonly past: "day" | "week" | undefined;
}

export interface ToReview extends ScheduledItem {
  readonly reviewBy: string;
}

/** The schedule of a digest without drafts and future items, and of the texts for its issues. */
export function scheduleOf(digest: Digest, texts: readonly IssueText[]): Schedule {
  const unpublished = [...digest.unpublished].sort(earliestFirst);
  return {
    today: digest.today,
    coming: comingIssues(
      digest,
      unpublished.filter(({ draft }) => !draft),
      texts,
    ),
    drafts: unpublished.filter(({ draft }) => draft).map((item) => draftOf(item, digest.today)),
    toReview: digest.items.flatMap((item) => reviewOf(item, digest.today)).sort(longestPastFirst),
  };
}

function comingIssues(digest: Digest, items: readonly WrittenItem[], texts: readonly IssueText[]) {
  const thisWeek = weekOf(digest.today);
  const shown = new Set(digest.issues.map(({ week }) => week));
  const withoutItems = texts.map(({ week }) => week).filter((week) => week >= thisWeek && !shown.has(week));
  const weeks = new Set([...items.map(({ date }) => weekOf(date)), ...withoutItems]);
  return [...weeks].sort(compare).map((week): ComingIssue => {
    const text = texts.find((each) => each.week === week);
    return {
      week,
      ...daysOfWeek(week),
      text: text && { file: text.file, title: text.title },
      items: items
        .filter(({ date }) => weekOf(date) === week)
        .map((item) => ({ ...entryOf(item), goesOut: goesOut(item, digest) })),
    };
  });
}

function goesOut({ date }: WrittenItem, { site }: Digest): string {
  return site.publishedAt === undefined ? date : instant(`${date}T${site.publishedAt}`, site.timeZone);
}

function draftOf(item: WrittenItem, today: string): Draft {
  const week = weekOf(item.date);
  const past = week < weekOf(today) ? "week" : item.date < today ? "day" : undefined;
  return { ...entryOf(item), week, past };
}

function reviewOf(item: Item, today: string): ToReview[] {
  const { reviewBy } = item;
  return reviewBy !== undefined && reviewBy < today ? [{ ...entryOf(item), reviewBy }] : [];
}

function entryOf({ file, headline, date }: ScheduledItem): ScheduledItem {
  return { file, headline, date };
}

function earliestFirst(a: WrittenItem, b: WrittenItem): number {
  return (
    compare(a.date, b.date) || compare(a.order ?? Infinity, b.order ?? Infinity) || compare(a.slug, b.slug)
  );
}

function longestPastFirst(a: ToReview, b: ToReview): number {
  return compare(a.reviewBy, b.reviewBy) || compare(a.file, b.file);
}
