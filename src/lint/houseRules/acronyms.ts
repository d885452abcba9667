import { memoize } from "../../cache/memoize.ts";
import { type Finding, warningAt } from "../../content/problem.ts";
import type { StyleFields } from "../../content/schema/index.ts";
import type { HouseRule, ProseText } from "../houseRule.ts";
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
export const rule: HouseRule = {
  name: "acronyms",
  about:
    "Spell out an acronym from `acronyms` in `_data/style.yaml` before or at its first use in the body, as in “free trade area (FTA)” or “FTAs, or free trade areas”: not every reader knows it. The headline and the standfirst may use it alone.",
  example: "“Free trade areas (FTAs) grow” may be followed by “One FTA shrinks”.",
  check({ prose }, { style }) {
    const body = prose.find(({ field }) => field === "");
    if (body === undefined) return [];
    const seen = new Set<string>();
    return findAcronyms(style)(body.text).flatMap(({ at, written, meaning }) => {
      if (seen.has(meaning.short) || isInAddress(body.text, at + written.length)) return [];
      seen.add(meaning.short);
      return isSpelledOut(body.text, at, written, meaning) ? [] : [notSpelledOut(body, at, written, meaning)];
    });
  },
};

/** Whether the long form, singular or plural, comes before it, or follows it: “FTA (free trade area)”, “FTAs, or free trade areas”. */
function isSpelledOut(text: string, at: number, written: string, { long }: Use): boolean {
  const end = at + written.length;
  if (isInBrackets(text, at, end)) return true;
  const [first] = finderOf([[`${long}*`, long]])(text);
  return first !== undefined && (first.at < at || behindAcronym.test(text.slice(end, first.at)));
}

/** What may stand between an acronym and its long form, the end of a link included. */
const behindAcronym =
  /^[*_]*\]?\uFFFC*[*_]*[,:]?\s*(?:[(–—-]|or|is|are|means?|stands? for)?[\s*_[]*(?:an?|the)?\s*$/i;

/** Whether it follows other words in brackets, which spell it out, perhaps in another spelling: “free trade areas’ (FTAs)”. */
function isInBrackets(text: string, at: number, end: number): boolean {
  return (
    /[\p{L}’'\]\uFFFC][*_]* ?\n?[ \t]*\([*_“"]*$/u.test(text.slice(Math.max(0, at - 12), at)) &&
    /^[*_”"’'s]*\)/.test(text.slice(end, end + 6))
  );
}

/** Whether it is a part of a web address, such as “GSA.gov”. */
function isInAddress(text: string, end: number): boolean {
  return /^\.\p{L}/u.test(text.slice(end, end + 3));
}

function notSpelledOut(
  { positionAt }: ProseText,
  at: number,
  written: string,
  { long, plural }: Use,
): Finding {
  const hint = `Write \`${long}${plural} (${written})\`, and the acronym alone after that.`;
  return warningAt(positionAt(at), `\`${written}\` is not spelled out where it is first used.`, hint, {
    value: written,
  });
}
