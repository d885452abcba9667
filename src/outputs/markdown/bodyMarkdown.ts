import { type BodyElement, type BodyNode, tableRows, textIn } from "../../content/markdown/bodyTree.ts";
import { isFootnoteList } from "../../content/markdown/footnotes/footnoteNodes.ts";
import { inlineMarkdown, lineMarkdown, longestRun, type ResolveUrl } from "./inlineMarkdown.ts";

const blockTags = /^(p|h[1-6]|[uo]l|blockquote|pre|section|table|hr)$/;

/**
 * Writes a body as Markdown (CommonMark, with the tables, footnotes and struck-out text of GitHub). It is made from what pages show, and not
 * from what editors wrote, so that comments and pictures that are not published are never in it.
 */
export function bodyMarkdown(nodes: readonly BodyNode[], resolveUrl: ResolveUrl): string {
  return `${blocksIn(nodes, resolveUrl, "\n\n")}\n`;
}

function blocksIn(nodes: readonly BodyNode[], resolveUrl: ResolveUrl, between: string): string {
  const blocks: string[] = [];
  const groups = groupsOf(nodes);
  for (const [index, group] of groups.entries())
    blocks.push(
      "tag" in group
        ? blockMarkdown(group, resolveUrl, isSameList(groups[index - 1], group))
        : paragraph(group, resolveUrl),
    );
  return blocks.filter(Boolean).join(between);
}

type Group = BodyElement | readonly BodyNode[];

/** The blocks, and the inline nodes between two of them. */
function groupsOf(nodes: readonly BodyNode[]): Group[] {
  const groups: (BodyElement | BodyNode[])[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (typeof node !== "string" && blockTags.test(node.tag)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups.filter(
    (group) => !Array.isArray(group) || group.some((node) => typeof node !== "string" || node.trim()),
  );
}

function isSameList(before: Group | undefined, group: BodyElement): boolean {
  return before !== undefined && "tag" in before && before.tag === group.tag;
}

function blockMarkdown(block: BodyElement, resolveUrl: ResolveUrl, followsSame: boolean): string {
  const { tag, children = [] } = block;
  if (/^h[1-6]$/.test(tag)) return heading(block, resolveUrl);
  switch (tag) {
    case "p":
      return paragraph(children, resolveUrl);
    case "ul":
    case "ol":
      return isFootnoteList(block) ? footnotes(block, resolveUrl) : list(block, resolveUrl, followsSame);
    case "blockquote":
      return blocksIn(children, resolveUrl, "\n\n").replace(/^/gm, "> ").replace(/ +$/gm, "");
    case "pre":
      return code(block);
    case "table":
      return table(block, resolveUrl);
    case "hr":
      return "***";
    default:
      return blocksIn(children, resolveUrl, "\n\n");
  }
}

function paragraph(nodes: readonly BodyNode[], resolveUrl: ResolveUrl): string {
  return escapeLineStarts(inlineMarkdown(nodes, resolveUrl).trim());
}

/** Escapes what is markup only where a line starts with it. */
function escapeLineStarts(text: string): string {
  return text
    .replace(/^[ \t]*(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$|>|[:|]|~~~)/gm, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, "$1\\");
}

function heading({ tag, children = [] }: BodyElement, resolveUrl: ResolveUrl): string {
  const text = lineMarkdown(children, resolveUrl).replace(/#$/, "\\#");
  return `${"#".repeat(Number(tag.slice(1)))} ${text}`.trimEnd();
}

/** A list directly after another one of its kind has other markers, or both would be one. */
function list(
  { tag, attributes = {}, children = [] }: BodyElement,
  resolveUrl: ResolveUrl,
  followsSame: boolean,
): string {
  const entries = children.filter((node) => typeof node !== "string");
  const isLoose = entries.some((entry) =>
    entry.children?.some((node) => typeof node !== "string" && node.tag === "p"),
  );
  const between = isLoose ? "\n\n" : "\n";
  const start = Number(attributes.start ?? 1);
  return entries
    .map(({ children = [] }, index) => {
      const number = `${start + index}${followsSame ? ")" : "."}`;
      const marker = `${tag === "ol" ? number : followsSame ? "*" : "-"} `;
      return marker + indented(blocksIn(children, resolveUrl, between), marker.length);
    })
    .map((entry) => entry.trimEnd())
    .join(between);
}

/** A text whose lines after the first stand below its beginning. */
function indented(text: string, width: number): string {
  return text.replace(/\n(?!\n)/g, `\n${" ".repeat(width)}`);
}

function footnotes({ children = [] }: BodyElement, resolveUrl: ResolveUrl): string {
  return children
    .filter((node) => typeof node !== "string")
    .map(
      ({ children = [] }, index) => `[^${index + 1}]: ${indented(blocksIn(children, resolveUrl, "\n\n"), 4)}`,
    )
    .join("\n\n");
}

/** Code between more backquotes than it has in a row. */
function code({ children = [] }: BodyElement): string {
  const [inner] = children;
  const language = typeof inner === "object" ? (inner.attributes?.class ?? "").replace(/^language-/, "") : "";
  const text = textIn(children);
  const fence = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return `${fence}${language.includes("`") ? "" : language}\n${text.replace(/\n?$/, "\n")}${fence}`;
}

const alignments: Readonly<Record<string, string>> = { number: "---:", centred: ":---:" };

function table(element: BodyElement, resolveUrl: ResolveUrl): string {
  const [head = [], ...rows] = tableRows(element);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cellsOf = (row: readonly BodyElement[]) =>
    row.map(({ children = [] }) => lineMarkdown(children, resolveUrl).replaceAll("|", "\\|"));
  const rule = head.map(({ attributes }) => alignments[attributes?.class ?? ""] ?? "---");
  return [line(cellsOf(head)), line(rule), ...rows.map((row) => line(cellsOf(row)))].join("\n");
}
