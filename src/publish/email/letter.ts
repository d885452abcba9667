import type { Digest, Issue } from "../../digest/digest.ts";
import { compose, type Letter } from "./compose.ts";
import { contentsOf, type Wish } from "./contents.ts";

export type { Letter } from "./compose.ts";
export type { Wish } from "./contents.ts";
export { unsubscribeMark } from "./mark.ts";

/**
 * The letter of an issue for a wish; undefined when nothing in the issue is wished for. It is the same whenever it is made of the same
 * content. Making one takes a tenth of a second: keep it for those who wish the same.
 */
export async function letterOf(
  digest: Digest,
  issue: Issue,
  wish: Wish = { topics: [] },
): Promise<Letter | undefined> {
  const contents = contentsOf(digest, issue, wish);
  return contents && compose(contents, digest);
}
