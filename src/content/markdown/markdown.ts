import MarkdownIt, { type Token } from "markdown-it";
import { blankComments } from "./blankComments.ts";
import { commentsOf } from "./commentPlaces.ts";
import { type Comment, readComments } from "./comments.ts";
import { readDefinitionNotes } from "./definitionNotes.ts";
import { directionOf } from "./direction.ts";
import { withoutComments } from "./leaveOutComments.ts";
import { keepLiterals } from "./literal.ts";
import { hidePipes, showPipes } from "./pipes.ts";

/**
 * The house's one Markdown, for pages, feeds and email alike. HTML in a text is shown, never run, and comments are left out; quotation
 * marks become typographic; a bare address becomes a link.
 */
export const markdown = MarkdownIt({ html: false, linkify: true, typographer: true, quotes: "“”‘’" });
markdown.disable("replacements");
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Looking for a bare address is the dearest part of a text: one that can't hold any is not searched. */
const looksForAddress = markdown.linkify.test.bind(markdown.linkify);
markdown.linkify.test = (text) => (text.includes("//") || /mailto:/i.test(text)) && looksForAddress(text);

/** What was found and made while the Markdown of one text was rendered. */
export type Rendering = {
  /** Where relative links and pictures are resolved from, such as `/items/hyperacute-stroke-unit/`. */
  readonly address: string;
  /** The anchors of the headings so far, each with how many headings wanted it. */
  readonly headings: Map<string, number>;
  /** The comments that were left out. */
  comments?: readonly Comment[];
  /** Whether the tokens of comments stay, for who counts lines. */
  readonly keepsComments?: true;
};

readComments(markdown);
readDefinitionNotes(markdown);
markdown.core.ruler.after("normalize", "hide_pipes", (state) => {
  if (state.src.includes("<!--")) state.src = hidePipes(state.src);
});
markdown.core.ruler.after("inline", "comments", (state) => {
  if (!mayHaveComments(state.src)) return;
  const rendering = state.env as Rendering;
  rendering.comments = commentsOf(state.tokens, state.src);
  if (!rendering.keepsComments) state.tokens = withoutComments(state.tokens);
  showPipes(state.tokens);
});
markdown.core.ruler.after("comments", "literals", ({ tokens }) => keepLiterals(tokens));

markdown.core.ruler.push("house", (state) => {
  const rendering = state.env as Rendering;
  shiftHeadings(state.tokens);
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === "heading_open")
      token.attrSet("id", anchorFor(plainText(state.tokens[index + 1]), rendering.headings));
    if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    for (const child of token.children ?? [])
      if (child.type === "link_open") resolveLink(child, rendering.address);
  }
});

markdown.core.ruler.push("direction", ({ tokens }) => {
  for (const [index, token] of tokens.entries()) if (token.type === "inline") setDirection(tokens, index);
});

/** Whether a text may have comments: nearly none has. */
export function mayHaveComments(source: string): boolean {
  return source.includes("<!--") || (source.includes("]:") && /\]:[ \t]*(?:#|<>)/.test(source));
}

/** A text of Markdown that was parsed. */
export interface Parsed {
  readonly tokens: Token[];
  readonly rendering: Rendering;
  /** The text with its comments blanked out, so that all else keeps its place. */
  readonly shown: string;
}

/** Parses a text of Markdown, whose relative links are resolved from `address`. */
export function parseMarkdown(source: string, address = "/"): Parsed {
  const rendering: Rendering = { address, headings: new Map() };
  const tokens = markdown.parse(source, rendering);
  return { tokens, rendering, shown: blankComments(source, rendering.comments) };
}

/** What a picture's token says that it shows. */
export function descriptionIn(picture: Token | undefined): string {
  const words = markdown.renderer.renderInlineAsText(picture?.children ?? [], markdown.options, {});
  return words.replaceAll("\n", " ");
}

/** The text of an inline token without its marks. */
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

/** The headline is a page's only first-level heading: a body that begins with one is moved down a level. */
function shiftHeadings(tokens: readonly Token[]): void {
  const headings = tokens.filter((token) => token.type.startsWith("heading_"));
  if (!headings.some((token) => token.tag === "h1")) return;
  for (const token of headings) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`;
}

/** Longer ones are no headings, and nobody links to them. */
const longestAnchor = 500;

function anchorFor(heading: string, taken: Map<string, number>): string {
  const stem =
    heading
      .slice(0, longestAnchor)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "section";
  let anchor = stem;
  let copy = taken.get(stem) ?? 0;
  while (taken.has(anchor)) {
    copy += 1;
    anchor = `${stem}-${copy}`;
  }
  taken.set(stem, Math.max(copy, 1));
  if (anchor !== stem) taken.set(anchor, 1);
  return anchor;
}

/** A block that begins with a script written from right to left says so, and a list with its first entry. */
function setDirection(tokens: readonly Token[], index: number): void {
  const direction = directionOf(tokens[index]?.content ?? "") && directionOf(plainText(tokens[index]));
  if (direction === undefined) return;
  for (let before = index - 1; /^(p|h\d|li|[uo]l|t[hd])$/.test(tokens[before]?.tag ?? ""); before--) {
    if (tokens[before]?.nesting !== 1) return;
    tokens[before]?.attrSet("dir", direction);
  }
}

/** The policy of the pages allows no style within an element. */
function alignByClass(cell: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? "")) ?? [];
  cell.attrs =
    side === undefined || side === "left" ? null : [["class", side === "right" ? "number" : "centred"]];
}

/** A relative link means the same wherever the text is shown. How it was written is kept in `meta`. */
function resolveLink(token: Token, address: string): void {
  const href = String(token.attrGet("href") ?? "");
  if (/^([a-z][a-z0-9+.-]*:|\/|#|$)/i.test(href) || !URL.canParse(href, `https://digest${address}`)) return;
  const url = new URL(href, `https://digest${address}`);
  token.meta = { written: href };
  token.attrSet("href", url.pathname + url.search + url.hash);
}
