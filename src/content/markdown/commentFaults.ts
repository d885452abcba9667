import type { Token } from "markdown-it";
import { errorAt, type Finding, warningAt } from "../problem.ts";
import type { Comment } from "./comments.ts";
import { type Places, placesIn } from "./linkPositions.ts";
import { literalIn } from "./literal.ts";
import type { Parsed } from "./markdown.ts";
import { privateNotesIn } from "./privateNotes.ts";
import { lineNumberAt, linesOf } from "./textLines.ts";

/**
 * Errors of comments that may hide what readers should see, or show what they should not. `linesBefore` counts the lines of the file
 * above `source`, from which `tokens` were parsed.
 */
export function brokenComments(
  source: string,
  { tokens, shown, rendering: { comments = [] } }: Parsed,
  linesBefore: number,
): Finding[] {
  if (comments.length === 0) return [];
  const [lines, lastEnd] = [linesOf(source), source.lastIndexOf("-->")];
  const broken = comments.flatMap((comment) => {
    const fault = faultOf(source, comment, lastEnd);
    if (fault === undefined) return [];
    const number = lineNumberAt(lines, comment.from);
    const column = comment.from - (lines[number]?.at ?? 0) + 1;
    return [errorAt({ line: number + 1 + linesBefore, column }, ...fault)];
  });
  return broken.length > 0 ? broken : strayEnds(tokens, placesIn(shown, linesBefore));
}

/** A note that has `-->` in it ends there: what follows is shown. Elsewhere it may be an arrow. */
function strayEnds(tokens: readonly Token[], places: Places): Finding[] {
  return tokens.flatMap((token) => {
    places.enter(token.map);
    if (!literalIn(token).includes("-->")) return [];
    const message = "A comment ends here that does not begin.";
    return [errorAt(places.next("-->"), message, "Begin it with `<!--`, or take the `-->` out.")];
  });
}

function faultOf(
  source: string,
  { from, to, isClosed }: Comment,
  lastEnd: number,
): [message: string, hint: string] | undefined {
  if (source.slice(from + 4, to).includes("<!--"))
    return ["A comment begins within this one.", "End each with `-->` before the next one begins."];
  if (isClosed) return undefined;
  if (source.charAt(from) === "[")
    return ["The note does not end.", "End it with the bracket or quotation mark that it begins with."];
  return lastEnd >= to
    ? [
        "The comment does not end in the paragraph, list or table cell that it begins in.",
        "Begin it on a line of its own, or end it with `-->` where it begins.",
      ]
    : ["The comment does not end.", "End it with `-->`."];
}

/** Tells of notes for editors where Markdown has none: in code that was only indented, and in the addresses and titles of links and pictures. */
export function notesElsewhere(block: Token, places: Places): Finding[] {
  if (block.type === "code_block") return indentedComment(block, places);
  return (block.children ?? []).flatMap(({ attrs }) =>
    (attrs ?? []).flatMap(([name, value]) => {
      const note = noteIn(name, String(value));
      const message =
        "A note for editors stands in the address or title of a link or picture, which is published.";
      return note === undefined ? [] : errorAt(places.next(note), message, "Take it out.", { value: note });
    }),
  );
}

function noteIn(name: string, value: string): string | undefined {
  if (name === "title") return privateNotesIn(value)[0];
  return /(?:^|\/|<|%3C)!--/.test(value) ? "<!--" : undefined;
}

function indentedComment({ content }: Token, places: Places): Finding[] {
  if (!/^\s*<!--/.test(content)) return [];
  const message = "Readers see this comment: what is indented by four spaces is code.";
  return [
    warningAt(places.next("<!--"), message, "Take the spaces away; code may stand between lines of ```."),
  ];
}
