import type { BodyWords } from "../../content/markdown/accessibleNames.ts";
import { type BodyElement, type BodyNode, textIn } from "../../content/markdown/bodyTree.ts";
import { isBackLink, isFootnoteList } from "../../content/markdown/footnotes/footnoteNodes.ts";
import type { FootnoteNumber } from "./footnotes.ts";
import { textTable } from "./textTable.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

const blockTags = new Set(["p", "ul", "ol", "li", "blockquote", "pre", "section", "table", "hr"]);

/** How plain text marks what is not words: links by numbers, and the rest in the words of a language. */
export interface TextMarks {
  readonly footnoteNumber: FootnoteNumber;
  readonly words: BodyWords;
}

/** Renders a body as lines of plain text, with an empty line between blocks. */
export function textBody(nodes: readonly BodyNode[], marks: TextMarks, width = columns): string[] {
  return joinBlocks(groupInlineNodes(nodes, marks).map((part) => textBlock(part, marks, width)));
}

/** Joins blocks of lines, with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter(({ length }) => length > 0)
    .flatMap((block, index) => (index > 0 ? ["", ...block] : block));
}

/** A block element, or the inline nodes between two blocks. */
type BlockOrInline = BodyElement | readonly BodyNode[];

/** Groups the inline nodes between two blocks, and leaves out groups without a text. */
function groupInlineNodes(nodes: readonly BodyNode[], { words }: TextMarks): BlockOrInline[] {
  const unnumbered = { footnoteNumber: () => 0, words };
  const parts: (BodyElement | BodyNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (typeof node !== "string" && isBlock(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts.filter((part) => !Array.isArray(part) || textOfInline(part, unnumbered).trim() !== "");
}

function isBlock({ tag }: BodyElement): boolean {
  return blockTags.has(tag) || /^h[1-6]$/.test(tag);
}

function textBlock(part: BlockOrInline, marks: TextMarks, width: number): string[] {
  if (!("tag" in part)) return wrap(textOfInline(part, marks), width);
  const { tag, children = [] } = part;
  if (/^h[1-6]$/.test(tag)) return underlined(textOfInline(children, marks), "-", width);
  switch (tag) {
    case "ul":
    case "ol":
      return textList(part, marks, width);
    case "blockquote":
      return textBody(children, marks, width - 2).map((line) => `> ${line}`.trimEnd());
    case "pre":
      return textIn(children)
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `    ${line}`.trimEnd());
    case "table":
      return textTable(part, (cell) => textOfInline(cell, marks), width);
    case "section":
      return textBody(children, marks, width);
    case "hr":
      return ["* * *"];
    default:
      return wrap(textOfInline(children, marks), width);
  }
}

/** A list has empty lines between its entries only if they have paragraphs. */
function textList(list: BodyElement, marks: TextMarks, width: number): string[] {
  const { children = [] } = list;
  const entries = children.filter((node) => typeof node !== "string");
  const isLoose = entries.some((entry) =>
    entry.children?.some((node) => typeof node !== "string" && node.tag === "p"),
  );
  const markerOf = markersOf(list, entries.length, marks);
  const blocks = entries.map((entry, index) => {
    const marker = markerOf(index);
    const parts = groupInlineNodes(entry.children ?? [], marks).map((part) =>
      textBlock(part, marks, width - marker.length),
    );
    const lines = hanging(marker, isLoose ? joinBlocks(parts) : parts.flat());
    return lines.length > 0 ? lines : [marker.trimEnd()];
  });
  return isLoose ? joinBlocks(blocks) : blocks.flat();
}

/** What stands before the entries of a list. */
function markersOf(list: BodyElement, count: number, marks: TextMarks): (index: number) => string {
  if (list.tag === "ul") return () => "- ";
  if (isFootnoteList(list)) return (index) => `${marks.words.note(index + 1)} `;
  const from = Number(list.attributes?.start ?? 1);
  const longest = String(from + count - 1).length;
  return (index) => `${String(from + index).padStart(longest)}. `;
}

/** Renders inline nodes. A link is followed by the number of its footnote; a picture becomes its description. */
function textOfInline(nodes: readonly BodyNode[], marks: TextMarks): string {
  return nodes
    .map((node) =>
      typeof node === "string" ? node.replace(/(?<!\s)\s*\n\s*/g, " ") : inlineText(node, marks),
    )
    .join("");
}

function inlineText(node: BodyElement, marks: TextMarks): string {
  const { tag, attributes = {}, children = [] } = node;
  if (isBackLink(node)) return "";
  if (tag === "sup") return `\u00a0${marks.words.note(textIn(children).slice(1, -1)).replace(" ", "\u00a0")}`;
  const text = textOfInline(children, marks);
  switch (tag) {
    case "a": {
      const { href = "" } = attributes;
      if (href === "" || text === href || `mailto:${text}` === href) return text;
      return `${text}\u00a0[${marks.footnoteNumber(href)}]`;
    }
    case "br":
      return "\n";
    case "img":
      return pictureMark(attributes.alt ?? "", marks.words);
    case "s":
      return text.trim() === "" ? "" : marks.words.struck(text);
    case "strong":
      return `*${text}*`;
    case "em":
      return `_${text}_`;
    default:
      return text;
  }
}

/** A picture, by its description. */
export function pictureMark(description: string, words: BodyWords): string {
  return description ? words.picture(description) : "";
}
