import type { Token } from "markdown-it";
import type { BlockProblem } from "./misreadBlocks.ts";

/**
 * Finds a line within a paragraph that is a list or a quotation, because it begins with `- `, `1. ` or `>`. Right below the text of an entry
 * it is meant to be one, because only a line that is indented to that text belongs to the entry.
 */
export function accidentalList(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
): BlockProblem[] {
  const [block, before] = [tokens[index], tokens[index - 1]];
  const first = block?.map?.[0] ?? 0;
  const isWithinText = before?.type === "paragraph_close" && tokens[index - 3]?.map?.[1] === first;
  if (tokens[index - 4]?.type === "list_item_open") return [];
  if (!isWithinText || !/[\p{Ll}\p{N},]\s*$/u.test(lines[first - 1] ?? "")) return [];
  const [, mark] = /^[\s>]*?([-+*]|1[.)]|>)\s*[\p{Ll}\p{Sc}\d]/u.exec(lines[first] ?? "") ?? [];
  if (mark === undefined || entriesOf(tokens, index).length > 1) return [];
  const message = `This line is ${mark === ">" ? "a quotation" : "an entry of a list"}, because it begins with \`${mark}\`.`;
  const hint = `Put the \`${mark}\` at the end of the line above, or a blank line before it.`;
  return [{ line: first, message, hint }];
}

/** Finds an entry of a numbered list whose number readers don't see, because Markdown counts on from the first. */
export function changedNumbers(tokens: readonly Token[], index: number): BlockProblem[] {
  const entries = entriesOf(tokens, index);
  const numbers = entries.map(({ info }) => Number(info));
  const [first = 1] = numbers;
  const line = tokens[index]?.map?.[0] ?? 0;
  if (first >= 100)
    return [
      {
        line,
        message: `\`${first}.\` is the number of an entry of a list.`,
        hint: `If it is a word of the text, write \`${first}\\.\`.`,
      },
    ];
  // Who repeats a number leaves the counting to the program.
  if (new Set(numbers).size < numbers.length) return [];
  const at = numbers.findIndex((number, place) => number !== first + place);
  if (at < 0) return [];
  const shown = first + at;
  const message = `Readers see this entry as ${shown}, not ${numbers[at]}, because a list counts on from its first number.`;
  const hint = `Number it ${shown}, or write \`${numbers[at]}\\.\` at the start of a paragraph.`;
  return [{ line: entries[at]?.map?.[0] ?? line, message, hint }];
}

/** The entries of a list; none for a quotation. */
function entriesOf(tokens: readonly Token[], index: number): Token[] {
  const level = tokens[index]?.level ?? 0;
  const entries: Token[] = [];
  for (let at = index + 1; at < tokens.length && (tokens[at]?.level ?? 0) > level; at++) {
    const token = tokens[at];
    if (token?.type === "list_item_open" && token.level === level + 1) entries.push(token);
  }
  return entries;
}
