import { calendarAddress } from "../../content/siteAddresses.ts";
import { longDay, weekName, weekSpan, whenOf } from "../../digest/dates.ts";
import type { Correction, Digest, Issue, Item, KeyDate } from "../../digest/digest.ts";
import { type MovedRows, movedWords } from "../../digest/trackers/movedRows.ts";
import { sentenceCase, withPlace } from "../../digest/wording.ts";
import { count } from "../../report.ts";
import type { EmailContents } from "./emailContents.ts";
import type { EmailPlan } from "./emailPlan.ts";
import { type ResolveUrl, unsubscribePlaceholder, urlResolver } from "./emailUrls.ts";
import { asSentence, correctionsHeading, reasonOf } from "./emailWording.ts";
import { collectFootnotes } from "./footnotes.ts";
import { joinBlocks, textBody } from "./textBody.ts";
import { textItem } from "./textItem.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

/** Renders an email as plain text, with as much of each item as the plan says. */
export function emailText(contents: EmailContents, plan: EmailPlan, digest: Digest): string {
  const { issue, items, corrections, moved, keyDates, topics } = contents;
  const resolveUrl = urlResolver(digest);
  const parts = [
    masthead(issue, digest, resolveUrl),
    topics === undefined ? introduction(issue, resolveUrl) : [],
    plan.hasContentsList ? contentsList(items) : [],
    ...items.map((item, index) => textItem(item, plan.forms[index] ?? "full", resolveUrl, contents.language)),
    corrections.length > 0 ? textCorrections(corrections, resolveUrl) : [],
    moved.length > 0 ? textMoved(moved, resolveUrl) : [],
    keyDates.length > 0 ? textKeyDates(keyDates, plan.keyDates, resolveUrl) : [],
    footer(contents, digest, resolveUrl),
  ].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
}

function masthead(issue: Issue, { site }: Digest, resolveUrl: ResolveUrl): string[] {
  return [
    site.title.toUpperCase(),
    ...(site.strapline ? wrap(site.strapline, columns) : []),
    "",
    `${weekName(issue.week)}, ${weekSpan(issue.from, issue.to)}`,
    `Read on the web: ${resolveUrl(issue.address)}`,
    "=".repeat(columns),
  ];
}

function introduction({ title, introduction: body, address }: Issue, resolveUrl: ResolveUrl): string[] {
  if (body === undefined) return [];
  const notes = collectFootnotes((each) => resolveUrl(each, address));
  const text = textBody(body.tree, notes.footnoteNumber);
  return joinBlocks([title ? wrap(title, columns) : [], text, notes.lines()]);
}

function contentsList(items: readonly Item[]): string[] {
  const longest = String(items.length).length;
  const entries = items.flatMap(({ headline }, index) => {
    const number = `${String(index + 1).padStart(longest)}. `;
    return hanging(number, wrap(headline, columns - number.length));
  });
  return joinBlocks([underlined("In this issue", "="), entries]);
}

function textCorrections(corrections: readonly Correction[], resolveUrl: ResolveUrl): string[] {
  return joinBlocks([
    underlined(correctionsHeading(corrections), "="),
    ...corrections.map(({ kind, date, note, item }) => [
      ...wrap(`${item.headline} (${longDay(item.date)})`, columns),
      resolveUrl(item.address),
      ...wrap(`${sentenceCase(kind)}, ${longDay(date)}: ${note}`, columns),
    ]),
  ]);
}

function textMoved(moved: readonly MovedRows[], resolveUrl: ResolveUrl): string[] {
  return joinBlocks(
    moved.map((each) => [
      ...wrap(`What moved this week: ${each.tracker.name} ${asSentence(movedWords(each))}`, columns),
      resolveUrl(each.tracker.address),
    ]),
  );
}

function textKeyDates(keyDates: readonly KeyDate[], shown: number, resolveUrl: ResolveUrl): string[] {
  return joinBlocks([
    underlined("Key dates", "="),
    ...keyDates
      .slice(0, shown)
      .map((keyDate) => [
        ...wrap(whenOf(keyDate), columns),
        ...hanging("  ", wrap(`${asSentence(withPlace(keyDate))} ${keyDate.item.headline}`, columns - 2)),
        `  ${resolveUrl(keyDate.item.address)}`,
        ...(keyDate.url ? [`  ${keyDate.url}`] : []),
      ]),
    keyDates.length > shown
      ? [`${count(keyDates.length - shown, "later key date")}: ${resolveUrl(calendarAddress())}`]
      : [],
  ]);
}

/** The footer. After `-- `, email programs treat text as a signature: they dim it and leave it out of replies. */
function footer({ topics }: EmailContents, { site }: Digest, resolveUrl: ResolveUrl): string[] {
  return [
    "-- ",
    ...wrap(reasonOf(site, topics), columns),
    `Unsubscribe: ${unsubscribePlaceholder}`,
    ...(site.contact ? [`Write to the editors: ${site.contact}`] : []),
    "",
    `${site.title}, ${resolveUrl("/")}`,
    ...(site.email?.address ? wrap(site.email.address, columns) : []),
  ];
}
