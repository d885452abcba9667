import { weekOf } from "../digest/dates.ts";
import { groupBy } from "../digest/groupBy.ts";
import { compare } from "../digest/order.ts";
import type { ImportedIssue } from "./importedItem.ts";
import type { ReportLoss } from "./loss.ts";
import { codeLines } from "./markup/codeFinder.ts";
import { withDefinitions } from "./markup/definitions.ts";
import { withHeadingLevels } from "./markup/headingLevels.ts";
import type { PreparedPost } from "./readPost.ts";
import { pieceText } from "./split/pieceText.ts";

/** What a post says of its week. */
export interface IssueNotes {
  readonly post: PreparedPost;
  readonly introduction: string;
}

/** The notes of a post, each below its heading. */
export function introductionOf(post: PreparedPost): string {
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
export function issuesOf(notes: readonly IssueNotes[], report: ReportLoss): ImportedIssue[] {
  return [...groupBy(notes, ({ post }) => weekOf(post.day))].flatMap(([week, all]) => {
    const [first, ...others] = [...all].sort((a, b) => compare(a.post.day, b.post.day));
    if (first === undefined) return [];
    const introduction = [first, ...others]
      .map((each) => each.introduction.trim())
      .filter(Boolean)
      .join("\n\n");
    if (others.length > 0)
      for (const { post } of all) report({ kind: "issue-title", source: post.source, text: post.title });
    const own = others.length === 0 ? ownFields(first.post) : {};
    return own.title || introduction
      ? [{ week, source: first.post.source, ...own, introduction, formerAddresses: [] }]
      : [];
  });
}

/** What is an issue's own if it is the only one of its week. */
function ownFields({ title, number }: PreparedPost): Pick<ImportedIssue, "title" | "number"> {
  return { title, number: wholeNumber(number) };
}

/** The number of an issue, if it is written as one: `12`, `#12`, `No. 12`. */
function wholeNumber(written: string | undefined): number | undefined {
  const [, digits] = /^(?:#|No\.?\s*)?([1-9]\d{0,6})$/i.exec(written?.trim() ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}
