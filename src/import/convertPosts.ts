import type { Registers } from "../content/registers/registers.ts";
import { weekOf } from "../digest/dates.ts";
import { readDay } from "./fields/readDay.ts";
import type { TopicFinder } from "./fields/topicFinder.ts";
import type { ImportedIssue, ImportedItem } from "./importedItem.ts";
import type { Loss, ReportLoss } from "./loss.ts";
import { noItem } from "./loss.ts";
import { makeItem, type PreparedPost, pieceLine } from "./makeItem.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { type Definition, definitionsIn, withDefinitions } from "./markup/definitions.ts";
import { withHeadingLevels } from "./markup/headingLevels.ts";
import { codeLines, resolveMarkup } from "./markup/resolveMarkup.ts";
import { toMarkdown } from "./markup/toMarkdown.ts";
import type { SourcePost } from "./sourcePost.ts";
import { pieceText } from "./split/pieceText.ts";
import { type Piece, splitPost } from "./split/splitPost.ts";

/** What an import makes of posts. */
export interface Conversion {
  readonly items: readonly ImportedItem[];
  readonly issues: readonly ImportedIssue[];
  readonly losses: Loss[];
}

/** What a conversion needs besides the posts. */
export interface ConversionContext {
  readonly mapping: Mapping;
  readonly topics: TopicFinder;
  /** The fields that items may leave out. */
  readonly optional: Registers["optional"];
  /** The sections that items may be in. */
  readonly sections: readonly string[];
}

/** Turns posts into items and texts of issues. */
export function convertPosts(posts: readonly SourcePost[], context: ConversionContext): Conversion {
  const losses: Loss[] = [];
  const report: ReportLoss = (loss) => losses.push(loss);
  const prepared = posts.flatMap((post) => preparePost(post, context.mapping, report) ?? []);
  const headings = headingCounts(prepared);
  const items: ImportedItem[] = [];
  const notes: IssueNotes[] = [];
  for (const post of prepared) {
    const made = post.pieces.filter(({ use }) => use === "items" || use === "keyDates");
    items.push(...made.map((piece) => makeItem(piece, post, headings, context, report)));
    reportLeftOut(post, context, report);
    const introduction = introductionOf(post);
    if (made.length === 0 && introduction === "") report(noItem(post.source, "it has no text"));
    else if (introduction !== "" || context.mapping.split !== "whole") notes.push({ post, introduction });
  }
  return { items: withUniqueIds(items), issues: issuesOf(notes, report), losses };
}

/** Reports the sections that the mapping drops, and the tags that it has no topic for. */
function reportLeftOut(post: PreparedPost, { topics }: ConversionContext, report: ReportLoss): void {
  for (const piece of post.pieces.filter(({ use }) => use === "dropped")) report(droppedLoss(piece, post));
  for (const tag of post.tags.filter((each) => topics.find(each) === undefined))
    report({ kind: "tag", source: post.source, text: tag });
}

function droppedLoss(piece: Piece, post: PreparedPost): Loss {
  const text = piece.path.join(" / ") || "the text before the first section";
  return { kind: "dropped", source: post.source, line: pieceLine(piece, post), text };
}

/** Reads what all items of a post share, and splits it. Reports a post without a date. */
export function preparePost(
  post: SourcePost,
  mapping: Mapping,
  report: ReportLoss,
): PreparedPost | undefined {
  const { source } = post;
  const day = dayOf(post, report);
  if (day === undefined) return undefined;
  const text = markdownOf(post, report);
  const isCode = codeLines(text);
  const lines = text.split("\n");
  const definitions = definitionsIn(text, isCode);
  const title = post.title ?? firstHeading(lines, isCode);
  if (post.title === undefined) report({ kind: "headline", source, text: title ?? source });
  return {
    ...post,
    title: title ?? source,
    day,
    lines,
    definitions,
    pieces: splitPost(withoutDefinitions(lines, definitions).join("\n"), mapping),
  };
}

function dayOf({ source, date = "" }: SourcePost, report: ReportLoss): string | undefined {
  const read = readDay(date);
  if (read?.isAmbiguous) report({ kind: "day-or-month", source, text: `${date} was read as ${read.day}` });
  if (read === undefined)
    report(noItem(source, date === "" ? "it has no date" : `its date is \`${date}\`, which is not one`));
  return read?.day;
}

/** The Markdown of a post, without the markup of other programs. HTML has no lines that a report could name. */
function markdownOf({ source, text: { format, text, linesBefore } }: SourcePost, report: ReportLoss): string {
  const markdown = format === "html" ? toMarkdown(text) : { text, losses: [] };
  for (const loss of markdown.losses) report({ ...loss, source });
  const resolved = resolveMarkup(markdown.text);
  for (const { line = 1, ...loss } of resolved.losses)
    report({ ...loss, source, line: format === "html" ? undefined : line + linesBefore });
  return resolved.text;
}

/** Definitions are no text of their own, so no piece begins or ends with one. Their lines stay, so that all lines keep their number. */
function withoutDefinitions(lines: readonly string[], definitions: readonly Definition[]): string[] {
  const blank = [...lines];
  for (const { from, to } of definitions) blank.fill("", from, to);
  return blank;
}

function firstHeading(lines: readonly string[], isCode: (line: number) => boolean): string | undefined {
  const at = lines.findIndex((line, index) => /^# \S/.test(line) && !isCode(index));
  return at < 0 ? undefined : lines[at]?.replace(/^# +/, "").trim();
}

/** In how many posts each heading begins a piece: one that comes back every week is no headline on its own. */
function headingCounts(posts: readonly PreparedPost[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pieces } of posts)
    for (const heading of new Set(pieces.map(({ heading }) => heading)))
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return counts;
}

interface IssueNotes {
  readonly post: PreparedPost;
  readonly introduction: string;
}

/** The notes of a post, each below its heading. */
function introductionOf(post: PreparedPost): string {
  const parts = post.pieces
    .filter(({ use }) => use === "notes")
    .map(
      (piece) =>
        `${piece.heading === "" ? "" : `## ${piece.heading}\n\n`}${pieceText(piece, post.lines).trim()}`,
    );
  if (parts.length === 0) return "";
  const text = withDefinitions(`${parts.join("\n\n")}\n`, post.definitions);
  return withHeadingLevels(text, codeLines(text));
}

/** The issue of each week. If several posts share one, their notes follow each other, and none of their titles is the issue's. */
function issuesOf(notes: readonly IssueNotes[], report: ReportLoss): ImportedIssue[] {
  const weeks = new Map<string, IssueNotes[]>();
  for (const each of notes) {
    const week = weekOf(each.post.day);
    weeks.set(week, [...(weeks.get(week) ?? []), each]);
  }
  return [...weeks].flatMap(([week, all]) => {
    const [first, ...others] = [...all].sort((a, b) => (a.post.day < b.post.day ? -1 : 1));
    if (first === undefined) return [];
    const introduction = [first, ...others]
      .map((each) => each.introduction.trim())
      .filter(Boolean)
      .join("\n\n");
    if (others.length > 0)
      for (const { post } of all) report({ kind: "issue-title", source: post.source, text: post.title });
    const title = others.length === 0 ? first.post.title : undefined;
    return title || introduction ? [{ week, source: first.post.source, title, introduction }] : [];
  });
}

/** Ids with a number behind those that come twice. */
function withUniqueIds(items: readonly ImportedItem[]): ImportedItem[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const count = (counts.get(item.id) ?? 0) + 1;
    counts.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}-${count}` };
  });
}
