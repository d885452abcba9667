import { weekOf } from "../digest/dates.ts";
import { groupBy } from "../digest/groupBy.ts";
import { compare } from "../digest/order.ts";
import type { ImportedIssue } from "./importedItem.ts";
import type { ReportLoss } from "./loss.ts";
import { codeLines } from "./markup/codeFinder.ts";
import { withDefinitions } from "./markup/definitions.ts";
import { paragraphOf } from "./markup/escapeMarkdown.ts";
import { withHeadingLevels } from "./markup/headingLevels.ts";
import { pictureText } from "./pictures/pictureText.ts";
import type { PreparedPost } from "./readPost.ts";
import { pieceText } from "./split/pieceText.ts";

/** What a post says of its week. */
export interface IssueNotes {
  readonly post: PreparedPost;
  readonly introduction: string;
  /** Whether its title is that of an issue. */
  readonly hasIssueTitle: boolean;
  /** Whether an item is all of it, which has its summary and picture. */
  readonly isItem: boolean;
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
    const isShared = others.length > 0;
    const introduction = [first, ...others]
      .flatMap((each) => [
        isShared && !each.isItem ? pictureText(each.post.picture) : "",
        summaryText(each),
        each.introduction.trim(),
      ])
      .filter(Boolean)
      .join("\n\n");
    for (const each of all) reportUnused(each, isShared, report);
    const own = isShared ? {} : ownFields(first);
    return own.title || own.number || own.picture || introduction
      ? [{ week, source: first.post.source, ...own, introduction, formerAddresses: [] }]
      : [];
  });
}

function reportUnused({ post, hasIssueTitle }: IssueNotes, isShared: boolean, report: ReportLoss): void {
  const { source, title, number } = post;
  if (isShared && hasIssueTitle) report({ kind: "issue-title", source, text: title });
  if (number !== undefined && (isShared || wholeNumber(number) === undefined))
    report({ kind: "issue-number", source, text: number });
}

/** What is an issue's own if its post is the only one of its week. */
function ownFields({
  post,
  hasIssueTitle,
  isItem,
}: IssueNotes): Pick<ImportedIssue, "title" | "number" | "picture"> {
  return {
    title: hasIssueTitle ? post.title : undefined,
    number: wholeNumber(post.number),
    picture: isItem ? undefined : post.picture,
  };
}

/** The summary of a post that was split, as a paragraph, unless its text says the same. */
function summaryText({ post: { summary = "", lines }, isItem }: IssueNotes): string {
  const isRepeated = bareWords(lines.join(" ")).includes(bareWords(summary));
  return isItem || isRepeated ? "" : paragraphOf(summary);
}

/** The words of a text or of Markdown, without punctuation and markup, in lower case. */
const bareWords = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/** The number of an issue, if it is written as one: `12`, `#12`, `No. 12`. */
function wholeNumber(written: string | undefined): number | undefined {
  const [, digits] = /^(?:#|No\.?\s*)?([1-9]\d{0,6})$/i.exec(written?.trim() ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}
