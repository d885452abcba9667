import { usualLanguage } from "../../language/language.ts";
import { accessibleName, type BodyWords } from "./accessibleNames.ts";
import { type BodyElement, type BodyNode, elementsIn } from "./bodyTree.ts";
import { markdown } from "./markdown.ts";

/** How a body differs from its own page where it is shown elsewhere. */
export interface HtmlOptions {
  /** How many levels lower its headings are; 0 unless given. */
  readonly headingShift?: number;
  /** Stands before its anchors, and before the links to them, so that several bodies fit on one page. */
  readonly anchorPrefix?: string;
  /** Whether its headings are links to themselves, for readers who want to share a part of it. */
  readonly linkHeadings?: boolean;
  /** The words that it has besides those of its editors: British ones, unless others are given. */
  readonly words?: BodyWords;
  /** Changes the addresses of its links and pictures. */
  readonly resolveUrl?: (url: string) => string;
}

const { escapeHtml } = markdown.utils;
const usualWords = usualLanguage.words.body;

/** Renders a body as HTML. All text in it is escaped, so no HTML that an editor wrote gets through. */
export function renderHtml(nodes: readonly BodyNode[], options: HtmlOptions = {}): string {
  let html = "";
  for (const node of nodes) html += typeof node === "string" ? escapeHtml(node) : element(node, options);
  return html;
}

function element({ tag, attributes, children }: BodyElement, options: HtmlOptions): string {
  const isHeading = /^h\d$/.test(tag);
  const name = options.headingShift && isHeading ? lowered(tag, options.headingShift) : tag;
  let html = `<${name}`;
  for (const key in attributes)
    html += ` ${key}="${escapeHtml(attributeValue(key, attributes[key] ?? "", options))}"`;
  html += ">";
  if (children === undefined) return html;
  const content = renderHtml(children, options);
  const anchor = isHeading && options.linkHeadings ? attributes?.id : undefined;
  const shown =
    anchor === undefined
      ? content
      : withLink(content, children, (options.anchorPrefix ?? "") + anchor, options);
  return `${html}${shown}</${name}>`;
}

/** The content of a heading as a link to it. If it has links of its own, such as a footnote's, the link comes after it. */
function withLink(
  content: string,
  children: readonly BodyNode[],
  anchor: string,
  { words = usualWords }: HtmlOptions,
): string {
  const link = `<a class="anchor" href="#${encodeURIComponent(anchor)}"`;
  return elementsIn(children, "a").length === 0
    ? `${link}>${content}</a>`
    : `${content}${link} aria-label="${escapeHtml(words.linkToHeading)}"></a>`;
}

function lowered(heading: string, levels: number): string {
  return `h${Math.min(Number(heading.slice(1)) + levels, 6)}`;
}

function attributeValue(key: string, value: string, options: HtmlOptions): string {
  const { anchorPrefix, words = usualWords, resolveUrl } = options;
  if (key === "aria-label") return accessibleName(value, words);
  if (key === "id" && anchorPrefix) return anchorPrefix + value;
  if (key !== "href" && key !== "src") return value;
  if (anchorPrefix && value.startsWith("#")) return `#${encodeURIComponent(anchorPrefix)}${value.slice(1)}`;
  return resolveUrl ? resolveUrl(value) : value;
}
