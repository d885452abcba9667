import type { Token } from "markdown-it";
import { markdown, pictureFile, plainText, type Rendering } from "./markdown.ts";
import { aWarning, type Finding, type Place } from "./problem.ts";

/** A link from a body to an address of the digest. */
export interface BodyLink extends Place {
  readonly href: string;
}

/** A body of Markdown, read once: as HTML for pages, as text for the search, and with what it leads to. */
export interface Body {
  readonly html: string;
  readonly text: string;
  readonly words: number;
  /** The anchors of its headings. */
  readonly headings: readonly string[];
  /** Its links to pages of the digest, to be checked when all pages are known. */
  readonly links: readonly BodyLink[];
}

/** A body with what an editor should mend in it. */
export interface BodyReading {
  readonly body: Body;
  readonly findings: readonly Finding[];
}

/**
 * Reads a body. `address` is that of its page; `linesBefore` counts the lines of the file above it; `pictures` are the
 * files below `content/images/`. Any text can be read: its mistakes are warnings.
 */
export function readBody(
  source: string,
  address: string,
  linesBefore: number,
  pictures: ReadonlySet<string>,
): BodyReading {
  const rendering: Rendering = { address, headings: [] };
  const tokens = markdown.parse(source, rendering);
  const lines = source.split("\n");
  const placeOf = (block: Token, text = ""): Place => placeIn(lines, block.map, text, linesBefore);
  const inlines = tokens.filter((token) => token.type === "inline");
  const text = tokens.map(readableText).filter(Boolean).join("\n");
  return {
    body: {
      html: markdown.renderer.render(tokens, markdown.options, rendering),
      text,
      words: text.split(/\s+/).filter(Boolean).length,
      headings: rendering.headings,
      links: inlines.flatMap((block) => linksOf(block, placeOf)),
    },
    findings: [
      ...skippedLevels(tokens, placeOf),
      ...inlines.flatMap((block) => pictureFaults(block, placeOf, pictures)),
    ],
  };
}

function readableText(token: Token): string {
  return token.type === "inline"
    ? plainText(token)
    : token.type === "fence" || token.type === "code_block"
      ? token.content
      : "";
}

function linksOf(block: Token, placeOf: (block: Token, text: string) => Place): BodyLink[] {
  return (block.children ?? [])
    .filter((token) => token.type === "link_open")
    .map((token) => String(token.attrGet("href") ?? ""))
    .filter((href) => /^(\/(?!\/)|#)/.test(href))
    .map((href) => ({ href, ...placeOf(block, href) }));
}

function skippedLevels(tokens: readonly Token[], placeOf: (block: Token) => Place): Finding[] {
  const findings: Finding[] = [];
  let above = 1;
  for (const token of tokens.filter((each) => each.type === "heading_open")) {
    const level = Number(token.tag.slice(1));
    if (level > above + 1) {
      const message = `A heading of level ${level} follows one of level ${above}: a level is skipped.`;
      findings.push(aWarning(placeOf(token), message, `Write it with ${"#".repeat(above + 1)}.`));
    }
    above = level;
  }
  return findings;
}

function pictureFaults(
  block: Token,
  placeOf: (block: Token, text: string) => Place,
  pictures: ReadonlySet<string>,
): Finding[] {
  return (block.children ?? [])
    .filter((token) => token.type === "image")
    .flatMap((token) => {
      const source = String(token.attrGet("src") ?? "");
      const file = pictureFile(source);
      const at = placeOf(block, source);
      const findings: Finding[] = [];
      if (token.content.trim() === "")
        findings.push(
          aWarning(
            at,
            "An image has no description.",
            "Write what it shows between the square brackets: ![…](…).",
            { value: source },
          ),
        );
      if (file !== undefined && !pictures.has(file))
        findings.push(
          aWarning(
            at,
            `The image \`${file}\` is not in content/images/.`,
            "Put the file there, or mend its name.",
            { value: source },
          ),
        );
      return findings;
    });
}

/** Markdown knows the lines of a block, not the place of a link within: that is where its text first stands. */
function placeIn(
  lines: readonly string[],
  map: [number, number] | null,
  text: string,
  linesBefore: number,
): Place {
  const [from, to] = map ?? [0, 0];
  for (let index = from; text !== "" && index < to; index++) {
    const column = (lines[index] ?? "").indexOf(text) + 1;
    if (column > 0) return { line: index + 1 + linesBefore, column };
  }
  return { line: from + 1 + linesBefore, column: 1 };
}
