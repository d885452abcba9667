import type { Digest, Issue } from "../../digest/digest.ts";
import { compose, type EmailIssue } from "./compose.ts";
import { contentsOf, type Subscription } from "./emailContents.ts";

export type { EmailIssue } from "./compose.ts";
export type { Subscription } from "./emailContents.ts";
export { unsubscribePlaceholder } from "./unsubscribePlaceholder.ts";

/**
 * The letter of an issue for a wish; undefined when nothing in the issue is wished for. It is the same whenever it is made of the same
 * content. Making one takes a tenth of a second: keep it for those who wish the same.
 */
export async function emailIssue(
  digest: Digest,
  issue: Issue,
  wish: Subscription = { topics: [] },
): Promise<EmailIssue | undefined> {
  const contents = contentsOf(digest, issue, wish);
  return contents && compose(contents, digest);
}
