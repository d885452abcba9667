import type { MarkdownIt, StateBlock } from "markdown-it";
import type { Comment } from "./comments.ts";

/** `[//]: # (A note.)`: a link definition that no link uses. */
const note = /^\[(?:\/\/|_|comments?|notes?|hidden|todo)\]:[ \t]*(?:#|<>)[ \t]+(?=\S)([("'])?/i;

/**
 * Leaves out notes that are written as link definitions. Markdown would show one after a line of text or with a bracket in it. Here, a note
 * ends with the line that closes it or, without an opening mark, with its own line. One that is not closed ends at the next blank line.
 */
export function readDefinitionNotes(markdown: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote"];
  markdown.block.ruler.before("reference", "note", definitionNote, { alt });
}

function definitionNote(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const [opening, mark] = note.exec(lineAt(state, line)) ?? [];
  if (opening === undefined || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  const { end, isClosed } =
    mark === undefined ? { end: line, isClosed: true } : endOfNote(state, mark, line, endLine);
  const from = startOf(state, line);
  const comment: Comment = { from, to: state.eMarks[end] ?? from, isClosed };
  const token = state.push("comment", "", 0);
  token.map = [line, end + 1];
  token.meta = { comments: [comment] };
  state.line = end + 1;
  return true;
}

/**
 * The line that closes a note, or the last before a blank line if none does. A note that is not closed takes all of these lines: if each
 * began another search, many such notes would take quadratic time.
 */
function endOfNote(state: StateBlock, mark: string, from: number, endLine: number) {
  const closing = mark === "(" ? ")" : mark;
  let [opened, closed, line] = [0, 0, from];
  for (; line < endLine && !state.isEmpty(line); line++) {
    const text = lineAt(state, line).trimEnd();
    opened += countOf(mark, text);
    closed += countOf(closing, text);
    const isClosed = mark === "(" ? closed >= opened : closed % 2 === 0 || text.endsWith(mark);
    if (isClosed) return { end: line, isClosed };
  }
  return { end: line - 1, isClosed: false };
}

function countOf(mark: string, text: string): number {
  return text.split(mark).length - 1;
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line]);
}

function startOf({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0);
}
