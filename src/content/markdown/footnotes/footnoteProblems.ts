import { type Finding, warningAt } from "../../problem.ts";
import type { VisibleMarkup } from "../unrendered/visibleEmphasis.ts";
import type { FootnoteDefinition, Footnotes } from "./footnotes.ts";

/** Warns of footnotes that readers do not see, and of those without text. `linesBefore` counts the lines of the file above the body. */
export function footnoteProblems(footnotes: Footnotes | undefined, linesBefore: number): Finding[] {
  if (footnotes === undefined) return [];
  return footnotes.all.flatMap((definition) => {
    const problem = problemOf(definition, footnotes, linesBefore);
    const { line, column, label } = definition;
    const at = { line: line + 1 + linesBefore, column };
    return problem ? [warningAt(at, ...problem, { value: `[^${label}]` })] : [];
  });
}

function problemOf(
  definition: FootnoteDefinition,
  { byLabel }: Footnotes,
  linesBefore: number,
): [message: string, hint: string] | undefined {
  const { label, tokens, number } = definition;
  const first = byLabel.get(label);
  if (first && first !== definition)
    return [
      `The footnote \`[^${label}]\` is defined twice, and readers do not see this one.`,
      `The first is in line ${first.line + 1 + linesBefore}. Give this one another name, or delete it.`,
    ];
  if (number === 0)
    return [
      `Nothing refers to the footnote \`[^${label}]\`, so readers do not see it.`,
      `Write \`[^${label}]\` in the text where it belongs, or delete it.`,
    ];
  if (tokens.length === 0)
    return [`The footnote \`[^${label}]\` has no text.`, "Write its text after the colon."];
  return undefined;
}

/** The references to footnotes in a literal text: those without a definition. */
export function undefinedFootnotes(literal: string): VisibleMarkup[] {
  const found = new Set(literal.match(/\[\^[^[\]\n\uFFFC]+\]/g));
  return [...found].map((mark) => ({
    found: mark,
    message: `The footnote \`${mark}\` is not defined, so readers see its mark.`,
    hint: /\s/.test(mark)
      ? "Give it a name without spaces, such as `[^1]`, and write `[^1]: …` on a line of its own."
      : `Write \`${mark}: …\` on a line of its own, with the text of the footnote.`,
  }));
}
