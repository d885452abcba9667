import type { Registers } from "../content/registers/registers.ts";
import { excerpt } from "./excerpt.ts";
import type { TopicFinder } from "./fields/topicFinder.ts";
import { type ImportedIssue, type ImportedItem, isUnsplit } from "./importedItem.ts";
import { withIssueOrder } from "./issueOrder.ts";
import { type IssueNotes, introductionOf, issuesOf } from "./issueTexts.ts";
import { type Loss, noItem, type ReportLoss } from "./loss.ts";
import { fileLine, isWholePost, makeItem, pieceLine } from "./makeItem.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { type PreparedPost, piecesOf, readPost } from "./readPost.ts";
import type { SourcePost } from "./sourcePost.ts";
import { anchorsByPiece } from "./split/anchorsByPiece.ts";
import { commentsBetween } from "./split/commentsBetween.ts";
import type { Piece } from "./split/piece.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

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
  const prepared = posts.flatMap((post): PreparedPost[] => {
    const read = readPost(post, report);
    return read ? [{ ...read, pieces: piecesOf(read, context.mapping) }] : [];
  });
  const headings = headingCounts(prepared);
  const items: ImportedItem[] = [];
  const notes: IssueNotes[] = [];
  for (const post of prepared) {
    const made = itemsOf(post, headings, context, report);
    items.push(...made);
    reportLeftOut(post, context, report);
    const introduction = introductionOf(post);
    const hasIssueTitle = introduction !== "" || context.mapping.split !== "whole";
    const isItem = made.some(isUnsplit);
    if (made.length === 0 && introduction === "") report(noItem(post.source, "it has no text"));
    else notes.push({ post, introduction, hasIssueTitle, isItem });
  }
  return {
    items: withUniqueIds(withIssueOrder(items)),
    issues: issuesOf(withoutRepeats(notes, report), report),
    losses,
  };
}

/** The items of a post, with their anchors if it was split. Reports all other anchors. */
function itemsOf(
  post: PreparedPost,
  headings: ReadonlyMap<string, number>,
  context: ConversionContext,
  report: ReportLoss,
): ImportedItem[] {
  const anchors = anchorsByPiece(post.anchors, post.pieces, post.lines);
  const items = post.pieces.flatMap((piece) => {
    if (piece.use !== "items" && piece.use !== "keyDates") return [];
    const item = makeItem(piece, post, headings, context, report);
    if (isWholePost(piece)) return { ...item, anchors: [] };
    const own = anchors.get(piece) ?? [];
    anchors.delete(piece);
    return { ...item, anchors: own };
  });
  for (const { loss } of [...anchors.values()].flat()) report({ ...loss, source: post.source });
  return items;
}

/** Reports the sections that the mapping drops, comments between items, and the tags that the mapping has no topic for. */
function reportLeftOut(post: PreparedPost, { topics }: ConversionContext, report: ReportLoss): void {
  for (const piece of post.pieces.filter(({ use }) => use === "dropped")) report(droppedLoss(piece, post));
  for (const { line, text } of commentsBetween(post.lines, post.pieces))
    report({
      kind: "html-comment",
      source: post.source,
      line: fileLine(line, post),
      text: excerpt(text),
    });
  for (const tag of post.tags.filter((each) => topics.find(each) === undefined))
    report({ kind: "tag", source: post.source, text: tag });
}

function droppedLoss(piece: Piece, post: PreparedPost): Loss {
  const text = piece.path.join(" / ") || "the text before the first section";
  return { kind: "dropped", source: post.source, line: pieceLine(piece, post), text };
}

/** In how many posts each heading begins a piece: one that comes back every week is no headline on its own. */
function headingCounts(posts: readonly PreparedPost[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pieces } of posts)
    for (const heading of new Set(pieces.map(({ heading }) => heading)))
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return counts;
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
