import MarkdownIt from "markdown-it";
import { lineStarts } from "../../content/lineStarts.ts";
import { positionAt } from "../../content/problem.ts";
import type { TextLoss } from "../loss.ts";
import { htmlRules } from "./htmlRules.ts";
import { markdownRules } from "./markdownRules.ts";
import type { MarkupRule } from "./markupRule.ts";
import { templateRules } from "./templateRules.ts";

/** A text that was changed, and what was lost or guessed. */
export interface ResolvedText {
  readonly text: string;
  /** With lines counted from 1 in the text before the change. */
  readonly losses: readonly TextLoss[];
}

const rules: readonly MarkupRule[] = [...templateRules, ...markdownRules, ...htmlRules];

/** Finds code, as a program for Markdown with HTML does. */
const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.disable(["inline", "linkify", "replacements", "smartquotes", "text_join"], true);

const mayHaveMarkup = /[<{[$!:=%|\\^]/;

/** Resolves what Standfirst does not have: in Markdown where there is a way to say it, and otherwise as a loss. All other characters stay. */
export function resolveMarkup(text: string): ResolvedText {
  if (!mayHaveMarkup.test(text)) return { text, losses: [] };
  const losses: TextLoss[] = [];
  const resolved = resolvePart(text, 0, (loss, index) =>
    losses.push({ ...loss, line: positionAt(text, index).line }),
  );
  return { text: resolved, losses };
}

type Take = (loss: TextLoss, index: number) => void;

/** Resolves a part of a text that begins at an offset. */
function resolvePart(text: string, offset: number, take: Take): string {
  const isCode = codeFinder(text);
  const matches = matchesIn(text, isCode);
  let [result, end] = ["", 0];
  for (const { rule, found } of matches) {
    if (found.index < end) continue;
    const kind = typeof rule.loss === "function" ? rule.loss(found) : rule.loss;
    if (kind) take({ kind, text: shortened(found[0]) }, offset + found.index);
    const inner = (part: string) =>
      resolvePart(part, offset + found.index + Math.max(found[0].indexOf(part), 0), take);
    result += text.slice(end, found.index) + rule.replace(found, inner);
    end = found.index + found[0].length;
  }
  return result + text.slice(end);
}

interface Match {
  readonly rule: MarkupRule;
  readonly found: RegExpExecArray;
}

/** What the rules find, in the order of the text. If several find something at the same place, the first rule has it. */
function matchesIn(text: string, isCode: (index: number) => boolean): Match[] {
  const matches: Match[] = [];
  const lower = text.toLowerCase();
  for (const rule of rules) {
    if (!lower.includes(rule.part)) continue;
    for (const found of text.matchAll(rule.pattern))
      if (rule.inCode || !isCode(found.index)) matches.push({ rule, found });
  }
  return matches.sort((a, b) => a.found.index - b.found.index);
}

const codeSpan = /(?<![`\\])(`+)(?!`)[^`]*(?:`+(?!\1)[^`]+)*?(?<!`)\1(?!`)|<!--[\s\S]*?-->/g;

/** A function that tells whether the character at an index is in code, or in a comment, which stays as it is. */
export function codeFinder(text: string): (index: number) => boolean {
  const ranges: [number, number][] = codeBlocks(text);
  const inBlock = (index: number) => ranges.some(([from, to]) => index >= from && index < to);
  const spans = text.includes("`") || text.includes("<!--") ? [...text.matchAll(codeSpan)] : [];
  const all = [
    ...ranges,
    ...spans
      .filter(({ index }) => !inBlock(index))
      .map(({ index, 0: span }): [number, number] => [index, index + span.length]),
  ];
  return (index) => all.some(([from, to]) => index >= from && index < to);
}

/** The ranges of code blocks between fences, and of indented ones. */
function codeBlocks(text: string): [number, number][] {
  if (!/^[ \t]*(?:```|~~~)|^(?: {4}|\t)/m.test(text)) return [];
  const starts = lineStarts(text);
  return blocks
    .parse(text, {})
    .flatMap(({ type, map }): [number, number][] =>
      (type === "fence" || type === "code_block") && map
        ? [[starts[map[0]] ?? 0, starts[map[1]] ?? text.length]]
        : [],
    );
}

/** A function that tells whether a line of a text, counted from 0, is in a code block. */
export function codeLines(text: string): (line: number) => boolean {
  const ranges = codeBlocks(text);
  if (ranges.length === 0) return () => false;
  const starts = lineStarts(text);
  return (line) => ranges.some(([from, to]) => (starts[line] ?? 0) >= from && (starts[line] ?? 0) < to);
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
