import type { Digest, Issue } from "../../digest/digest.ts";
import { compose } from "./compose.ts";
import { contentsOf, type Wish } from "./contents.ts";

export type { Wish } from "./contents.ts";
export { unsubscribeMark } from "./mark.ts";

/** An e-mail edition of an issue, ready to be sent. */
export interface Letter {
  /** The issue's week, such as `2021-W45`. */
  readonly week: string;
  readonly subject: string;
  /** What mail programs show behind the subject; the HTML begins with it, unseen. */
  readonly preheader: string;
  /** Contains `unsubscribeMark` where the address of the unsubscribe link belongs, which must be escaped for an attribute. */
  readonly html: string;
  /** Contains `unsubscribeMark`, too. */
  readonly text: string;
  /** Slugs of the items whose bodies were left out for size, last first. */
  readonly shortened: readonly string[];
  /** How many of the issue's key dates it leaves to the calendar's page, for size: the latest of them. */
  readonly laterDates: number;
}

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
