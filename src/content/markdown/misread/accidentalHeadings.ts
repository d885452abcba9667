import type { Token } from "markdown-it";
import { quoteValue } from "../../problem.ts";
import type { BlockProblem } from "./misreadBlocks.ts";

/** Longer texts are no headings. */
const longestHeading = 120;

/** Finds a paragraph that is a heading because of the line of `-` or `=` below it. */
export function accidentalHeading(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
): BlockProblem[] {
  const { markup = "", map } = tokens[index] ?? {};
  const text = tokens[index + 1]?.content ?? "";
  const [first, end] = map ?? [0, 0];
  // A line that is as long as the heading above it is meant to underline it.
  const isShort = (lines[end - 1] ?? "").replace(/[\s>]/g, "").length <= 3;
  const isAccident = text.includes("\n") || (isShort && (isParagraph(text) || isField(text, tokens, index)));
  if (markup.startsWith("#") || !isAccident) return [];
  const message = `\`${quoteValue(text)}\` is a heading, because of the line of \`${markup}\` below it.`;
  const hint = "Put a blank line between them. For a heading, write `## ` before its words.";
  return [{ line: first, message, hint, value: text }];
}

function isParagraph(text: string): boolean {
  return /[.;,]["'”’)*_]*$/.test(text) || text.length > longestHeading;
}

/** Whether a heading is a field of front matter. A block of them at the start of a body is reported as such. */
function isField(text: string, tokens: readonly Token[], index: number): boolean {
  return /^[a-z][\w-]*:\s/.test(text) && !(index === 1 && tokens[0]?.type === "hr");
}

/** Finds a line within a paragraph that is a heading because it begins with `# ` and a number: `# 1 in the charts`. */
export function accidentalNumber(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
): BlockProblem[] {
  const { markup, map } = tokens[index] ?? {};
  const first = map?.[0] ?? 0;
  const isWithinText = tokens[index - 1]?.type === "paragraph_close" && tokens[index - 3]?.map?.[1] === first;
  if (markup !== "#" || !isWithinText || !/[\p{Ll},]\s*$/u.test(lines[first - 1] ?? "")) return [];
  const text = tokens[index + 1]?.content ?? "";
  if (!/^\d/.test(text)) return [];
  const message = "This line is a heading, because it begins with `# `.";
  const hint = "Delete the space after the `#`. For a heading, put a blank line above it.";
  return [{ line: first, message, hint, value: text }];
}

/** Finds a list of MediaWiki, whose lines begin with `# `. */
export function headingsLikeList(tokens: readonly Token[], index: number): BlockProblem[] {
  const [heading, next] = [tokens[index], tokens[index + 3]];
  const isFirst = !isOneAfter(tokens[index - 3], heading);
  if (!isFirst || !isOneAfter(heading, next)) return [];
  const message = "Each of these lines is a heading, because it begins with `# `.";
  return [{ line: heading?.map?.[0] ?? 0, message, hint: "Begin the entries of a list with `1. ` or `- `." }];
}

function isOneAfter(heading: Token | undefined, next: Token | undefined): boolean {
  return (
    heading?.type === "heading_open" &&
    next?.type === "heading_open" &&
    heading.markup === "#" &&
    next.markup === "#" &&
    heading.map?.[1] === next.map?.[0]
  );
}
