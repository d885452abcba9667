import { memoize } from "../../cache/memoize.ts";
import { warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { HouseRule } from "../houseRule.ts";
import { isName } from "../text/names.ts";
import { finderOf } from "../text/phrases.ts";

const findAvoided = memoize(({ avoid }: StyleFields) => finderOf(avoid.map((each) => [each.word, each])));

/** Words that the publication does not use. */
export const rule: HouseRule = {
  name: "avoid",
  about:
    "Do not use the words in `avoid` in `_data/style.yaml`, in lower case or capitals: jargon shuts out new readers. Quotations and names, such as “Commencement Order”, are left alone.",
  example:
    "“Going forward, boards will utilise the data” would be better as “From now on, boards will use the data”.",
  check({ prose }, { style }) {
    const find = findAvoided(style);
    return prose.flatMap(({ field, text, positionAt }) =>
      find(text).flatMap(({ at, written, meaning }) => {
        if (!/\p{Lu}/u.test(meaning.word) && isName(text, at, written)) return [];
        const value = written.replace(/\s+/g, " ");
        return warningAt(
          positionAt(at),
          `\`${value}\` is a word to avoid.`,
          `Write instead: ${meaning.instead}.`,
          { field, value },
        );
      }),
    );
  },
};
