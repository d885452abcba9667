import type { Token } from "markdown-it";
import type { Finding, Position } from "../problem.ts";
import { decodeAddress, pageFolders } from "../siteAddresses.ts";
import {
  type BodyPicture,
  dataPicture,
  emptyHeadings,
  invisibleCharacters,
  missingDescription,
  pictureIn,
  secondFrontMatter,
  skippedLevels,
  unseenTitle,
  withLogin,
} from "./bodyProblems.ts";
import { bodyText } from "./bodyText.ts";
import type { BodyNode } from "./bodyTree.ts";
import { buildTree } from "./buildTree.ts";
import { brokenComments, misplacedNotes } from "./comments/commentProblems.ts";
import { footnoteProblems } from "./footnotes/footnoteProblems.ts";
import { type PositionFinder, positionFinder } from "./linkPositions.ts";
import { deadLink, isWordless, wordlessLink } from "./linkProblems.ts";
import { parseMarkdown } from "./markdown.ts";
import { misreadBlocks } from "./misread/misreadBlocks.ts";
import { unusedDefinitions } from "./misread/unusedDefinitions.ts";
import { countWords } from "./textMarks.ts";
import { unrenderedMarkup } from "./unrendered/unrenderedMarkup.ts";

/** A link from a body to a page of the digest. */
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
  /** Its links to pages of the digest, relative or absolute. They are checked when all pages are known. */
  readonly links: readonly BodyLink[];
  /** Its pictures. They are checked when all files are known. */
  readonly pictures: readonly BodyPicture[];
}

/** A body, and what an editor should fix in it. */
export interface BodyReading {
  readonly body: Body;
  readonly findings: readonly Finding[];
}

/** The result of reading a file: its value if it has no errors, its body if it has one, and the findings. */
export interface ParsedFile<T> {
  readonly value?: T;
  readonly body?: Body;
  readonly findings: readonly Finding[];
}

/**
 * Reads a body. `address` is the address of its page; `linesBefore` counts the lines of the file above it. Any text can be read, because
 * mistakes in Markdown are only warnings.
 */
export function readBody(source: string, address: string, linesBefore: number): BodyReading {
  const parsed = parseMarkdown(source, address);
  const { tokens, env, shown } = parsed;
  const text = bodyText(tokens);
  const { links, pictures, findings } = inspect(tokens, positionFinder(shown, linesBefore));
  return {
    body: {
      tree: buildTree(tokens),
      text,
      words: countWords(text),
      headings: [...env.headings.keys()],
      links,
      pictures,
    },
    findings: [
      ...invisibleCharacters(shown, linesBefore),
      ...brokenComments(source, parsed, linesBefore),
      ...secondFrontMatter(shown, linesBefore),
      ...skippedLevels(tokens, linesBefore),
      ...emptyHeadings(tokens, linesBefore),
      ...misreadBlocks(tokens, shown, linesBefore),
      ...unusedDefinitions(env, shown, linesBefore),
      ...footnoteProblems(env.footnotes, linesBefore),
      ...findings,
    ],
  };
}

/** Collects the links and pictures of a body, in order. */
function inspect(tokens: readonly Token[], positions: PositionFinder): Inspection {
  const found: Inspection = { links: [], pictures: [], findings: [] };
  for (const [index, block] of tokens.entries()) {
    positions.enter(block.map);
    const children = block.children ?? [];
    const wordless = new Set(
      children.filter((token, index) => token.type === "link_open" && isWordless(children, index)),
    );
    for (const token of children) {
      if (token.type === "link_open") addLink(token, positions, found, wordless);
      if (token.type === "image") addPicture(token, positions, found);
    }
    const isParagraph = tokens[index - 1]?.type === "paragraph_open";
    found.findings.push(
      ...misplacedNotes(block, positions),
      ...unrenderedMarkup(block, isParagraph, positions),
    );
  }
  return found;
}

interface Inspection {
  readonly links: BodyLink[];
  readonly pictures: BodyPicture[];
  readonly findings: Finding[];
}

/** Finding positions is expensive, so it is only done for links that are reported and, if one in a block has no text, for all in the block. */
function addLink(
  token: Token,
  positions: PositionFinder,
  found: Inspection,
  wordless: ReadonlySet<Token>,
): void {
  const href = String(token.attrGet("href") ?? "");
  const written = String(token.meta?.written ?? href);
  let place: Position | undefined;
  const positionOf = () => {
    place ??= positions.next(written, decodeAddress(written));
    return place;
  };
  if (wordless.size > 0) positionOf();
  if (isOwn(href)) found.links.push({ href, ...positionOf() });
  found.findings.push(...deadLink(href, positionOf));
  if (wordless.has(token)) found.findings.push(wordlessLink(positionOf(), written));
}

function addPicture(token: Token, positions: PositionFinder, { pictures, findings }: Inspection): void {
  const picture = pictureIn(token, positions);
  pictures.push(picture);
  findings.push(
    ...missingDescription(token, picture),
    ...withLogin(picture),
    ...dataPicture(picture),
    ...unseenTitle(token, positions),
  );
}

/** Whether a link leads to the digest, or may do so. The address of the site is not known here. */
function isOwn(href: string): boolean {
  return /^(\/(?!\/)|#)/.test(href) || maybeOwn.test(href);
}

/** Absolute URLs like those of the digest's pages. */
const maybeOwn = new RegExp(`^https?://\\S+?/(${pageFolders.join("|")})(/|$)`, "i");
