import type { Token } from "markdown-it";
import { errorAt, type Finding, warningAt } from "../../problem.ts";
import { noteMessage, privateNotesIn } from "../comments/privateNotes.ts";
import { undefinedFootnotes } from "../footnotes/footnoteProblems.ts";
import type { PositionFinder } from "../linkPositions.ts";
import { literalIn } from "../literalText.ts";
import { accidentalEmphasis } from "./accidentalEmphasis.ts";
import { inlineMarkup } from "./inlineMarkup.ts";
import { leftovers } from "./leftovers.ts";
import { headingMarkup, lineMarkup } from "./lineMarkup.ts";
import { linkMarkup } from "./linkMarkup.ts";
import type { MarkupKind } from "./markupKind.ts";
import { formulas, templateMarkup } from "./templateMarkup.ts";
import { type VisibleMarkup, visibleEmphasis } from "./visibleEmphasis.ts";

/** The kinds of markup that readers see anywhere. What belongs to one kind counts for no later one. */
const anywhere = [...leftovers, ...linkMarkup, ...templateMarkup, ...headingMarkup, ...inlineMarkup];
/** Those of a paragraph. */
const inParagraphs = [...lineMarkup, ...anywhere];

/** A bare address, up to the brackets and punctuation that may follow it. */
const address = /\b(?:https?:\/\/|mailto:)[^\s<>[\]|()（）"“”]*[^\s<>[\]|()（）"“”.,;:!?’*_~]/gi;

/** The unrendered markup in a text, the first of each kind. */
export function visibleMarkup(text: string, isParagraph = false): VisibleMarkup[] {
  const footnotes = undefinedFootnotes(text);
  let rest = text.replace(address, masked).replace(/\[\^[^[\]\n]+\]/g, masked);
  const others = (isParagraph ? inParagraphs : anywhere).flatMap((kind) => {
    const first = firstOf(kind, rest);
    if (first === undefined) return [];
    rest = withoutKind(kind, rest);
    const { index, 0: found } = first;
    return { found: text.slice(index, index + found.length), message: kind.message, hint: kind.hint };
  });
  return [...footnotes, ...others, ...visibleEmphasis(rest)];
}

/** `\\(a^2\\)` of TeX, whose backslashes Markdown leaves out. */
function bracketedFormula({ content }: Token): VisibleMarkup[] {
  const found = /\\[([][^\n\\]*(?:[\^{]|\b[a-z]_\w|\\[a-z])[^\n]{0,200}?\\[)\]]/i.exec(content)?.[0];
  return found === undefined ? [] : [{ found, message: formulas.message, hint: formulas.hint }];
}

function firstOf({ parts, patterns }: MarkupKind, text: string): RegExpExecArray | undefined {
  if (!parts.some((part) => text.includes(part))) return undefined;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}

function withoutKind({ patterns }: MarkupKind, text: string): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, masked), text);
}

/** The length stays, so that the rest keeps its position, and so do line breaks, because some markup stands at the start of a line. */
function masked(found: string): string {
  return found.replace(/[^\n]/g, "\uFFFC");
}

/**
 * Reports each kind of markup that a block shows as text, once, and characters that became emphasis by accident. Code and escaped characters are meant to be shown. A note for editors is
 * an error, because it is not meant for readers.
 */
export function unrenderedMarkup(block: Token, isParagraph: boolean, positions: PositionFinder): Finding[] {
  const literal = literalIn(block);
  const notes = privateNotesIn(literal);
  const noteHint = "Write it as `<!-- … -->`, or delete it.";
  const rest = notes.reduce((text, note) => text.replace(note, masked), literal);
  const visible = literal === "" ? [] : [...visibleMarkup(rest, isParagraph), ...bracketedFormula(block)];
  return [
    ...notes.map((note) => errorAt(positions.next(note), noteMessage(note), noteHint, { value: note })),
    ...[...visible, ...accidentalEmphasis(block)].map(({ found, message, hint }) =>
      warningAt(positions.next(found.split(/[\n\uFFFC]/, 1)[0] ?? ""), message, hint, {
        value: found.replace(/\uFFFC+/g, "…"),
      }),
    ),
  ];
}
