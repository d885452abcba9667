import type { Token } from "markdown-it";
import { errorAt, type Finding, warningAt } from "../problem.ts";
import { noteMessage, privateNotesIn } from "./comments/privateNotes.ts";
import { undefinedFootnotes } from "./footnotes/footnoteFaults.ts";
import type { PositionFinder } from "./linkPositions.ts";
import { literalIn } from "./literalText.ts";
import { type VisibleMarkup, visibleEmphasis } from "./visibleEmphasis.ts";

/** Markup that is shown to readers as text, with the message about it. */
const marks: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /!?\[\[[^[\]]+\]\]/,
    "The link is shown as text, because double brackets have no meaning here.",
    "Write it as [text](address).",
  ],
  [
    /\[[^[\]]+\]\[[^[\]]*\]/,
    "The link is shown as text, because its address is not defined.",
    "Write it as [text](address).",
  ],
  [
    /\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/,
    "The link is shown as text, because its address is invalid.",
    "Write it as [text](https://…).",
  ],
  [
    /(?<![^\n])\[[^\]\n]+\]:.*/,
    "The link definition is shown as text.",
    "Put a blank line above it, and write it as [name]: https://….",
  ],
  [
    /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<\?[^<>]*\??>|<![\w[][^<>]*>/i,
    "HTML is shown as text.",
    "Use Markdown instead.",
  ],
  [
    /^(?:#{2,6}(?![#\s])|#{1,6}\s).*/m,
    "The heading is shown as text.",
    "Put a space after its `#`, and nothing before it.",
  ],
  [
    /^\|.*\|[ \t]*$/m,
    "The table row is shown as text.",
    "Put a blank line above the table and none inside it, and a line such as |---|---| below its first row.",
  ],
];

/** The unrendered markup in a text, the first of each kind. */
export function visibleMarkup(text: string): VisibleMarkup[] {
  const others = marks.flatMap(([pattern, message, hint]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : { found, message, hint };
  });
  return [...others, ...undefinedFootnotes(text), ...visibleEmphasis(text)];
}

/**
 * Reports each kind of markup that a block shows as text, once. Code and escaped characters are meant to be shown. A note for editors is
 * an error, because it is not meant for readers.
 */
export function unrenderedMarkup(block: Token, positions: PositionFinder): Finding[] {
  const literal = literalIn(block);
  if (literal === "") return [];
  const noteHint = "Write it as `<!-- … -->`, or delete it.";
  return [
    ...privateNotesIn(literal).map((note) =>
      errorAt(positions.next(note), noteMessage(note), noteHint, { value: note }),
    ),
    ...visibleMarkup(literal).map(({ found, message, hint }) =>
      warningAt(positions.next(found.split(/[\n\uFFFC]/, 1)[0] ?? ""), message, hint, { value: found }),
    ),
  ];
}
