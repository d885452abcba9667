import { calendarAddress } from "../../content/addresses.ts";
import { longDay, weekName, weekSpan, whenOf } from "../../digest/dates.ts";
import type { Correction, Digest, Issue, Item, KeyDate } from "../../digest/digest.ts";
import { sentenceCase } from "../../digest/wording.ts";
import type { Contents } from "./emailContents.ts";
import type { EmailPlan } from "./emailPlan.ts";
import { type ResolveUrl, urlResolver } from "./emailUrls.ts";
import { openNotes } from "./footnotes.ts";
import { reasonOf } from "./templates/footer.tsx";
import { asSentence, correctionsName, laterDatesName } from "./templates/sections.tsx";
import { apart, textBody } from "./textBody.ts";
import { textItem } from "./textItem.ts";
import { unsubscribePlaceholder } from "./unsubscribePlaceholder.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

/** A letter in plain text, for those who read it so: with as much of each item as the plan says. */
export function emailText(contents: Contents, plan: EmailPlan, digest: Digest): string {
  const { issue, items, corrections, keyDates, topics } = contents;
  const whole = urlResolver(digest);
  const parts = [
    masthead(issue, digest, whole),
    topics === undefined ? introduction(issue, whole) : [],
    plan.contents ? contentsList(items) : [],
    ...items.map((item, index) => textItem(item, plan.forms[index] ?? "full", whole)),
    corrections.length > 0 ? textCorrections(corrections, whole) : [],
    keyDates.length > 0 ? textKeyDates(keyDates, plan.keyDates, whole) : [],
    foot(contents, digest, whole),
  ].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n\n")}\n`;
}

function masthead(issue: Issue, { site }: Digest, whole: ResolveUrl): string[] {
  return [
    site.title.toUpperCase(),
    ...(site.strapline ? wrap(site.strapline, columns) : []),
    "",
    `${weekName(issue.week)}, ${weekSpan(issue.from, issue.to)}`,
    `Read on the web: ${whole(issue.address)}`,
    "=".repeat(columns),
  ];
}

function introduction({ title, introduction: body, address }: Issue, whole: ResolveUrl): string[] {
  if (body === undefined) return [];
  const notes = openNotes((each) => whole(each, address));
  const text = textBody(body.tree, notes.noteOf);
  return apart([title ? wrap(title, columns) : [], text, notes.lines()]);
}

function contentsList(items: readonly Item[]): string[] {
  const longest = String(items.length).length;
  const entries = items.flatMap(({ headline }, index) => {
    const number = `${String(index + 1).padStart(longest)}. `;
    return hanging(number, wrap(headline, columns - number.length));
  });
  return apart([underlined("In this issue", "="), entries]);
}

function textCorrections(corrections: readonly Correction[], whole: ResolveUrl): string[] {
  return apart([
    underlined(correctionsName(corrections), "="),
    ...corrections.map(({ kind, date, note, item }) => [
      ...wrap(`${item.headline} (${longDay(item.date)})`, columns),
      whole(item.address),
      ...wrap(`${sentenceCase(kind)}, ${longDay(date)}: ${note}`, columns),
    ]),
  ]);
}

function textKeyDates(keyDates: readonly KeyDate[], most: number, whole: ResolveUrl): string[] {
  return apart([
    underlined("Key dates", "="),
    ...keyDates
      .slice(0, most)
      .map((keyDate) => [
        ...wrap(whenOf(keyDate), columns),
        ...hanging("  ", wrap(`${asSentence(keyDate.label)} ${keyDate.item.headline}`, columns - 2)),
        `  ${whole(keyDate.item.address)}`,
      ]),
    keyDates.length > most ? [`${laterDatesName(keyDates.length - most)}: ${whole(calendarAddress())}`] : [],
  ]);
}

/** What programs take for a signature: they show it quietly, and leave it out of answers. */
function foot({ topics }: Contents, { site }: Digest, whole: ResolveUrl): string[] {
  return [
    "-- ",
    ...wrap(reasonOf(site, topics), columns),
    `Unsubscribe: ${unsubscribePlaceholder}`,
    ...(site.contact ? [`Write to the editors: ${site.contact}`] : []),
    "",
    `${site.title}, ${whole("/")}`,
    ...(site.email?.address ? wrap(site.email.address, columns) : []),
  ];
}
