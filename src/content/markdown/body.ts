import type { Token } from "markdown-it";
import { decodeAddress, pageFolders } from "../addresses.ts";
import type { Finding, Position } from "../problem.ts";
import {
  type BodyPicture,
  emptyHeadings,
  pictureIn,
  secondFrontMatter,
  skippedLevels,
  undescribed,
  unseenIn,
  withLogin,
} from "./bodyFaults.ts";
import type { BodyNode } from "./bodyTree.ts";
import { buildTree } from "./buildTree.ts";
import { brokenComments, notesElsewhere } from "./commentFaults.ts";
import { deadLink, isWordless, wordlessLink } from "./linkFaults.ts";
import { type Places, placesIn } from "./linkPositions.ts";
import { parseMarkdown, plainText } from "./markdown.ts";
import { unrenderedMarkup } from "./unrenderedMarkup.ts";

/** A link from a body to an address of the digest. */
export interface BodyLink extends Position {
  readonly href: string;
}

/** A body of Markdown, parsed once. */
export interface Body {
  /** What every page, feed and email is rendered from. */
  readonly tree: readonly BodyNode[];
  /** What the search and the export read: each block is a line. */
  readonly text: string;
  readonly words: number;
  /** The anchors of its headings. */
  readonly headings: readonly string[];
  /** Its links to pages of the digest, or to what may be some at its whole address: to be checked when all pages are known. */
  readonly links: readonly BodyLink[];
  /** Its pictures, to be checked when all that there are are known. */
  readonly pictures: readonly BodyPicture[];
}

/** A body with what an editor should mend in it. */
export interface BodyReading {
  readonly body: Body;
  readonly findings: readonly Finding[];
}

/** What a file's reading gave: its value, where all of it is right, its body, where there is one, and what is wrong. */
export interface ParsedFile<T> {
  readonly value?: T;
  readonly body?: Body;
  readonly findings: readonly Finding[];
}

/**
 * Reads a body. `address` is that of its page; `linesBefore` counts the lines of the file above it. Any text can be read:
 * its mistakes are warnings.
 */
export function readBody(source: string, address: string, linesBefore: number): BodyReading {
  const parsed = parseMarkdown(source, address);
  const { tokens, rendering, shown } = parsed;
  const text = tokens.map(readableText).filter(Boolean).join("\n");
  const { links, pictures, findings } = inspect(tokens, placesIn(shown, linesBefore));
  return {
    body: {
      tree: buildTree(tokens),
      text,
      words: text.match(/\S+/g)?.length ?? 0,
      headings: [...rendering.headings.keys()],
      links,
      pictures,
    },
    findings: [
      ...unseenIn(shown, linesBefore),
      ...brokenComments(source, parsed, linesBefore),
      ...secondFrontMatter(shown, linesBefore),
      ...skippedLevels(tokens, linesBefore),
      ...emptyHeadings(tokens, linesBefore),
      ...findings,
    ],
  };
}

function readableText(token: Token): string {
  if (token.type === "inline") return plainText(token);
  return token.type === "fence" || token.type === "code_block" ? token.content : "";
}

/** Goes through the links and pictures of a body, in the order in which they stand. */
function inspect(tokens: readonly Token[], places: Places): Inspection {
  const found: Inspection = { links: [], pictures: [], findings: [] };
  for (const block of tokens) {
    places.enter(block.map);
    const children = block.children ?? [];
    const wordless = new Set(
      children.filter((token, index) => token.type === "link_open" && isWordless(children, index)),
    );
    for (const token of children) {
      if (token.type === "link_open") addLink(token, places, found, wordless);
      if (token.type === "image") addPicture(token, places, found);
    }
    found.findings.push(...notesElsewhere(block, places), ...unrenderedMarkup(block, places));
  }
  return found;
}

interface Inspection {
  readonly links: BodyLink[];
  readonly pictures: BodyPicture[];
  readonly findings: Finding[];
}

/** Places are dear: they are found for the links that are told of, and where there is a wordless one, for all in its block, which may be alike. */
function addLink(token: Token, places: Places, found: Inspection, wordless: ReadonlySet<Token>): void {
  const href = String(token.attrGet("href") ?? "");
  const written = String(token.meta?.written ?? href);
  let place: Position | undefined;
  const placeOf = () => {
    place ??= places.next(written, decodeAddress(written));
    return place;
  };
  if (wordless.size > 0) placeOf();
  if (isOwn(href)) found.links.push({ href, ...placeOf() });
  found.findings.push(...deadLink(href, placeOf));
  if (wordless.has(token)) found.findings.push(wordlessLink(placeOf(), written));
}

function addPicture(token: Token, places: Places, { pictures, findings }: Inspection): void {
  const picture = pictureIn(token, places);
  pictures.push(picture);
  findings.push(...undescribed(token, picture), ...withLogin(picture));
}

/** Whether a link leads to the digest, or may do so at its whole address. Which site is its own is not known here. */
function isOwn(href: string): boolean {
  return /^(\/(?!\/)|#)/.test(href) || maybeOwn.test(href);
}

/** Absolute URLs like those of the digest's pages. */
const maybeOwn = new RegExp(`^https?://\\S+?/(${pageFolders.join("|")})(/|$)`, "i");
