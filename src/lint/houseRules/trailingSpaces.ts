import { blockTexts, type Line, linesOf } from "../../content/markdown/textLines.ts";
import { positionAt, warningAt } from "../../content/problem.ts";
import { splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import type { HouseRule } from "../houseRule.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { maskCode } from "../text/maskCode.ts";

/** Nobody sees spaces at the end of a line, but they show as changes. */
export const rule: HouseRule = {
  name: "trailing-spaces",
  about:
    "Don't leave spaces at the end of a line: nobody sees them, but they show as changes. They are left alone where they mean something: in code, in texts after `|` and `>`, after the `>` of a quotation's empty line, and where two spaces break a line.",
  example: "two spaces at the end of a paragraph's last line are removed, those within the paragraph stay.",
  check({ text }) {
    const spaces = spacesIn(text);
    const [first] = spaces;
    if (first === undefined) return [];
    const others = spaces.length - 1;
    const more = others === 0 ? "" : ` and ${others} other${others === 1 ? "" : "s"}`;
    const message = `There are spaces at the end of this line${more}.`;
    return [warningAt(positionAt(text, first.from), message, "Remove them.")];
  },
  fix: (text) => applyEdits(text, spacesIn(text)),
};

function spacesIn(text: string): Edit[] {
  const parts = splitFrontMatter(text);
  if (!mayHaveSpaces(text) || Array.isArray(parts)) return [];
  const inFields = linesOf(text.slice(0, parts.bodyAt));
  const block = blockTexts(inFields);
  const inBody = linesOf(maskCode(parts.body), parts.bodyAt);
  return [
    ...inFields.filter((line) => !block.has(line)).flatMap(endOf),
    ...inBody.flatMap((line, index) => (breaksLine(line, inBody[index + 1]) ? [] : endOf(line))),
  ];
}

/** Quicker than a pattern, which would stop at every space: nearly no file has any. */
function mayHaveSpaces(text: string): boolean {
  return text.includes(" \n") || text.includes("\t\n") || /[ \t]/.test(text.slice(-1));
}

/**
 * A space after a backslash stays: without it, the backslash would have a meaning. One after the mark of an empty line in a quotation
 * belongs to that mark.
 */
function endOf({ text, at }: Line): Edit[] {
  if (/^[ \t]*(?:> ?)*> $/.test(text)) return [];
  const spaces = /(?<![\\ \t])[ \t]+$/.exec(text);
  return spaces ? [{ from: at + spaces.index, to: at + text.length, text: "" }] : [];
}

/** Two spaces may break a line unless a blank line follows, which ends the paragraph. */
function breaksLine({ text }: Line, next: Line | undefined): boolean {
  const breaks = /(?<![ \t])[ \t]{2,}$/.test(text) && text.trim() !== "" && !/^ {0,3}#{1,6} /.test(text);
  return breaks && (next?.text.trim() ?? "") !== "";
}
