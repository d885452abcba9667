import { memoize } from "../../cache/memoize.ts";
import { type Finding, warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { Passage } from "../lintInput.ts";
import type { LintRule } from "../rule.ts";
import { finderOf, type Phrase } from "../text/phrases.ts";

/** An acronym where it is used, of one or of several. */
type Use = StyleFields["acronyms"][number] & { readonly plural: string };

const findAcronyms = memoize(({ acronyms }: StyleFields) =>
  finderOf(
    acronyms.flatMap((each) =>
      ["", "s"].map((plural): Phrase<Use> => [each.short + plural, { ...each, plural }]),
    ),
    { ignoreCase: false },
  ),
);

/** Acronyms are spelled out for those who meet them here. */
export const acronyms: LintRule = {
  name: "acronyms",
  about:
    "An acronym of `acronyms` in `_data/style.yaml` is spelled out before or where the body first has it; the headline and the standfirst may do without. Not every reader knows it.",
  example: "“Integrated care boards (ICBs) say no” may be followed by “One ICB says yes”.",
  check({ prose }, { style }) {
    const body = prose.find(({ path }) => path.length === 0);
    if (body === undefined) return [];
    const seen = new Set<string>();
    return findAcronyms(style)(body.text).flatMap(({ at, written, meaning }) => {
      if (seen.has(meaning.short)) return [];
      seen.add(meaning.short);
      return isSpelledOut(body.text, at, written, meaning) ? [] : [notSpelledOut(body, at, written, meaning)];
    });
  },
};

/** The long form, be it of one or of several, stands before it, or behind it in brackets. */
function isSpelledOut(text: string, at: number, written: string, { long }: Use): boolean {
  const end = at + written.length;
  const [first] = finderOf([[`${long}*`, long]])(text);
  const opening = /^(?:[^\S\n]*\n)?[^\S\n]*\($/;
  return first !== undefined && (first.at < at || opening.test(text.slice(end, first.at)));
}

function notSpelledOut({ positionAt }: Passage, at: number, written: string, { long, plural }: Use): Finding {
  const hint = `Write \`${long}${plural} (${written})\`, and the acronym alone from there on.`;
  return warningAt(positionAt(at), `\`${written}\` is not spelled out where it is first used.`, hint, {
    rule: "acronyms",
    value: written,
  });
}
