import { type BodyElement, type BodyNode, textIn } from "../../content/markdown/bodyTree.ts";
import { isBackLink, isFootnoteList } from "../../content/markdown/footnotes/footnoteNodes.ts";
import { noteMark, pictureMark, struckMark } from "../../content/markdown/textMarks.ts";
import type { FootnoteNumber } from "./footnotes.ts";
import { textTable } from "./textTable.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

const blockTags = new Set(["p", "ul", "ol", "li", "blockquote", "pre", "section", "table", "hr"]);

/** Renders a body as lines of plain text, with an empty line between blocks. */
export function textBody(
  nodes: readonly BodyNode[],
  footnoteNumber: FootnoteNumber,
  width = columns,
): string[] {
  return joinBlocks(groupInlineNodes(nodes).map((part) => textBlock(part, footnoteNumber, width)));
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
function groupInlineNodes(nodes: readonly BodyNode[]): BlockOrInline[] {
  const parts: (BodyElement | BodyNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (typeof node !== "string" && isBlock(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts.filter((part) => !Array.isArray(part) || textOfInline(part, () => 0).trim() !== "");
}

function isBlock({ tag }: BodyElement): boolean {
  return blockTags.has(tag) || /^h[1-6]$/.test(tag);
}

function textBlock(part: BlockOrInline, footnoteNumber: FootnoteNumber, width: number): string[] {
  if (!("tag" in part)) return wrap(textOfInline(part, footnoteNumber), width);
  const { tag, children = [] } = part;
  if (/^h[1-6]$/.test(tag)) return underlined(textOfInline(children, footnoteNumber), "-", width);
  switch (tag) {
    case "ul":
    case "ol":
      return textList(part, footnoteNumber, width);
    case "blockquote":
      return textBody(children, footnoteNumber, width - 2).map((line) => `> ${line}`.trimEnd());
    case "pre":
      return textIn(children)
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `    ${line}`.trimEnd());
    case "table":
      return textTable(part, (cell) => textOfInline(cell, footnoteNumber), width);
    case "section":
      return textBody(children, footnoteNumber, width);
    case "hr":
      return ["* * *"];
    default:
      return wrap(textOfInline(children, footnoteNumber), width);
  }
}

/** A list has empty lines between its entries only if they have paragraphs. */
function textList(list: BodyElement, footnoteNumber: FootnoteNumber, width: number): string[] {
  const { children = [] } = list;
  const entries = children.filter((node) => typeof node !== "string");
  const isLoose = entries.some((entry) =>
    entry.children?.some((node) => typeof node !== "string" && node.tag === "p"),
  );
  const markerOf = markersOf(list, entries.length);
  const blocks = entries.map((entry, index) => {
    const marker = markerOf(index);
    const parts = groupInlineNodes(entry.children ?? []).map((part) =>
      textBlock(part, footnoteNumber, width - marker.length),
    );
    const lines = hanging(marker, isLoose ? joinBlocks(parts) : parts.flat());
    return lines.length > 0 ? lines : [marker.trimEnd()];
  });
  return isLoose ? joinBlocks(blocks) : blocks.flat();
}

/** What stands before the entries of a list. */
function markersOf(list: BodyElement, count: number): (index: number) => string {
  if (list.tag === "ul") return () => "- ";
  if (isFootnoteList(list)) return (index) => `${noteMark(index + 1)} `;
  const from = Number(list.attributes?.start ?? 1);
  const longest = String(from + count - 1).length;
  return (index) => `${String(from + index).padStart(longest)}. `;
}

/** Renders inline nodes. A link is followed by the number of its footnote; a picture becomes its description. */
function textOfInline(nodes: readonly BodyNode[], footnoteNumber: FootnoteNumber): string {
  return nodes
    .map((node) =>
      typeof node === "string" ? node.replace(/(?<!\s)\s*\n\s*/g, " ") : inlineText(node, footnoteNumber),
    )
    .join("");
}

function inlineText(node: BodyElement, footnoteNumber: FootnoteNumber): string {
  const { tag, attributes = {}, children = [] } = node;
  if (isBackLink(node)) return "";
  if (tag === "sup") return `\u00a0${noteMark(textIn(children).slice(1, -1)).replace(" ", "\u00a0")}`;
  const text = textOfInline(children, footnoteNumber);
  switch (tag) {
    case "a": {
      const { href = "" } = attributes;
      if (href === "" || text === href || `mailto:${text}` === href) return text;
      return `${text}\u00a0[${footnoteNumber(href)}]`;
    }
    case "br":
      return "\n";
    case "img":
      return pictureMark(attributes.alt ?? "");
    case "s":
      return struckMark(text);
    case "strong":
      return `*${text}*`;
    case "em":
      return `_${text}_`;
    default:
      return text;
  }
}
