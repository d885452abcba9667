import type { Token } from "markdown-it";
import { pictureFile } from "../siteAddresses.ts";
import { tableLabel } from "./accessibleNames.ts";
import { addNode, type BodyElement, type BodyNode } from "./bodyTree.ts";
import { backNodes, referenceNode } from "./footnotes/footnoteNodes.ts";
import { placeOf } from "./footnotes/placeFootnotes.ts";
import { descriptionIn, markdown } from "./markdown.ts";
import { widthClass } from "./tableSize.ts";

/** An element that is being built. */
interface OpenElement extends BodyElement {
  readonly children: BodyNode[];
}

/** Builds the tree of a body from its tokens. */
export function buildTree(tokens: readonly Token[]): readonly BodyNode[] {
  const body: OpenElement = { tag: "", children: [] };
  addTokens(tokens, [body]);
  return body.children;
}

/** Adds tokens to the innermost open element. The paragraphs of a tight list are hidden. */
function addTokens(tokens: readonly Token[], open: OpenElement[]): void {
  for (const token of tokens) {
    if (token.hidden) continue;
    if (token.nesting === -1) open.pop();
    const parent = open.at(-1);
    if (parent) addToken(token, parent, open);
  }
}

function addToken(token: Token, parent: OpenElement, open: OpenElement[]): void {
  const isBlock = token.block && token.type !== "inline";
  if (isBlock && token.nesting !== -1) beginLine(parent);
  if (token.nesting === 1) open.push(openElement(token, parent));
  if (token.nesting === 0) addLeaf(token, parent, open);
  if (token.type === "table_close") closeTable(parent);
  if (isBlock && token.nesting !== 1) addNode(parent.children, "\n");
}

/** A block begins a line, as the first in its parent too. */
function beginLine({ tag, children }: OpenElement): void {
  const last = children.at(-1);
  const isAtLineStart = last === undefined ? tag === "" : typeof last === "string" && last.endsWith("\n");
  if (!isAtLineStart) addNode(children, "\n");
}

/** Adds the element that a token opens. */
function openElement(token: Token, { children: siblings }: OpenElement): OpenElement {
  const element: OpenElement = { tag: token.tag, ...attributesOf(token), children: [] };
  siblings.push(element);
  return element;
}

/** Puts the table that ends into a section, in which it can be scrolled by keyboard. */
function closeTable({ children: siblings }: OpenElement): void {
  const table = siblings.pop();
  if (typeof table !== "object") return;
  const name = ["scroll", widthClass(table)].filter(Boolean).join(" ");
  siblings.push({
    tag: "section",
    attributes: { class: name, "aria-label": tableLabel, tabindex: "0" },
    children: [table],
  });
}

function addLeaf(token: Token, { children }: OpenElement, open: OpenElement[]): void {
  if (token.type === "inline") addTokens(token.children ?? [], open);
  else if (token.type === "text") addNode(children, token.content);
  else for (const node of leafNodes(token, open)) addNode(children, node);
}

function leafNodes(token: Token, open: readonly OpenElement[]): BodyNode[] {
  const { tag, content } = token;
  switch (token.type) {
    case "softbreak":
      return ["\n"];
    case "hardbreak":
      return [{ tag }, "\n"];
    case "code_inline":
      return [{ tag, ...attributesOf(token), children: [content] }];
    case "fence":
    case "code_block":
      return [codeBlock(token)];
    case "image":
      return [picture(token, open)];
    case "footnote_reference":
      return [referenceNode(placeOf(token), isWithinLink(open))];
    case "footnote_back":
      return backNodes(placeOf(token));
    default:
      // A plug-in may make a leaf that is no element, such as an emoji.
      return tag === "" ? [content] : [{ tag, ...attributesOf(token) }];
  }
}

function attributesOf({ attrs }: Token): Pick<BodyElement, "attributes"> {
  if (!attrs?.length) return {};
  return { attributes: Object.fromEntries(attrs.map(([name, value]) => [name, String(value)])) };
}

/** A picture of the digest is shown. One on another host is linked, because no page may ask another host for anything. */
function picture(token: Token, open: readonly OpenElement[]): BodyNode {
  const source = String(token.attrGet("src") ?? "");
  const description = descriptionIn(token);
  const file = pictureFile(source);
  if (file !== undefined)
    return { tag: "img", attributes: { src: `/images/${file}`, alt: description, loading: "lazy" } };
  const name = description || "Picture";
  return isWithinLink(open) ? name : { tag: "a", attributes: { href: source }, children: [name] };
}

function isWithinLink(open: readonly OpenElement[]): boolean {
  return open.some(({ tag }) => tag === "a");
}

/** Code that can be scrolled by keyboard, with the language that its fence names. */
function codeBlock({ info, content }: Token): BodyElement {
  const [language = ""] = markdown.utils.unescapeAll(info).trim().split(/\s/);
  const attributes = language ? { attributes: { class: `language-${language}` } } : {};
  return {
    tag: "pre",
    attributes: { tabindex: "0" },
    children: [{ tag: "code", ...attributes, children: content ? [content] : [] }],
  };
}
