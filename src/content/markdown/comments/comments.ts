import type { MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";
import { masked } from "../maskQuotations.ts";

/** A note for editors, `<!-- … -->`, by its start and end in a text. One that is not closed ends with its block. */
export interface Comment {
  readonly from: number;
  readonly to: number;
  readonly isClosed: boolean;
}

/** Parses comments, so that no output has them. Each becomes a token of the type `comment`. */
export function readComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before("table", "comment", blockComment, {
    alt: ["paragraph", "reference", "blockquote"],
  });
  markdown.inline.ruler.before("autolink", "comment", inlineComment);
}

/** The comments in the content of a block, by their start. The key is its children. */
const inlineComments = new WeakMap<readonly Token[], Map<number, Comment>>();

/** The comments in the content of a block, in order. */
export function commentsWithin({ children }: Token): Comment[] {
  const found = children && inlineComments.get(children);
  return found ? [...found.values()].sort((a, b) => a.from - b.from) : [];
}

/** markdown-it scans the text of a link or picture twice: first within the block (`silent`), which has the right positions, then on its own. */
function inlineComment(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax, tokens } = state;
  if (!begins(src, pos)) return false;
  const comment = commentAt(src, pos, posMax);
  const found = inlineComments.get(tokens) ?? new Map<number, Comment>();
  inlineComments.set(tokens, found.set(pos, comment));
  if (!silent)
    state.push("comment", "", 0).meta = { lineEnds: src.slice(pos, comment.to).split("\n").length - 1 };
  state.pos = comment.to;
  return true;
}

/**
 * A comment that begins a line, whatever is in it: blank lines, lists, fences. Text after its end is parsed as usual. A comment that ends
 * on its line is a block only if it is alone there, so that it does not split a paragraph or table.
 */
function blockComment(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = startOf(state, line);
  if (!begins(state.src, start) || indentOf(state, line) >= 4) return false;
  const limit = endOf(state, endLine - 1);
  const comments = commentsFrom(state.src, start, limit);
  const end = comments.at(-1)?.to ?? start;
  let last = line;
  while (last < endLine - 1 && endOf(state, last) < end) last += 1;
  const rest = afterSpaces(state.src, end);
  const isAlone = rest >= endOf(state, last);
  if (silent || (last === line && !isAlone)) return last > line;
  const token = state.push("comment", "", 0);
  token.map = [line, last + 1];
  token.meta = { comments };
  state.line = isAlone ? last + 1 : last;
  if (!isAlone) beginLineAt(state, last, rest);
  return true;
}

/** The consecutive comments from an index. */
function commentsFrom(text: string, start: number, limit: number): Comment[] {
  const comments: Comment[] = [];
  let at = start;
  while (at < limit && begins(text, at)) {
    const comment = commentAt(text, at, limit);
    comments.push(comment);
    at = afterSpaces(text, comment.to);
  }
  return comments;
}

function commentAt(text: string, from: number, limit: number): Comment {
  const length = /^<!--(?:-?>|[\s\S]*?--!?>)/.exec(text.slice(from, limit))?.[0].length;
  return length === undefined
    ? { from, to: limit, isClosed: false }
    : { from, to: from + length, isClosed: true };
}

function begins(text: string, at: number): boolean {
  return text.startsWith("<!--", at);
}

function afterSpaces(text: string, at: number): number {
  spaces.lastIndex = at;
  return at + (spaces.exec(text)?.[0].length ?? 0);
}

const spaces = /[ \t]*/y;

function startOf({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}

function endOf({ eMarks, src }: StateBlock, line: number): number {
  return eMarks[line] ?? src.length;
}

function indentOf({ sCount, blkIndent }: StateBlock, line: number): number {
  return (sCount[line] ?? 0) - blkIndent;
}

/** Makes the parser continue at an index within a line. */
function beginLineAt(state: StateBlock, line: number, at: number): void {
  state.bMarks[line] = at;
  state.tShift[line] = 0;
  state.sCount[line] = state.blkIndent;
}

/** Replaces the comments of a text with as many placeholder characters, so that everything else keeps its position. */
export function blankComments(text: string, comments: readonly Comment[] = []): string {
  let at = 0;
  const parts = comments.flatMap(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return [before, masked(text.slice(from, to))];
  });
  return parts.join("") + text.slice(at);
}
