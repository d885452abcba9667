import type { IssueNotes } from "./issueTexts.ts";
import type { ReportLoss } from "./loss.ts";

/** How many posts share what is no issue's own, such as the publication's motto. */
const repeated = 3;

/** The notes of posts without the summaries and pictures that come back in other split posts, which are reported. */
export function withoutRepeats(notes: readonly IssueNotes[], report: ReportLoss): IssueNotes[] {
  const counts = new Map<string, number>();
  const split = notes.filter(({ isItem }) => !isItem);
  for (const key of split.flatMap(({ post }) => [post.summary, post.picture?.src]))
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  /** A text, unless it comes back. */
  const own = (source: string, text: string | undefined) => {
    if (text === undefined || (counts.get(text) ?? 0) < repeated) return text;
    return void report({ kind: "issue-repeat", source, text });
  };
  return notes.map((each) => {
    if (each.isItem) return each;
    const { source, summary, picture } = each.post;
    const isOwn = own(source, picture?.src) !== undefined;
    const post = { ...each.post, summary: own(source, summary), picture: isOwn ? picture : undefined };
    return { ...each, post };
  });
}
