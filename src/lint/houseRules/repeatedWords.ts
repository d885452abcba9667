import { memoize } from "../../cache/memoize.ts";
import { warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { HouseRule } from "../houseRule.ts";
import { isWhole } from "../text/phrases.ts";

/** The bound on a word's length keeps the search quick in any text. It matches lower-case text only: ignoring case is slow. */
const twice = /(?<![\wß-ɏ])([a-zß-ɏ]{1,40})(\s+)\1(?![\wß-ɏ])/g;

/** A repeated word is nearly always a slip, and easy to miss at the end of a line. */
export const rule: HouseRule = {
  name: "repeated-words",
  about:
    "Don't repeat a word, even from the end of one line to the start of the next. The words of `mayRepeat` in `_data/style.yaml` are allowed, and so are names such as Bora Bora, “had had”, “that that”, and words such as “bye bye” and “very very”.",
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

/** Words that are right twice: in grammar (“he had had it”), in idioms (“bye bye”), for emphasis (“very very”), and in French and German. */
const oftenTwice =
  "had that very really much many far long way so too never no now there yes yeah bye ha hee ho hear knock tut tsk tap chop ta aye blah yada la na rah wah boo boom beep bang choo tick drip quack woof hush pooh fifty same goody win bling go yo pom cha can cous dum bon pip ack ding dong ping mahi ylang beri nous vous die der das";

const allowed = memoize(
  ({ mayRepeat }: StyleFields) =>
    new Set([...oftenTwice.split(" "), ...mayRepeat.map((word) => word.toLowerCase())]),
);

/** The words that repeat the one before them in the same paragraph. */
function repeatedIn(text: string): { word: string; at: number }[] {
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  return [...small.matchAll(twice)].flatMap(({ 0: { length }, 1: word = "", 2: space = "", index }) => {
    const at = index + length - word.length;
    const lines = space.split("\n").length;
    const isNextLine = lines === 2 && (isHeading(text, index) || / {2}\n/.test(space));
    if (lines > 2 || isNextLine || isJoined(text, index, length)) return [];
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
