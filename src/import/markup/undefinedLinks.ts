import { positionAt } from "../../content/problem.ts";
import { codeFinder } from "./codeFinder.ts";
import { type Definition, normalLabel } from "./definitions.ts";

/** A link whose definition is not in the text, and its line, counted from 0. */
export interface UndefinedLink {
  readonly line: number;
  readonly text: string;
}

/** The links such as `[rain][r]` and `[rain][]` that nothing in a text defines. */
export function undefinedLinks(text: string, definitions: readonly Definition[]): UndefinedLink[] {
  const labels = new Set(definitions.map(({ label }) => label));
  const isCode = codeFinder(text);
  return [...text.matchAll(/(?<![\\!\]])\[([^[\]\n]+)\]\[([^[\]\n]*)\]/g)].flatMap(
    ({ index, 0: link, 1: words = "", 2: label }) =>
      labels.has(normalLabel(label || words)) || isCode(index)
        ? []
        : [{ line: positionAt(text, index).line - 1, text: link }],
  );
}
