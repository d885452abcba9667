import { posix } from "node:path";
import { issueAddress, itemAddress, pathOf } from "../../content/siteAddresses.ts";
import { slugOf } from "../../content/slug.ts";
import { weekOf } from "../../digest/dates.ts";
import type { Conversion } from "../convertPosts.ts";
import { readDay } from "../fields/readDay.ts";
import type { ReportLoss } from "../loss.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { oldAddress } from "../mapping/oldAddress.ts";
import { replaceOutsideCode } from "../markup/replaceOutsideCode.ts";
import type { SourcePost } from "../sourcePost.ts";

type Texts = Pick<Conversion, "items" | "issues">;

/** An address in a link or the definition of one: `](/2021/rain.html)`. Pictures have a `!` before them. */
const linkAddress =
  /(?<!!)(\[(?:[^[\]\\\n]|\\.|!\[[^\]\n]*\]\([^)\n]*\))*\]\(\s*<?|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?)([^\s()<>]+)/gm;

/**
 * The items and issues with their links to posts of the source led to the new pages: to the item of a post, or to its issue if it was split.
 * Reports links to other pages of the old site, and the old addresses that can't lead on.
 */
export function withNewLinks(
  { items, issues }: Texts,
  posts: readonly SourcePost[],
  mapping: Mapping,
  files: ReadonlyMap<string, string>,
  report: ReportLoss,
): Texts {
  const pages = pagesOf(posts, mapping, files, report);
  const relink = (text: string, source: string) =>
    replaceOutsideCode(text, linkAddress, (found, before, address) => {
      if (isElsewhere.test(address)) return found;
      const page = pageFor(address, source, pages);
      if (page === undefined) report({ kind: "page-link", source, text: address });
      return page === undefined ? found : `${before}${page}`;
    });
  return {
    items: items.map((item) => ({ ...item, body: relink(item.body, item.source) })),
    issues: issues.map((issue) => ({ ...issue, introduction: relink(issue.introduction, issue.source) })),
  };
}

/** An address of another site, or within the page. */
const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i;

/** The new page of each post, by every name that links may have for it. Reports the old addresses. */
function pagesOf(
  posts: readonly SourcePost[],
  mapping: Mapping,
  files: ReadonlyMap<string, string>,
  report: ReportLoss,
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const post of posts) {
    const day = readDay(post.date ?? "")?.day;
    if (day === undefined) continue;
    const file = files.get(post.source);
    const page = file ? itemAddress(slugOf(file)) : issueAddress(weekOf(day));
    const address = oldAddress(post, day, mapping);
    const addresses = address ? [address, ...post.formerAddresses] : post.formerAddresses;
    for (const name of [post.source, ...addresses]) pages.set(nameOf(name), page);
    for (const text of addresses) report({ kind: "address", source: post.source, text });
  }
  return pages;
}

/** The new page that a link in a post leads to: its address is of the old site, or the path of a file, from the post or the top folder. */
function pageFor(address: string, source: string, pages: ReadonlyMap<string, string>): string | undefined {
  const path = pathOf(address);
  const names = path.startsWith("/")
    ? [path, `content${path}`, `_posts${path}`]
    : [posix.join(posix.dirname(source), path), path];
  return names.map((name) => pages.get(nameOf(name))).find(Boolean);
}

/** An address or a file without what may differ: slashes around it, and the ending of a file. */
function nameOf(address: string): string {
  return address.replace(/^\/+|\/+$/g, "").replace(/(?:\/?index)?\.(?:html?|md|markdown)$/i, "");
}
