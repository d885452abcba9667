import { memoize } from "../../cache/memoize.ts";
import { warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { LintRule } from "../rule.ts";
import { isWhole } from "../text/phrases.ts";

/** The bound on a word's length keeps the search quick in any text. It matches lower-case text only: ignoring case is slow. */
const twice = /(?<![\wß-ɏ])([a-zß-ɏ]{1,40})(\s+)\1(?![\wß-ɏ])/g;

/** A repeated word is nearly always a slip, and easy to miss at the end of a line. */
export const rule: LintRule = {
  name: "repeated-words",
  order: 4,
  about:
    "Don't repeat a word, even from the end of one line to the start of the next. The words of `mayRepeat` in `_data/style.yaml` and names such as Bora Bora are allowed.",
  example: "“Paris in the the spring” has one “the” too many.",
  check({ prose }, { style }) {
    return prose.flatMap(({ field, text, positionAt }) =>
      repeatedIn(text)
        .filter(({ word }) => !allowed(style).has(word.toLowerCase()))
        .map(({ word, at }) =>
          warningAt(positionAt(at), `\`${word}\` is repeated.`, "Remove one of them.", {
            field,
            value: word,
          }),
        ),
    );
  },
};

const allowed = memoize(({ mayRepeat }: StyleFields) => new Set(mayRepeat.map((word) => word.toLowerCase())));

/** The words that repeat the one before them in the same paragraph. */
function repeatedIn(text: string): { word: string; at: number }[] {
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  return [...small.matchAll(twice)].flatMap(({ 0: { length }, 1: word = "", 2: space = "", index }) => {
    const at = index + length - word.length;
    const lines = space.split("\n").length;
    if (lines > 2 || (lines === 2 && isHeading(text, index)) || isJoined(text, index, length)) return [];
    if ([index, at].every((start) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)))) return [];
    return [{ word: text.slice(at, index + length), at }];
  });
}

/** A heading ends with its line. */
function isHeading(text: string, at: number): boolean {
  return /^ {0,3}#{1,6} /.test(text.slice(text.lastIndexOf("\n", at) + 1, at));
}

/** A part of a compound, as in `one-to-one one`, is not a word. */
function isJoined(text: string, at: number, length: number): boolean {
  const joint = /[’'-]/;
  return (
    !isWhole(text, at, length) || joint.test(text.charAt(at - 1)) || joint.test(text.charAt(at + length))
  );
}
