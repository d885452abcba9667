import { memoize } from "../../cache/memoize.ts";
import { type Finding, warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { LintRule, Passage } from "../rule.ts";
import { finderOf, type Phrase } from "../text/phrases.ts";

/** An acronym as it is used: singular or plural. */
type Use = StyleFields["acronyms"][number] & { readonly plural: string };

const findAcronyms = memoize(({ acronyms }: StyleFields) =>
  finderOf(
    acronyms.flatMap((each) =>
      ["", "s"].map((plural): Phrase<Use> => [each.short + plural, { ...each, plural }]),
    ),
    { ignoreCase: false },
  ),
);

/** Acronyms are spelled out at their first use: not every reader knows them. */
export const rule: LintRule = {
  name: "acronyms",
  order: 2,
  about:
    "Spell out an acronym from `acronyms` in `_data/style.yaml` before or at its first use in the body: not every reader knows it. The headline and the standfirst may use it alone.",
  example: "“Integrated care boards (ICBs) say no” may be followed by “One ICB says yes”.",
  check({ prose }, { style }) {
    const body = prose.find(({ field }) => field === "");
    if (body === undefined) return [];
    const seen = new Set<string>();
    return findAcronyms(style)(body.text).flatMap(({ at, written, meaning }) => {
      if (seen.has(meaning.short)) return [];
      seen.add(meaning.short);
      return isSpelledOut(body.text, at, written, meaning) ? [] : [notSpelledOut(body, at, written, meaning)];
    });
  },
};

/** Whether the long form, singular or plural, comes before it, or follows it in brackets. */
function isSpelledOut(text: string, at: number, written: string, { long }: Use): boolean {
  const end = at + written.length;
  const [first] = finderOf([[`${long}*`, long]])(text);
  const opening = /^(?:[^\S\n]*\n)?[^\S\n]*\($/;
  return first !== undefined && (first.at < at || opening.test(text.slice(end, first.at)));
}

function notSpelledOut({ positionAt }: Passage, at: number, written: string, { long, plural }: Use): Finding {
  const hint = `Write \`${long}${plural} (${written})\`, and the acronym alone after that.`;
  return warningAt(positionAt(at), `\`${written}\` is not spelled out where it is first used.`, hint, {
    value: written,
  });
}
