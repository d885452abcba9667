import { aWarning } from "../problem.ts";
import { remembered } from "../remembered.ts";
import type { StyleFields } from "../schema.ts";
import { pathText } from "../schemaPaths.ts";
import { finderOf } from "./phrases.ts";
import type { Rule } from "./rule.ts";
import { sentencesIn } from "./sentences.ts";

const listed = remembered(({ relativeDates }: StyleFields) =>
  finderOf(relativeDates.map((each) => [each, each])),
);

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const date = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${month}\b|\b${month}\.?\s+\d{1,4}\b|\b\d{4}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b`,
);
const year = /\b(?:19|20)\d\d\b/;

/** Days that are told from today need their date: items are read for years. */
export const relativeDates: Rule = {
  name: "relative-dates",
  about:
    "A word of `relativeDates` in `_data/style.yaml` has the date itself in its sentence; where the word is of a year, the year. Items are read for years, and `yesterday` is then another day.",
  example:
    "“The board met yesterday” is better as “The board met yesterday, 9 November”, or “on 9 November”.",
  check({ prose }, { style }) {
    return prose.flatMap(({ path, text, placeAt }) =>
      listed(style)(text).flatMap(({ at, written }) => {
        const sentence = sentenceAround(text, at);
        if (date.test(sentence) || (/year/i.test(written) && year.test(sentence))) return [];
        const value = written.replace(/\s+/g, " ");
        const hint = "Give the date in the same sentence: items are read for years.";
        return [
          aWarning(placeAt(at), `\`${value}\` stands without a date.`, hint, {
            rule: "relative-dates",
            field: pathText(path),
            value,
          }),
        ];
      }),
    );
  },
};

/** Paragraphs, list items, headings and rows of tables end a sentence, too. */
function sentenceAround(text: string, at: number): string {
  const ends = /\n[ \t]*(?=\n|[-*+#|] *|\d+[.)] )|(?<=^ {0,3}#.*)\n/gm;
  let [from, to] = [0, text.length];
  for (const { index } of text.matchAll(ends)) {
    if (index < at) from = index;
    else {
      to = index;
      break;
    }
  }
  const sentence = sentencesIn(text.slice(from, to)).find((each) => from + each.to > at);
  return sentence ? text.slice(from + sentence.from, from + sentence.to) : "";
}
