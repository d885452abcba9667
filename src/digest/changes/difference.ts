import { diffArrays } from "diff";

/** Words that both versions have, or only the new or the old one. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A line with words that differ, or how many lines are the same. */
export type DifferenceLine = readonly Piece[] | number;

/** Texts that differ in more places are shown as replaced: to align them could take minutes. */
const maxEditLength = 1000;

/** What differs between the lines of two versions, word by word. */
export function differenceOf(before: readonly string[], after: readonly string[]): DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  let removed: readonly string[] = [];
  for (const { kind, values } of changesOf(before, after)) {
    if (kind === "removed") {
      removed = values;
      continue;
    }
    if (kind === "added") lines.push(...changedLines(removed, values));
    else {
      lines.push(...changedLines(removed, []));
      lines.push(values.length);
    }
    removed = [];
  }
  return [...lines, ...changedLines(removed, [])];
}

interface Change {
  readonly kind: Piece["kind"];
  readonly values: readonly string[];
}

/** What lists have in common, in order. White space around their values does not matter. What was removed comes before what was added. */
function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  const comparator = (one: string, other: string) => one.trim() === other.trim();
  const changes = diffArrays([...before], [...after], { maxEditLength, comparator });
  if (changes === undefined)
    return [
      { kind: "removed", values: before },
      { kind: "added", values: after },
    ];
  return changes.map(({ value, added, removed }) => {
    return { kind: added ? "added" : removed ? "removed" : "same", values: value };
  });
}

function changedLines(before: readonly string[], after: readonly string[]): Piece[][] {
  const changes = changesOf(wordsOf(before), wordsOf(after));
  return linesOf(changes.map(({ kind, values }) => ({ kind, text: values.join("") })));
}

/** A word or another character, and the white space after it. Some scripts have no spaces between words. */
const word =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;

/** The words of lines. The last of each line ends with a line end. */
function wordsOf(lines: readonly string[]): string[] {
  return (
    lines
      .map((line) => `${line}\n`)
      .join("")
      .match(word) ?? []
  );
}

/** Divides pieces at line ends. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const [index, piece] of pieces.entries())
    for (const [at, text] of textOf(piece, pieces[index + 1])
      .split("\n")
      .entries()) {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ kind: piece.kind, text });
    }
  return lines.filter(({ length }) => length > 0);
}

/** A line whose end was replaced goes on with what replaced it. */
function textOf({ kind, text }: Piece, next: Piece | undefined): string {
  return kind === "removed" && next?.kind === "added" ? text.replace(/\n$/, " ") : text;
}
