import { aWarning } from "../problem.ts";
import type { StyleFields } from "../schema.ts";
import { pathText } from "../schemaPaths.ts";
import { finderOf } from "./phrases.ts";
import { remembered } from "./remembered.ts";
import type { Rule } from "./rule.ts";

const avoided = remembered(({ avoid }: StyleFields) => finderOf(avoid.map((each) => [each.word, each])));

/** Words that the house does without. */
export const avoid: Rule = {
  name: "avoid",
  about:
    "Words of `avoid` in `_data/style.yaml` are not written, in small letters or capitals; what is quoted is left alone. Jargon shuts out readers who are new.",
  example:
    "“Going forward, boards will utilise the data” is better as “From now on, boards will use the data”.",
  check({ prose }, { style }) {
    const find = avoided(style);
    return prose.flatMap(({ path, text, placeAt }) =>
      find(text).map(({ at, written, meant }) => {
        const value = written.replace(/\s+/g, " ");
        return aWarning(placeAt(at), `\`${value}\` is a word to avoid.`, `Write instead: ${meant.instead}.`, {
          rule: "avoid",
          field: pathText(path),
          value,
        });
      }),
    );
  },
};
