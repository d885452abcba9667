import { calendarAddress } from "../../content/siteAddresses.ts";
import { sectionAt } from "../../digest/brand/issueSections.ts";
import type { Correction, Digest, Issue, Item, KeyDate } from "../../digest/digest.ts";
import { type MovedRows, movedWords } from "../../digest/trackers/movedRows.ts";
import { withPlace } from "../../digest/wording.ts";
import { asSentence } from "../../language/asSentence.ts";
import type { Language } from "../../language/language.ts";
import type { EmailContents } from "./emailContents.ts";
import type { EmailPlan } from "./emailPlan.ts";
import { type ResolveUrl, readerLinkPlaceholders, unsubscribePlaceholder, urlResolver } from "./emailUrls.ts";
import { correctionsHeading } from "./emailWording.ts";
import { collectFootnotes } from "./footnotes.ts";
import { joinBlocks, pictureMark, textBody } from "./textBody.ts";
import { textItem } from "./textItem.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

/** Renders an email as plain text, with as much of each item as the plan says. */
export function emailText(contents: EmailContents, plan: EmailPlan, digest: Digest): string {
  const { issue, items, corrections, moved, keyDates, topics, language } = contents;
  const resolveUrl = urlResolver(digest);
  const parts = [
    masthead(issue, digest, resolveUrl),
    topics === undefined ? introduction(issue, resolveUrl, language) : [],
    plan.hasContentsList ? contentsList(items, language) : [],
    ...items.flatMap((item, index) => [
      sectionLines(sectionAt(items, index)),
      textItem(item, plan.forms[index] ?? "full", resolveUrl, language),
    ]),
    corrections.length > 0 ? textCorrections(corrections, resolveUrl, language) : [],
    moved.length > 0 ? textMoved(moved, resolveUrl, language) : [],
    keyDates.length > 0 ? textKeyDates(keyDates, plan.keyDates, resolveUrl, language) : [],
    footer(contents, digest, resolveUrl),
  ].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
}

/** The name of a section between lines that are as long as the text is wide. */
function sectionLines(name: string | undefined): string[] {
  return name === undefined ? [] : ["-".repeat(columns), ...wrap(name.toUpperCase(), columns)];
}

function masthead(issue: Issue, { site, language }: Digest, resolveUrl: ResolveUrl): string[] {
  const { words, weekName, weekSpan } = language;
  return [
    site.title.toUpperCase(),
    ...(site.strapline ? wrap(site.strapline, columns) : []),
    "",
    `${weekName(issue.week)}, ${weekSpan(issue.from, issue.to)}`,
    words.email.labelled(words.email.readOnline, resolveUrl(issue.address)).join(""),
    "=".repeat(columns),
  ];
}

function introduction(
  { title, image, introduction: body, address }: Issue,
  resolveUrl: ResolveUrl,
  language: Language,
): string[] {
  if (body === undefined && image === undefined) return [];
  const notes = collectFootnotes((each) => resolveUrl(each, address), language);
  const picture = image ? wrap(pictureMark(image.alt, language.words.body), columns) : [];
  const text = textBody(body?.tree ?? [], notes);
  return joinBlocks([title ? wrap(title, columns) : [], picture, text, notes.lines()]);
}

function contentsList(items: readonly Item[], { words }: Language): string[] {
  const longest = String(items.length).length;
  const entries = items.flatMap(({ headline }, index) => {
    const number = `${String(index + 1).padStart(longest)}. `;
    return hanging(number, wrap(headline, columns - number.length));
  });
  return joinBlocks([underlined(words.email.inThisIssue, "="), entries]);
}

function textCorrections(
  corrections: readonly Correction[],
  resolveUrl: ResolveUrl,
  language: Language,
): string[] {
  const { words, longDay } = language;
  return joinBlocks([
    underlined(correctionsHeading(corrections, language), "="),
    ...corrections.map(({ kind, date, note, item }) => [
      ...wrap(`${item.headline} (${longDay(item.date)})`, columns),
      resolveUrl(item.address),
      ...wrap(`${words.item.updateOn(kind, longDay(date)).join("")}: ${note}`, columns),
    ]),
  ]);
}

function textMoved(moved: readonly MovedRows[], resolveUrl: ResolveUrl, { words }: Language): string[] {
  return joinBlocks(
    moved.map((each) => [
      ...wrap(`${words.email.moved} ${each.tracker.name} ${asSentence(movedWords(each))}`, columns),
      resolveUrl(each.tracker.address),
    ]),
  );
}

function textKeyDates(
  keyDates: readonly KeyDate[],
  shown: number,
  resolveUrl: ResolveUrl,
  { words, whenOf }: Language,
): string[] {
  return joinBlocks([
    underlined(words.email.keyDates, "="),
    ...keyDates
      .slice(0, shown)
      .map((keyDate) => [
        ...wrap(whenOf(keyDate), columns),
        ...hanging("  ", wrap(`${asSentence(withPlace(keyDate))} ${keyDate.item.headline}`, columns - 2)),
        `  ${resolveUrl(keyDate.item.address)}`,
        ...(keyDate.url ? [`  ${keyDate.url}`] : []),
      ]),
    keyDates.length > shown
      ? [
          words.email
            .labelled(words.email.laterDates(keyDates.length - shown), resolveUrl(calendarAddress()))
            .join(""),
        ]
      : [],
  ]);
}

/** The footer. After `-- `, email programs treat text as a signature: they dim it and leave it out of replies. */
function footer(
  { topics, language, readerLinks }: EmailContents,
  { site }: Digest,
  resolveUrl: ResolveUrl,
): string[] {
  const { email } = language.words;
  return [
    "-- ",
    ...wrap(
      email.reason(
        site.title,
        topics?.map(({ name }) => name),
      ),
      columns,
    ),
    email.labelled(email.unsubscribe, unsubscribePlaceholder).join(""),
    ...wrap(email.yoursAlone, columns),
    ...readerLinks.map((name) => email.labelled(email[name], readerLinkPlaceholders[name]).join("")),
    email.labelled(email.forwarded, resolveUrl("/subscribe/")).join(""),
    ...(site.contact ? [email.labelled(email.writeTo, site.contact).join("")] : []),
    "",
    `${site.title}, ${resolveUrl("/")}`,
    ...(site.email?.address ? wrap(site.email.address, columns) : []),
  ];
}
