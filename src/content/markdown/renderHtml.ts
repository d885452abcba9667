import type { BodyElement, BodyNode } from "./bodyTree.ts";
import { markdown } from "./markdown.ts";

/** How a body differs from its own page where it is shown elsewhere. */
export interface HtmlOptions {
  /** How many levels lower its headings are; 0 unless given. */
  readonly headingShift?: number;
  /** Stands before its anchors, and before the links to them, so that several bodies fit on one page. */
  readonly anchorPrefix?: string;
  /** Changes the addresses of its links and pictures. */
  readonly resolveUrl?: (url: string) => string;
}

const { escapeHtml } = markdown.utils;

/** Renders a body as HTML. All text in it is escaped, so no HTML that an editor wrote gets through. */
export function renderHtml(nodes: readonly BodyNode[], options: HtmlOptions = {}): string {
  let html = "";
  for (const node of nodes) html += typeof node === "string" ? escapeHtml(node) : element(node, options);
  return html;
}

function element({ tag, attributes, children }: BodyElement, options: HtmlOptions): string {
  const name = options.headingShift && /^h\d$/.test(tag) ? lowered(tag, options.headingShift) : tag;
  let html = `<${name}`;
  for (const key in attributes)
    html += ` ${key}="${escapeHtml(attributeValue(key, attributes[key] ?? "", options))}"`;
  html += ">";
  return children === undefined ? html : `${html}${renderHtml(children, options)}</${name}>`;
}

function lowered(heading: string, levels: number): string {
  return `h${Math.min(Number(heading.slice(1)) + levels, 6)}`;
}

function attributeValue(key: string, value: string, { anchorPrefix, resolveUrl }: HtmlOptions): string {
  if (key === "id" && anchorPrefix) return anchorPrefix + value;
  if (key !== "href" && key !== "src") return value;
  if (anchorPrefix && value.startsWith("#")) return `#${encodeURIComponent(anchorPrefix)}${value.slice(1)}`;
  return resolveUrl ? resolveUrl(value) : value;
}
