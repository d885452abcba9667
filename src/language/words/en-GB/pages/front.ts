import type { Formats } from "../../../formats/formats.ts";
import { itemForms } from "../nouns.ts";

/** The front page. */
export const front = ({ count }: Formats) => ({
  description: (publication: string) => `${publication}: the latest issue, and recent items of each topic.`,
  nothingYet: "Nothing has been published yet.",
  moreStories: "More stories",
  inBrief: "In brief",
  earlierWeeks: "Earlier weeks",
  moreInIssue: "More in this issue",
  wholeIssue: (value: number) => `All ${count(value, itemForms)} of this issue`,
  recentByTopic: "Recent by topic",
});
