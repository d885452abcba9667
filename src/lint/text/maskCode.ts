import { mayHaveComments, parseMarkdown } from "../../content/markdown/markdown.ts";
import { masked } from "../../content/markdown/maskQuotations.ts";

/** The state after the lines so far. */
interface Scan {
  /** How the open fence begins. */
  fence: string | undefined;
  /** Where the text of the enclosing list item begins; 0 outside lists. */
  indent: number;
  afterBlank: boolean;
  inCode: boolean;
}

/** A body with its code (fenced, indented and inline) and its comments replaced by blanks, so that positions stay the same. */
export function maskCode(source: string): string {
  const body = mayHaveComments(source) ? parseMarkdown(source).shown : source;
  const mayHaveBlocks = ["```", "~~~", "    ", "\t"].some((start) => body.includes(start));
  const text = mayHaveBlocks ? withoutBlocks(body) : body;
  return text.includes("`") ? withoutSpans(text) : text;
}

function withoutBlocks(body: string): string {
  const scan: Scan = { fence: undefined, indent: 0, afterBlank: true, inCode: false };
  return body
    .split("\n")
    .map((line) => (isCode(line, scan) ? masked(line) : line))
    .join("\n");
}

/** Whether a line is code. Updates the scan for the next line. */
function isCode(line: string, scan: Scan): boolean {
  if (scan.fence !== undefined) return isFenced(line, scan);
  if (line.trim() === "") {
    scan.afterBlank = true;
    return scan.inCode;
  }
  const indent = widthOf(/^[ \t]*/.exec(line)?.[0] ?? "");
  scan.inCode = indent >= scan.indent + 4 && (scan.afterBlank || scan.inCode);
  if (scan.inCode) return true;
  scan.fence = /^[ \t>]*(?:[-*+] +|\d+[.)] +)*(`{3,}(?![^`]*`)|~{3,})/.exec(line)?.[1];
  scan.indent = indentOfText(line, indent, scan);
  scan.afterBlank = false;
  return scan.fence !== undefined;
}

/** The closing fence is code too. */
function isFenced(line: string, scan: Scan): boolean {
  const fence = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
  if (fence.startsWith(scan.fence ?? "")) scan.fence = undefined;
  return true;
}

function indentOfText(line: string, indent: number, { indent: around, afterBlank }: Scan): number {
  const [marker] = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line) ?? [];
  if (marker !== undefined) return widthOf(marker);
  return afterBlank && indent < around ? (indent < 2 ? 0 : indent) : around;
}

/** A tab advances to the next multiple of four. */
function widthOf(space: string): number {
  return [...space].reduce(
    (width, character) => (character === "\t" ? width + 4 - (width % 4) : width + 1),
    0,
  );
}

/** Inline code ends with as many backticks as it begins with, within one paragraph. */
function withoutSpans(text: string): string {
  return text.replace(/[^\n]+(?:\n[ \t]*\S[^\n]*)*/g, (paragraph) =>
    paragraph.includes("`") ? withoutSpansIn(paragraph) : paragraph,
  );
}

function withoutSpansIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
  const next = nextOfLength(runs);
  let [text, at] = ["", 0];
  for (const [number, { length, index }] of runs.entries()) {
    const end = next[number];
    if (index < at || end === undefined) continue;
    text += paragraph.slice(at, index) + masked(paragraph.slice(index, end + length));
    at = end + length;
  }
  return text + paragraph.slice(at);
}

/** For each run of backticks, where the next of its length begins. */
function nextOfLength(runs: readonly { length: number; index: number }[]): (number | undefined)[] {
  const later = new Map<number, number>();
  return runs
    .toReversed()
    .map(({ length, index }) => {
      const next = later.get(length);
      later.set(length, index);
      return next;
    })
    .reverse();
}
