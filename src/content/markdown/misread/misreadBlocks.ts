import type { Token } from "markdown-it";
import { type Finding, quoteValue, warningAt } from "../../problem.ts";
import { accidentalHeading, accidentalNumber, headingsLikeList } from "./accidentalHeadings.ts";
import { accidentalList, changedNumbers } from "./accidentalLists.ts";
import { accidentalCode, openCode, programCode } from "./misreadCode.ts";
import { accidentalRow, dashedTable, lostCells } from "./misreadTables.ts";

/** What is wrong with a block, and the line of the body where: from 0, and the column from 1. */
export interface BlockProblem {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly hint: string;
  readonly value?: string;
}

/** A check of the block that begins at an index. `lines` are those of the body. */
export type BlockCheck = (
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
) => BlockProblem[];

/** The checks, by the token that begins the block. */
const checks: Readonly<Record<string, readonly BlockCheck[]>> = {
  heading_open: [accidentalHeading, accidentalNumber, headingsLikeList],
  bullet_list_open: [accidentalList],
  ordered_list_open: [accidentalList, changedNumbers],
  blockquote_open: [accidentalList],
  code_block: [accidentalCode],
  fence: [openCode, programCode],
  hr: [dashedTable],
  tr_open: [lostCells, accidentalRow],
};

/**
 * Finds blocks that Markdown reads in another way than their writer meant, or whose words no reader sees. `shown` is the body without
 * comments.
 */
export function misreadBlocks(tokens: readonly Token[], shown: string, linesBefore: number): Finding[] {
  const lines = shown.split("\n");
  const problems: BlockProblem[] = [];
  tokens.forEach(({ type, level }, index) => {
    for (const check of checks[type] ?? none) problems.push(...check(tokens, index, lines));
    if (level >= mostLevels - 1) problems.push(...tooDeep(tokens, index, lines));
  });
  return problems.map(({ line, column = 1, message, hint, value = "" }) =>
    warningAt({ line: line + 1 + linesBefore, column }, message, hint, { value }),
  );
}

const none: readonly BlockCheck[] = [];

/** markdown-it leaves out what is nested more deeply. */
const mostLevels = 100;

function tooDeep(tokens: readonly Token[], index: number, lines: readonly string[]): BlockProblem[] {
  const { nesting, map } = tokens[index] ?? {};
  if (nesting !== 1 || tokens[index + 1]?.nesting !== -1) return [];
  const [first, end] = map ?? [0, 0];
  const value = lines
    .slice(first, end)
    .join("\n")
    .replace(/^[\s>*+-]+/gm, "");
  const message = `Readers don't see \`${quoteValue(value)}\`, because it is nested too deeply.`;
  return [{ line: first, message, hint: "Use fewer `>` and `- ` in a row.", value }];
}
