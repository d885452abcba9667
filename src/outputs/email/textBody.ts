import { type BodyElement, type BodyNode, textIn } from "../../content/markdown/bodyTree.ts";
import { isBackLink, isFootnoteList } from "../../content/markdown/footnotes/footnoteNodes.ts";
import { noteMark, pictureMark, struckMark } from "../../content/markdown/textMarks.ts";
import type { NoteOf } from "./footnotes.ts";
import { textTable } from "./textTable.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

const blockTags = new Set(["p", "ul", "ol", "li", "blockquote", "pre", "section", "table", "hr"]);

/** Renders a body as lines of plain text, with an empty line between blocks. */
export function textBody(nodes: readonly BodyNode[], noteOf: NoteOf, width = columns): string[] {
  return joinBlocks(runsOf(nodes).map((run) => textBlock(run, noteOf, width)));
}

/** Joins blocks of lines, with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter(({ length }) => length > 0)
    .flatMap((block, index) => (index > 0 ? ["", ...block] : block));
}

/** A block element, or the inline nodes between two blocks. */
type Run = BodyElement | readonly BodyNode[];

function runsOf(nodes: readonly BodyNode[]): Run[] {
  const runs: (BodyElement | BodyNode[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (typeof node !== "string" && isBlock(node)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs.filter((run) => !Array.isArray(run) || textOfInline(run, () => 0).trim() !== "");
}

function isBlock({ tag }: BodyElement): boolean {
  return blockTags.has(tag) || /^h[1-6]$/.test(tag);
}

function textBlock(run: Run, noteOf: NoteOf, width: number): string[] {
  if (!("tag" in run)) return wrap(textOfInline(run, noteOf), width);
  const { tag, children = [] } = run;
  if (/^h[1-6]$/.test(tag)) return underlined(textOfInline(children, noteOf), "-", width);
  switch (tag) {
    case "ul":
    case "ol":
      return textList(run, noteOf, width);
    case "blockquote":
      return textBody(children, noteOf, width - 2).map((line) => `> ${line}`.trimEnd());
    case "pre":
      return textIn(children)
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `    ${line}`.trimEnd());
    case "table":
      return textTable(run, (cell) => textOfInline(cell, noteOf), width);
    case "section":
      return textBody(children, noteOf, width);
    case "hr":
      return ["* * *"];
    default:
      return wrap(textOfInline(children, noteOf), width);
  }
}

/** A list has empty lines between its entries only if they have paragraphs. */
function textList(list: BodyElement, noteOf: NoteOf, width: number): string[] {
  const { children = [] } = list;
  const entries = children.filter((node) => typeof node !== "string");
  const isLoose = entries.some((entry) =>
    entry.children?.some((node) => typeof node !== "string" && node.tag === "p"),
  );
  const markerOf = markersOf(list, entries.length);
  const blocks = entries.map((entry, index) => {
    const marker = markerOf(index);
    const runs = runsOf(entry.children ?? []).map((run) => textBlock(run, noteOf, width - marker.length));
    const lines = hanging(marker, isLoose ? joinBlocks(runs) : runs.flat());
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
function textOfInline(nodes: readonly BodyNode[], noteOf: NoteOf): string {
  return nodes
    .map((node) =>
      typeof node === "string" ? node.replace(/(?<!\s)\s*\n\s*/g, " ") : inlineText(node, noteOf),
    )
    .join("");
}

function inlineText(node: BodyElement, noteOf: NoteOf): string {
  const { tag, attributes = {}, children = [] } = node;
  if (isBackLink(node)) return "";
  if (tag === "sup") return `\u00a0${noteMark(textIn(children).slice(1, -1)).replace(" ", "\u00a0")}`;
  const text = textOfInline(children, noteOf);
  switch (tag) {
    case "a": {
      const { href = "" } = attributes;
      if (href === "" || text === href || `mailto:${text}` === href) return text;
      return `${text}\u00a0[${noteOf(href)}]`;
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
