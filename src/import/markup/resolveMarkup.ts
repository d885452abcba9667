import { positionAt } from "../../content/problem.ts";
import { excerpt } from "../excerpt.ts";
import type { TextLoss } from "../loss.ts";
import { withAssignedStrings } from "./assignedStrings.ts";
import { codeFinder } from "./codeFinder.ts";
import { htmlRules } from "./htmlRules.ts";
import { markdownRules } from "./markdownRules.ts";
import type { MarkupRule } from "./markupRule.ts";
import { literalRules, obsidianRules } from "./obsidianRules.ts";
import { sourceLines, type TextPart } from "./sourceLines.ts";
import { templateRules } from "./templateRules.ts";

/** A text that was changed, and what was lost or guessed. */
export interface ResolvedText {
  readonly text: string;
  /** With lines counted from 1 in the text before the change. */
  readonly losses: readonly TextLoss[];
  readonly anchors: readonly TextAnchor[];
  /** The line in the text before the change, counted from 1, of each of its lines. */
  readonly sourceLines: readonly number[];
}

/** A place in a text that links could lead to: its id, as it was written, and the line where it was, counted from 0 after the change. */
export interface TextAnchor {
  readonly id: string;
  readonly line: number;
  /** The markup that it was, and the line in the text before the change, counted from 1. */
  readonly loss: TextLoss;
}

const commonRules: readonly MarkupRule[] = [...templateRules, ...markdownRules, ...htmlRules];

/** The rules for texts with and without the markup of Obsidian, in which other programs write other things. */
const rulesFor = {
  obsidian: [...commonRules, ...obsidianRules],
  other: [...commonRules, ...literalRules],
};

const mayHaveMarkup = /[<{[$!:=%|\\^]|##/;

/** Resolves what Standfirst does not have: in Markdown where there is a way to say it, and otherwise as a loss. All other characters stay. */
export function resolveMarkup(written: string, dialect: keyof typeof rulesFor = "other"): ResolvedText {
  const text = withAssignedStrings(written);
  if (!mayHaveMarkup.test(text))
    return { text, losses: [], anchors: [], sourceLines: sourceLines(text, text, []) };
  const losses: TextLoss[] = [];
  const places: { id: string; at: number; loss: TextLoss }[] = [];
  const parts: TextPart[] = [];
  const take: TakeTextLoss = (found, index, at) => {
    const loss = { ...found, text: excerpt(found.text), line: positionAt(text, index).line };
    const id = found.kind === "anchor" ? anchorIn(found.text) : undefined;
    if (id === undefined) losses.push(loss);
    else places.push({ id, at, loss });
  };
  const resolution = { rules: rulesFor[dialect], take, parts };
  const resolved = resolvePart(text, { before: 0, after: 0 }, resolution);
  const anchors = places.map(({ id, at, loss }) => ({
    id,
    line: positionAt(resolved, at).line - 1,
    loss,
  }));
  return { text: resolved, losses, anchors, sourceLines: sourceLines(text, resolved, parts) };
}

/** The id in markup such as `{#rain}`, `{: #rain}` or `<a name="rain">`. */
function anchorIn(markup: string): string | undefined {
  return /(?:\s(?:id|name)\s*=\s*["']?|[{\s:]#)([^\s"'<>{}#]+)/i.exec(markup)?.[1];
}

/** Takes a loss, with its place in the text before the change and, about, after it. */
type TakeTextLoss = (loss: TextLoss, index: number, at: number) => void;

interface Resolution {
  readonly rules: readonly MarkupRule[];
  readonly take: TakeTextLoss;
  /** The parts of the whole text, to which it adds. */
  readonly parts: TextPart[];
}

/** Resolves a part of a text that begins at these offsets, before and after the change. */
function resolvePart(
  text: string,
  offset: { before: number; after: number },
  { rules, take, parts }: Resolution,
): string {
  const isCode = codeFinder(text);
  const matches = matchesIn(text, rules, isCode);
  let [result, end] = ["", 0];
  const keepUntil = (index: number) => {
    parts.push({ before: end, after: result.length, isKept: true });
    result += text.slice(end, index);
  };
  for (const { rule, found } of matches) {
    if (found.index < end) continue;
    const kind = typeof rule.loss === "function" ? rule.loss(found) : rule.loss;
    keepUntil(found.index);
    const [before, after] = [offset.before + found.index, offset.after + result.length];
    if (kind) take({ kind, text: found[0] }, before, after);
    parts.push({ before: found.index, after: result.length, isKept: false });
    result += rule.replace(found, (part) => {
      const place = { before: before + Math.max(found[0].indexOf(part), 0), after };
      return resolvePart(part, place, { rules, take, parts: [] });
    });
    end = found.index + found[0].length;
  }
  keepUntil(text.length);
  return result;
}

interface Match {
  readonly rule: MarkupRule;
  readonly found: RegExpExecArray;
}

/** What the rules find, in the order of the text. If several find something at the same place, the first rule has it. */
function matchesIn(text: string, rules: readonly MarkupRule[], isCode: (index: number) => boolean): Match[] {
  const matches: Match[] = [];
  const lower = text.toLowerCase();
  for (const rule of rules) {
    if (!lower.includes(rule.part)) continue;
    for (const found of text.matchAll(rule.pattern))
      if (rule.inCode || !isCode(found.index)) matches.push({ rule, found });
  }
  return matches.sort((a, b) => a.found.index - b.found.index);
}
