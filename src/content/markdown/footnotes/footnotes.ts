import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import type { ParseEnv } from "../markdown.ts";
import { placeFootnotes } from "./placeFootnotes.ts";

/** `[^1]: text`, with its position: `line` counts from 0, `column` from 1. */
export interface FootnoteDefinition {
  readonly label: string;
  readonly line: number;
  readonly column: number;
  /** What it says. */
  tokens: readonly Token[];
  /** Its number on the page, from 1; 0 if nothing refers to it. */
  number: number;
  /** How many references lead to it. */
  references: number;
}

/** The definitions of a text. */
export interface Footnotes {
  /** By label: the first with each. */
  readonly byLabel: Map<string, FootnoteDefinition>;
  /** In the order of the text. */
  readonly all: FootnoteDefinition[];
}

/**
 * Parses footnotes: `[^1]` in a text, and `[^1]: …` with what it says, whose further paragraphs are indented by four spaces. The
 * definitions become a list at the end of the text, in the order of the references.
 *
 * markdown-it-footnote does this too, but it loses the text of a definition that contains another one, does not tell of unused ones, and takes
 * quadratic time.
 */
export function readFootnotes(markdown: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote"];
  markdown.block.ruler.before("reference", "footnote_definition", definition, { alt });
  markdown.inline.ruler.after("image", "footnote_reference", reference);
  markdown.core.ruler.after("inline", "footnotes", placeAll);
}

function definition(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith("[^", start)) return false;
  const [opening, label = ""] =
    /^\[\^([^\s[\]]+)\]:[ \t]*/.exec(state.src.slice(start, state.eMarks[line])) ?? [];
  if (opening === undefined || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  const column = start - state.src.lastIndexOf("\n", start);
  addDefinition(state.env as ParseEnv, { label, line, column, tokens: [], number: 0, references: 0 });
  state.push("footnote_definition_open", "", 1).map = [line, line + 1];
  readContent(state, line, endLine, start + opening.length);
  state.push("footnote_definition_close", "", -1);
  return true;
}

function addDefinition(env: ParseEnv, definition: FootnoteDefinition): void {
  env.footnotes ??= { byLabel: new Map(), all: [] };
  const { byLabel, all } = env.footnotes;
  all.push(definition);
  if (!byLabel.has(definition.label)) byLabel.set(definition.label, definition);
}

/** Reads the blocks of a definition: what follows its mark at `from`, and the indented lines below it. */
function readContent(state: StateBlock, line: number, endLine: number, from: number): void {
  const { bMarks, tShift, sCount } = state;
  const before = [bMarks[line], tShift[line], sCount[line]] as [number, number, number];
  state.blkIndent += 4;
  [bMarks[line], tShift[line], sCount[line]] = [from, 0, state.blkIndent];
  state.md.block.tokenize(state, line, endLine);
  [bMarks[line], tShift[line], sCount[line]] = before;
  state.blkIndent -= 4;
}

const mark = /\[\^([^\s[\]]+)\]/y;

/** When it is `silent`, markdown-it looks for the end of a link, which may have references in it, but no other links. */
function reference(state: StateInline, silent: boolean): boolean {
  const { byLabel } = (state.env as ParseEnv).footnotes ?? {};
  if (silent || byLabel === undefined) return false;
  mark.lastIndex = state.pos;
  const [written = "", label = ""] = mark.exec(state.src) ?? [];
  if (!byLabel.has(label) || state.pos + written.length > state.posMax) return false;
  state.push("footnote_reference", "", 0).meta = { label };
  state.pos += written.length;
  return true;
}

function placeAll(state: StateCore): void {
  const { footnotes } = state.env as ParseEnv;
  if (footnotes) state.tokens = placeFootnotes(state.tokens, footnotes, state.Token);
}
