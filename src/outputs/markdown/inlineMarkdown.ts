import { type BodyElement, type BodyNode, textIn } from "../../content/markdown/bodyTree.ts";
import { isBackLink } from "../../content/markdown/footnotes/footnoteNodes.ts";

/** Makes the address of a link or picture absolute. */
export type ResolveUrl = (url: string) => string;

/** Writes inline nodes as Markdown. All text is escaped, so that it means the same to every reader of Markdown. */
export function inlineMarkdown(nodes: readonly BodyNode[], resolveUrl: ResolveUrl): string {
  return nodes
    .map((node) => (typeof node === "string" ? escapeText(node) : elementMarkdown(node, resolveUrl)))
    .join("");
}

/** Inline nodes on one line, for headings and cells. */
export function lineMarkdown(nodes: readonly BodyNode[], resolveUrl: ResolveUrl): string {
  return inlineMarkdown(nodes, resolveUrl).replace(/\\?\n/g, " ").trim();
}

/** Escapes what is markup within a line. An underscore within a word is none, and an exclamation mark is some before a link. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<]|~(?=~)|&(?=#?\w+;)|!$/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

function elementMarkdown(node: BodyElement, resolveUrl: ResolveUrl): string {
  const { tag, attributes = {}, children = [] } = node;
  if (isBackLink(node)) return "";
  const inner = () => inlineMarkdown(children, resolveUrl);
  switch (tag) {
    case "strong":
      return wrapped("**", inner());
    case "em":
      return wrapped(isStrong(children) ? "_" : "*", inner());
    case "s":
      return wrapped("~~", inner());
    case "code":
      return codeMarkdown(textIn(children));
    case "br":
      return "\\";
    case "img":
      return `![${escapeText(attributes.alt ?? "")}](${target(resolveUrl(attributes.src ?? ""))})`;
    case "a":
      return linkMarkdown(node, resolveUrl);
    case "sup":
      return noteReference(node);
    default:
      return inner();
  }
}

/** Without a text, the marks would stand for themselves. */
function wrapped(mark: string, text: string): string {
  return text === "" ? "" : mark + text + mark;
}

/** Whether an emphasis starts or ends with a stronger one: their asterisks would run together. */
function isStrong(nodes: readonly BodyNode[]): boolean {
  return [nodes[0], nodes.at(-1)].some((node) => typeof node === "object" && node.tag === "strong");
}

function linkMarkdown({ attributes = {}, children = [] }: BodyElement, resolveUrl: ResolveUrl): string {
  const { href = "", title } = attributes;
  const url = resolveUrl(href);
  if (/^https?:\/\/[^\s<>]+$/.test(url) && textIn(children) === url) return `<${url}>`;
  const words = title === undefined ? "" : ` "${title.replace(/["\\]/g, "\\$&")}"`;
  return `[${inlineMarkdown(children, resolveUrl)}](${target(url)}${words})`;
}

/** The target of a link. One with brackets or spaces, or none, is put between angle brackets. */
function target(url: string): string {
  return /^[^\s()<>\\]+$/.test(url) ? url : `<${url.replace(/[<>\\]/g, "\\$&").replace(/\s/g, "%20")}>`;
}

/** A mark such as `[^1]`; within a link, which can't have another, the number alone. */
function noteReference({ children = [] }: BodyElement): string {
  const mark = textIn(children);
  return children.some((node) => typeof node === "object") ? `[^${mark.slice(1, -1)}]` : escapeText(mark);
}

/** Code between more backquotes than it has in a row. */
function codeMarkdown(code: string): string {
  const mark = "`".repeat(longestRun(code, "`") + 1);
  const space = /^`|`$|^ .* $/s.test(code) ? " " : "";
  return mark + space + code + space + mark;
}

/** How many of a character are in a row, at most. */
export function longestRun(text: string, character: string): number {
  const runs = text.match(new RegExp(`${character}+`, "g")) ?? [];
  return Math.max(0, ...runs.map(({ length }) => length));
}
