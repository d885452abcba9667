import { aWarning } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { sentencesIn } from "./sentences.ts";

/** A standfirst is one sentence, as it also stands in lists and feeds. */
export const oneSentence: Rule = {
  name: "one-sentence",
  about:
    "A standfirst is one sentence: it stands below the headline, in lists, in feeds and in search results.",
  example:
    "“It rained for a week. The board had no plan.” is better as “It rained for a week, and the board had no plan.”",
  check({ prose }) {
    const standfirst = prose.find(({ path }) => path[0] === "standfirst");
    if (standfirst === undefined || !/[.!?…][^\s.!?…]*\s+\S/.test(standfirst.text)) return [];
    const sentences = sentencesIn(standfirst.text);
    const [, second] = sentences;
    if (second === undefined) return [];
    const message = `The standfirst has ${sentences.length} sentences.`;
    return [
      aWarning(standfirst.placeAt(second.from), message, "Say it in one, and the rest in the body.", {
        rule: "one-sentence",
        field: "standfirst",
      }),
    ];
  },
};
