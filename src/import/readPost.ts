import { readDay } from "./fields/readDay.ts";
import { noItem, type ReportLoss, type TextLoss } from "./loss.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { codeLines } from "./markup/codeFinder.ts";
import { type Definition, definitionsIn } from "./markup/definitions.ts";
import { type ResolvedText, resolveMarkup } from "./markup/resolveMarkup.ts";
import { toMarkdown } from "./markup/toMarkdown.ts";
import { undefinedLinks } from "./markup/undefinedLinks.ts";
import type { SourcePost } from "./sourcePost.ts";
import type { Piece } from "./split/piece.ts";
import { splitPost } from "./split/splitPost.ts";

/** A post with a day and a title, as Markdown. */
export interface ReadPost extends SourcePost {
  readonly title: string;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** Its Markdown without foreign markup, by lines. */
  readonly lines: readonly string[];
  readonly definitions: readonly Definition[];
  /** For each of its lines, the line of the text as it was written, counted from 1. */
  readonly sourceLines: readonly number[];
  /** What links could lead to in it. Their losses have the lines of the file. */
  readonly anchors: ResolvedText["anchors"];
}

/** A post that was split into pieces. */
export interface PreparedPost extends ReadPost {
  readonly pieces: readonly Piece[];
}

/** Reads what all items of a post share. Reports a post without a date, which is none. */
export function readPost(post: SourcePost, report: ReportLoss): ReadPost | undefined {
  const { source } = post;
  const day = dayOf(post, report);
  if (day === undefined) return undefined;
  const { text, anchors, losses, sourceLines } = markdownOf(post, report);
  const isCode = codeLines(text);
  const lines = text.split("\n");
  const title = post.title ?? firstHeading(lines, isCode);
  if (post.title === undefined) report({ kind: "headline", source, text: title ?? source });
  const definitions = definitionsIn(text, isCode);
  const includes = losses.some((loss) => loss.kind === "template-code" && /^\{%-?\s*include/.test(loss.text));
  for (const { line, text: link } of includes ? undefinedLinks(text, definitions) : [])
    report({
      kind: "no-definition",
      source,
      line: (sourceLines[line] ?? 0) + post.text.linesBefore,
      text: link,
    });
  return { ...post, title: title ?? source, day, lines, definitions, sourceLines, anchors };
}

/** The pieces that a mapping makes of a post. */
export function piecesOf({ lines, definitions }: ReadPost, mapping: Mapping): Piece[] {
  return splitPost(withoutDefinitions(lines, definitions).join("\n"), mapping);
}

function dayOf({ source, date = "" }: SourcePost, report: ReportLoss): string | undefined {
  const read = readDay(date);
  if (read?.isAmbiguous) report({ kind: "day-or-month", source, text: `${date} was read as ${read.day}` });
  if (read === undefined)
    report(noItem(source, date === "" ? "it has no date" : `its date is \`${date}\`, which is not one`));
  return read?.day;
}

/** The Markdown of a post, without the markup of other programs. HTML has no lines that a report could name. */
function markdownOf({ source, text: { format, text, linesBefore, isNote } }: SourcePost, report: ReportLoss) {
  const isHtml = format === "html";
  const markdown = isHtml ? toMarkdown(text, true) : { text, losses: [] };
  const resolved = resolveMarkup(markdown.text, isNote ? "obsidian" : "other");
  const inFile = ({ line = 1, ...loss }: TextLoss): TextLoss =>
    isHtml ? loss : { ...loss, line: line + linesBefore };
  for (const loss of [...markdown.losses, ...resolved.losses.map(inFile)]) report({ ...loss, source });
  return { ...resolved, anchors: resolved.anchors.map((each) => ({ ...each, loss: inFile(each.loss) })) };
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
