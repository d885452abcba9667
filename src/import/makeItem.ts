import { longest, most } from "../content/limits.ts";
import { newId } from "../content/newSlug.ts";
import { withoutBlanks } from "../content/yaml/writeYaml.ts";
import type { ConversionContext } from "./convertPosts.ts";
import { headlineOf } from "./fields/headlineOf.ts";
import { keyDatesIn, type WrittenKeyDate } from "./fields/keyDatesIn.ts";
import { firstSentence, shortenedText } from "./fields/sentences.ts";
import type { ImportedItem } from "./importedItem.ts";
import type { LossKind, ReportLoss } from "./loss.ts";
import { codeLines } from "./markup/codeFinder.ts";
import { withDefinitions } from "./markup/definitions.ts";
import { withHeadingLevels } from "./markup/headingLevels.ts";
import type { PreparedPost } from "./readPost.ts";
import type { Piece } from "./split/piece.ts";
import { pieceText } from "./split/pieceText.ts";

/** Makes an item of a piece of a post, and reports what it could not keep. */
export function makeItem(
  piece: Piece,
  post: PreparedPost,
  headings: ReadonlyMap<string, number>,
  context: ConversionContext,
  report: ReportLoss,
): Omit<ImportedItem, "anchors"> {
  const { mapping } = context;
  const take: TakeItemLoss = (kind, text, below) =>
    report({ kind, source: post.source, line: pieceLine(piece, post, below), text });
  const isWhole = isWholePost(piece);
  const written = pieceText(piece, post.lines);
  const { headline, body: rest } = headlineOf(piece, written, post, headings, mapping, take);
  const text = withDefinitions(rest, post.definitions);
  const body = withHeadingLevels(text, codeLines(text))
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  const fields = {
    headline: withoutNotes(headline, take),
    date: post.day,
    standfirst: standfirstOf(isWhole ? post.summary : undefined, body, headline, context, take),
    topics: topicsOf(piece, post, headline, context, take),
    series: piece.section?.series,
    section: sectionOf(piece, context.sections, take),
    byline: post.authors.map((author) => mapping.authors[author] ?? author),
    keyDates: piece.use === "keyDates" ? keyDatesOf(written, post.day, take) : [],
    draft: post.isDraft,
  };
  return {
    id: isWhole ? post.source : `${post.source}#${newId(headline).slice(0, 80)}`,
    source: post.source,
    fields: withoutBlanks(fields) as ImportedItem["fields"],
    body: body === "" ? "" : `${body}\n`,
  };
}

/** Takes a loss of an item, so many lines below the first line of its text. */
export type TakeItemLoss = (kind: LossKind, text: string, below?: number) => void;

/** Whether a piece is all of a post, so that its item has the post's page. */
export function isWholePost({ heading, opening, isEntry, path }: Piece): boolean {
  return heading === "" && opening === undefined && !isEntry && path.length === 0;
}

/** The section of its issue that an item stands in: the mapping's or, of the headings above it, the innermost that the digest lists. */
function sectionOf({ section, heading, path }: Piece, listed: readonly string[], take: TakeItemLoss) {
  const above = heading === "" ? path : path.slice(0, -1);
  const names = section?.section === undefined ? above.toReversed() : [section.section];
  const found = names
    .map((name) => listed.find((each) => each.toLowerCase() === name.toLowerCase()))
    .find((each) => each !== undefined);
  const [missing] = names;
  if (found === undefined && missing && section?.series === undefined) take("section", missing);
  return found;
}

function keyDatesOf(text: string, day: string, take: TakeItemLoss): WrittenKeyDate[] {
  const keyDates = keyDatesIn(text, day, take);
  if (keyDates.length > most.entries)
    take("key-dates", `${keyDates.length - most.entries} of ${keyDates.length}`);
  return keyDates.slice(0, most.entries);
}

/** The line of its file on which the text of a piece begins, or of one so many lines below. */
export function pieceLine({ lines }: Piece, post: PreparedPost, below = 0): number | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const blank = post.lines.slice(first.from, first.to).findIndex((line) => line.trim() !== "");
  return fileLine(first.from + Math.max(blank, 0) + below, post);
}

/** The line of its file of a line of a post, counted from 0. HTML has none that a report could name. */
export function fileLine(line: number, { text, sourceLines }: PreparedPost): number | undefined {
  const written = sourceLines[line];
  return text.format === "html" || written === undefined ? undefined : written + text.linesBefore;
}

/** The summary of a post or, if an item must have a standfirst, its first sentence. */
function standfirstOf(
  summary: string | undefined,
  body: string,
  headline: string,
  { optional }: ConversionContext,
  take: TakeItemLoss,
): string | undefined {
  if (summary === undefined && optional.includes("standfirst")) return undefined;
  const written = (summary ?? (firstSentence(body) || headline)).replace(/\s+/g, " ").trim();
  if (summary === undefined) take("standfirst", written);
  const standfirst = shortenedText(written, longest.sentence);
  if (standfirst !== written) take("text-shortened", written);
  return withoutNotes(standfirst, take);
}

/** A field in which nothing is read as a note for editors. Fields have no backslash that could say so. */
function withoutNotes(text: string, take: TakeItemLoss): string {
  const plain = text.replace(/(?<![\d%])%%(?!%)/g, "% %");
  if (plain !== text) take("escaped", text);
  return plain;
}

function topicsOf(
  piece: Piece,
  post: PreparedPost,
  headline: string,
  { mapping, topics }: ConversionContext,
  take: TakeItemLoss,
): string[] {
  const found = new Set((piece.section?.topics ?? []).map((id) => topics.use(id)));
  for (const tag of post.tags) {
    const id = topics.find(tag);
    if (id !== undefined) found.add(id);
  }
  if (found.size === 0 && mapping.defaultTopic !== undefined) {
    take("default-topic", headline);
    found.add(topics.use(mapping.defaultTopic));
  }
  return [...found];
}
