import type { Token } from "markdown-it";
import { errorAt, type Finding, warningAt } from "../problem.ts";
import { emphasisShown, type ShownMark } from "./emphasisMarks.ts";
import type { Places } from "./linkPositions.ts";
import { literalIn } from "./literal.ts";
import { noteShown, privateNotesIn } from "./privateNotes.ts";

/** Marks that are shown to readers as they stand, each with what to say of it. */
const marks: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /\[\^[^[\]\s]+\]/,
    "A footnote's mark is shown as it stands.",
    "Say it in the text, or link to its source.",
  ],
  [
    /!?\[\[[^[\]]+\]\]/,
    "The link is shown as it stands: double brackets mean nothing here.",
    "Write it as [text](address).",
  ],
  [
    /\[[^[\]]+\]\[[^[\]]*\]/,
    "The link is shown as it stands: its address is nowhere.",
    "Write it as [text](address).",
  ],
  [
    /\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/,
    "The link is shown as it stands: its address can't be read.",
    "Write it as [text](https://…).",
  ],
  [
    /(?<![^\n])\[[^\]\n]+\]:.*/,
    "The address for links is shown as it stands.",
    "Leave a blank line above it, and write it as [name]: https://….",
  ],
  [
    /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<\?[^<>]*\??>|<![\w[][^<>]*>/i,
    "HTML is shown as it stands.",
    "Write it in Markdown.",
  ],
  [
    /^(?:#{2,6}(?![#\s])|#{1,6}\s).*/m,
    "The heading is shown as text.",
    "Put a space behind its `#`, and nothing before it.",
  ],
  [
    /^\|.*\|[ \t]*$/m,
    "The row of a table is shown as it stands.",
    "Leave a blank line above the table, none within it, and write a line such as |---|---| below its first row.",
  ],
];

/** The marks of each kind in a text, the first of each. */
export function marksIn(text: string): ShownMark[] {
  const others = marks.flatMap(([pattern, message, hint]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : { found, message, hint };
  });
  return [...others, ...emphasisShown(text)];
}

/**
 * Tells of each kind of mark that a block shows as it stands, once. Code and what is escaped is meant so. Those of a note for editors are
 * an error: it is not meant for readers.
 */
export function unrenderedMarkup(block: Token, places: Places): Finding[] {
  const literal = literalIn(block);
  if (literal === "") return [];
  const noteHint = "Write it as `<!-- … -->`, or take it out.";
  return [
    ...privateNotesIn(literal).map((note) =>
      errorAt(places.next(note), noteShown(note), noteHint, { value: note }),
    ),
    ...marksIn(literal).map(({ found, message, hint }) =>
      warningAt(places.next(found.split(/[\n\uFFFC]/, 1)[0] ?? ""), message, hint, { value: found }),
    ),
  ];
}
