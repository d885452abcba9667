import type { Formats } from "../../../formats/formats.ts";

/** The front page. */
export const front = ({ count }: Formats) => ({
  description: (publication: string) => `${publication}: the latest issue, and recent items of each topic.`,
  nothingYet: "Nothing has been published yet.",
  moreStories: "More stories",
  inBrief: "In brief",
  earlierWeeks: "Earlier weeks",
  moreInIssue: "More in this issue",
  wholeIssue: (items: number) => `All ${count(items, { one: "item", other: "items" })} of this issue`,
  recentByTopic: "Recent by topic",
});
