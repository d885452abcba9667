import type { MarkdownIt, StateBlock } from "markdown-it";
import type { Comment } from "./comments.ts";

/** `[//]: # (A note.)`: the address of a link that nobody follows, with a title that nobody reads. */
const note = /^\[(?:\/\/|_|comments?|notes?|hidden|todo)\]:[ \t]*(?:#|<>)[ \t]+(?=\S)([("'])?/i;

/**
 * Leaves out notes that are written as definitions of links. Markdown shows them below a line of text and where there is a bracket in them;
 * here they go on to the end of the line in which they are closed or, where nothing opens them, of theirs.
 */
export function readDefinitionNotes(markdown: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote"];
  markdown.block.ruler.before("reference", "note", definitionNote, { alt });
}

function definitionNote(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const [opening, mark] = note.exec(lineAt(state, line)) ?? [];
  if (opening === undefined || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  const last = mark === undefined ? line : lineOfEnd(state, mark, line, endLine);
  const from = startOf(state, line);
  const end = last ?? line;
  const comment: Comment = { from, to: state.eMarks[end] ?? from, isClosed: last !== undefined };
  const token = state.push("comment", "", 0);
  token.map = [line, end + 1];
  token.meta = { comments: [comment] };
  state.line = end + 1;
  return true;
}

/** The line in which a note is closed; undefined where it is in none before a blank line. */
function lineOfEnd(state: StateBlock, mark: string, from: number, endLine: number): number | undefined {
  const closing = mark === "(" ? ")" : mark;
  let [opened, closed] = [0, 0];
  for (let line = from; line < endLine && !state.isEmpty(line); line++) {
    const text = lineAt(state, line).trimEnd();
    opened += countOf(mark, text);
    closed += countOf(closing, text);
    const isClosed = mark === "(" ? closed >= opened : closed % 2 === 0 || text.endsWith(mark);
    if (isClosed) return line;
  }
  return undefined;
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
