import type { Token } from "markdown-it";
import { blockParser } from "../markup/blockParser.ts";

/** A part of a Markdown text between two headings: a heading, if it has one, and the blocks up to the next. */
export interface Section {
  /** The level of its heading; 0 for the text before the first one. */
  readonly level: number;
  readonly heading: string;
  /** The headings above it, outermost first, with its own. */
  readonly path: readonly string[];
  /** The lines of its heading and its blocks: `from` is its first line, `textFrom` the first after its heading, `to` the first of the next. */
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** A block that is in no other: its lines, its text if it is a paragraph, and its entries if it is a list. */
export interface Block {
  readonly type: "paragraph" | "list" | "other";
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly entries: readonly Lines[];
}

/** Some lines of a text, counted from 0: up to the one before `to`. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The sections of a Markdown text, in order. The first is the text before the first heading, which may be empty. */
export function sectionsOf(text: string): Section[] {
  const lineCount = text.split("\n").length;
  const tokens = blockParser.parse(text, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.level === 0 && token.map
      ? [
          {
            level: Number(token.tag.slice(1)),
            heading: tokens[index + 1]?.content ?? "",
            from: token.map[0],
            textFrom: token.map[1],
          },
        ]
      : [],
  );
  const starts = [{ level: 0, heading: "", from: 0, textFrom: 0 }, ...headings];
  const blocks = blocksOf(tokens);
  const path: { level: number; heading: string }[] = [];
  return starts.map((start, index) => {
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= start.level) path.pop();
    if (start.level > 0) path.push(start);
    const to = starts[index + 1]?.from ?? lineCount;
    const own = blocks.filter(({ from }) => from >= start.textFrom && from < to);
    return { ...start, path: path.map(({ heading }) => heading), to, blocks: own };
  });
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token, index): Block[] => {
    const isBlock = token.level === 0 && token.nesting !== -1 && !/^(?:heading|reference)/.test(token.type);
    if (!isBlock || !token.map || isComment(token)) return [];
    const [from, to] = token.map;
    if (/^(?:bullet|ordered)_list/.test(token.type))
      return [{ type: "list", from, to, text: "", entries: entriesOf(tokens, index) }];
    const isParagraph = token.type === "paragraph_open";
    const text = isParagraph ? (tokens[index + 1]?.content ?? "") : "";
    return [{ type: isParagraph ? "paragraph" : "other", from, to, text, entries: [] }];
  });
}

/** Comments are no text: a section that has nothing else is empty. */
const isComment = ({ type, content }: Token) =>
  type === "html_block" && /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(content);

/** The entries of the list that begins at an index. */
function entriesOf(tokens: readonly Token[], start: number): Lines[] {
  const entries: Lines[] = [];
  for (const { type, level, map } of tokens.slice(start + 1)) {
    if (level === 0) break;
    if (type === "list_item_open" && level === 1 && map) entries.push({ from: map[0], to: map[1] });
  }
  return entries;
}
