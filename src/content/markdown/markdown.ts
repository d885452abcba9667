import MarkdownIt, { type Token } from "markdown-it";
import { ownConfig } from "../../ownCode.ts";
import { readApostrophes } from "./apostrophes.ts";
import { commentsIn } from "./comments/commentPositions.ts";
import { blankComments, type Comment, readComments } from "./comments/comments.ts";
import { readDefinitionNotes } from "./comments/definitionNotes.ts";
import { removeComments } from "./comments/removeComments.ts";
import { directionOf } from "./direction.ts";
import { type Footnotes, readFootnotes } from "./footnotes/footnotes.ts";
import { keepLiterals } from "./literalText.ts";
import { type Definitions, watchDefinitions } from "./misread/unusedDefinitions.ts";
import { hidePipes, showPipes } from "./pipes.ts";

/** The typographic quotation marks: double ones, then those within them. */
export const quotes = "“”‘’";

/**
 * The Markdown parser for all outputs. HTML in a text is shown as text, and comments are left out. Quotation marks become typographic,
 * and a bare web address becomes a link.
 */
export const markdown = MarkdownIt({ html: false, linkify: true, typographer: true, quotes });
markdown.disable("replacements");
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Searching for bare addresses is the most expensive part of parsing, so texts that cannot have any are skipped. */
const hasAddress = markdown.linkify.test.bind(markdown.linkify);
markdown.linkify.test = (text) => (text.includes("//") || /mailto:/i.test(text)) && hasAddress(text);

/** Encoding an address is expensive, and these stay the same. */
const encodedAddress =
  /^(?:https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+)?\/(?!\/)[\w./~=&-]*(?:\?[\w./~=&-]*)?(?:#[\w-]*)?$/;
const encodeAddress = markdown.normalizeLink.bind(markdown);
markdown.normalizeLink = (url) => (encodedAddress.test(url) ? url : encodeAddress(url));

/** What plugins share while they parse a text: the `env` of markdown-it. */
export type ParseEnv = {
  /** The address that relative links are resolved against, such as `/items/hyperacute-stroke-unit/`. */
  readonly address: string;
  /** The anchors so far, each with the number of headings that would have it. */
  readonly headings: Map<string, number>;
  /** The comments that were left out. */
  comments?: readonly Comment[];
  /** Whether the tokens of comments stay, so that lines can be counted. */
  readonly keepsComments?: true;
  /** The footnotes, if there are any. */
  footnotes?: Footnotes;
  /** The definitions of links, if there are any. */
  definitions?: Definitions;
};

ownConfig.markdown?.(markdown);
readComments(markdown);
readDefinitionNotes(markdown);
readFootnotes(markdown);
watchDefinitions(markdown);
readApostrophes(markdown);
markdown.core.ruler.after("normalize", "hide_pipes", (state) => {
  if (state.src.includes("<!--")) state.src = hidePipes(state.src);
});
markdown.core.ruler.after("inline", "comments", (state) => {
  if (!mayHaveComments(state.src)) return;
  const env = state.env as ParseEnv;
  env.comments = commentsIn(state.tokens, state.src);
  if (!env.keepsComments) state.tokens = removeComments(state.tokens);
  showPipes(state.tokens);
});
markdown.core.ruler.after("comments", "literals", ({ tokens }) => keepLiterals(tokens));

markdown.core.ruler.push("headings_and_links", (state) => {
  const env = state.env as ParseEnv;
  shiftHeadings(state.tokens);
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === "heading_open")
      token.attrSet("id", anchorFor(plainText(state.tokens[index + 1]), env.headings));
    if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    for (const child of token.children ?? []) if (child.type === "link_open") resolveLink(child, env.address);
  }
});

markdown.core.ruler.push("direction", ({ tokens }) => {
  for (const [index, token] of tokens.entries()) if (token.type === "inline") setDirection(tokens, index);
});

/** A quick test whether a text may have comments. Most have none. */
export function mayHaveComments(source: string): boolean {
  return source.includes("<!--") || (source.includes("]:") && /\]:[ \t]*(?:#|<>)/.test(source));
}

/** A parsed text. */
export interface Parsed {
  readonly tokens: Token[];
  readonly env: ParseEnv;
  /** The text with its comments blanked out, so that everything else keeps its position. */
  readonly shown: string;
}

/** Parses a text. Relative links are resolved against `address`. */
export function parseMarkdown(source: string, address = "/"): Parsed {
  const env: ParseEnv = { address, headings: new Map() };
  const tokens = markdown.parse(source, env);
  return { tokens, env, shown: blankComments(source, env.comments) };
}

/** The description of a picture, without markup. */
export function descriptionIn(picture: Token | undefined): string {
  const words = markdown.renderer.renderInlineAsText(picture?.children ?? [], markdown.options, {});
  return words.replaceAll("\n", " ");
}

/** The text of an inline token, without markup. */
export function plainText(token: Token | undefined): string {
  if (token === undefined) return "";
  if (token.children === null) return token.content;
  return token.children
    .map((child) =>
      child.type === "softbreak" || child.type === "hardbreak"
        ? " "
        : child.type === "image"
          ? ""
          : child.content,
    )
    .join("");
}

/** The headline is the only first-level heading of a page, so the headings of a body that has one are moved down a level. */
function shiftHeadings(tokens: readonly Token[]): void {
  const headings = tokens.filter((token) => token.type.startsWith("heading_"));
  if (!headings.some((token) => token.tag === "h1")) return;
  for (const token of headings) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`;
}

/** In characters. Longer headings are mistakes, and nobody links to them. */
const longestAnchor = 500;

function anchorFor(heading: string, taken: Map<string, number>): string {
  const base =
    heading
      .slice(0, longestAnchor)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "section";
  let anchor = base;
  let copy = taken.get(base) ?? 0;
  while (taken.has(anchor)) {
    copy += 1;
    anchor = `${base}-${copy}`;
  }
  taken.set(base, Math.max(copy, 1));
  if (anchor !== base) taken.set(anchor, 1);
  return anchor;
}

/** Sets the direction of a block whose text is written from right to left, and of a list whose first entry is. */
function setDirection(tokens: readonly Token[], index: number): void {
  const direction = directionOf(tokens[index]?.content ?? "") && directionOf(plainText(tokens[index]));
  if (direction === undefined) return;
  for (let before = index - 1; /^(p|h\d|li|[uo]l|t[hd])$/.test(tokens[before]?.tag ?? ""); before--) {
    if (tokens[before]?.nesting !== 1) return;
    tokens[before]?.attrSet("dir", direction);
  }
}

/** The content security policy does not allow inline styles, so cells are aligned by class. */
function alignByClass(cell: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? "")) ?? [];
  cell.attrs =
    side === undefined || side === "left" ? null : [["class", side === "right" ? "number" : "centred"]];
}

/** Resolves a relative link, so that it works wherever the body is shown. `meta` has the address as written. */
function resolveLink(token: Token, address: string): void {
  const href = String(token.attrGet("href") ?? "");
  if (/^([a-z][a-z0-9+.-]*:|\/|#|$)/i.test(href) || !URL.canParse(href, `https://digest${address}`)) return;
  const url = new URL(href, `https://digest${address}`);
  token.meta = { written: href };
  token.attrSet("href", url.pathname + url.search + url.hash);
}
