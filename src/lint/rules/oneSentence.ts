import { warningAt } from "../../content/problem.ts";
import type { LintRule } from "../rule.ts";
import { sentencesIn } from "../text/sentences.ts";

/** A standfirst is one sentence, as it also stands in lists and feeds. */
export const oneSentence: LintRule = {
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
      warningAt(standfirst.positionAt(second.from), message, "Say it in one, and the rest in the body.", {
        rule: "one-sentence",
        field: "standfirst",
      }),
    ];
  },
};
