import { warningAt } from "../../content/problem.ts";
import type { HouseRule } from "../houseRule.ts";
import { sentencesIn } from "../text/sentences.ts";

/** A standfirst is one sentence, because lists and feeds show it too. */
export const rule: HouseRule = {
  name: "one-sentence",
  about:
    "Write the standfirst in one sentence: it appears below the headline, in lists, in feeds and in search results.",
  example:
    "“It rained for a week. The board had no plan.” would be better as “It rained for a week, and the board had no plan.”",
  check({ prose }) {
    const standfirst = prose.find(({ field }) => field === "standfirst");
    if (standfirst === undefined || !/[.!?…][^\s.!?…]*\s+\S/.test(standfirst.text)) return [];
    const sentences = sentencesIn(standfirst.text);
    const [, second] = sentences;
    if (second === undefined) return [];
    const message = `The standfirst has ${sentences.length} sentences.`;
    return [
      warningAt(
        standfirst.positionAt(second.from),
        message,
        "Use one sentence, and put the rest in the body.",
        { field: "standfirst" },
      ),
    ];
  },
};
