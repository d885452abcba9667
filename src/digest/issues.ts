import { typographic } from "../content/markdown/typographicFields.ts";
import type { Content } from "../content/readContent.ts";
import { issueAddress } from "../content/siteAddresses.ts";
import { inSections } from "./brand/issueSections.ts";
import { daysOfWeek, weekOf } from "./dates.ts";
import type { Issue, Item, Mutable } from "./digest.ts";
import { fingerprint } from "./fingerprint.ts";
import { groupBy } from "./groupBy.ts";
import { compare } from "./order.ts";
import { withTypography } from "./shownFields.ts";

/** Groups items, newest first, into issues by week, newest first, and links each item to its issue. */
export function issuesOf(
  items: readonly Item[],
  { issues: texts, pictures, site: { sections } }: Pick<Content, "issues" | "pictures" | "site">,
): Issue[] {
  const written = new Map(texts.map((text) => [text.week, text]));
  const issues = [...groupBy(items, ({ date }) => weekOf(date))].map(([week, ofWeek]): Mutable<Issue> => {
    const text = written.get(week);
    const picture = text?.image && pictures.get(text.image.src);
    return {
      week,
      fingerprint: fingerprint(
        week,
        text && { ...text, introduction: text.introduction.tree },
        picture?.size,
      ),
      address: issueAddress(week),
      ...daysOfWeek(week),
      title: text?.title && typographic(text.title),
      number: text?.number,
      // A picture that is not published would be broken on every page.
      image: picture && text.image && withTypography(text.image, "alt", "caption"),
      imageSize: picture?.size,
      introduction: text?.introduction,
      formerAddresses: [...(text?.formerAddresses ?? [])],
      items: inSections([...ofWeek].sort(leadFirst), sections),
      previous: undefined,
      next: undefined,
    };
  });
  for (const [index, issue] of issues.entries()) {
    issue.next = issues[index - 1];
    issue.previous = issues[index + 1];
    for (const item of issue.items as Mutable<Item>[]) item.issue = issue;
  }
  return issues;
}

/** Items with an `order` first, in that order (the first is the lead), then the others, newest first. */
export function leadFirst(a: Item, b: Item): number {
  return (
    compare(a.order ?? Infinity, b.order ?? Infinity) || compare(b.date, a.date) || compare(a.slug, b.slug)
  );
}
