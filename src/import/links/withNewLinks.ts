import { posix } from "node:path";
import { formerParts, itemAddress } from "../../content/siteAddresses.ts";
import { slugOf } from "../../content/slug.ts";
import type { Conversion } from "../convertPosts.ts";
import type { LossKind, ReportLoss } from "../loss.ts";
import { replaceOutsideCode } from "../markup/replaceOutsideCode.ts";
import type { MovedPost } from "./movedPosts.ts";

type Texts = Pick<Conversion, "items" | "issues">;

/** An address in a link or the definition of one: `](/2021/rain.html)`. Pictures have a `!` before them. */
const linkAddress =
  /(?<!!)(\[(?:[^[\]\\\n]|\\.|!\[[^\]\n]*\]\([^)\n]*\))*\]\(\s*<?|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?)([^\s()<>]+)/gm;

/**
 * The items and issues with their links to posts of the source led to the new pages: to the item of a post, or to its issue if it was split.
 * Reports links to other pages of the old site, and addresses that are of no page.
 */
export function withNewLinks(
  { items, issues }: Texts,
  moved: readonly MovedPost[],
  files: ReadonlyMap<string, string>,
  report: ReportLoss,
): Texts {
  const pages = pagesOf(items, moved, files);
  const relink = (text: string, source: string) =>
    replaceOutsideCode(text, linkAddress, (found, before, address) => {
      if (isElsewhere.test(address)) return found;
      const page = pageFor(address, source, pages);
      if (page !== undefined) return `${before}${page}`;
      if (!address.startsWith("#")) report({ kind: lossOf(address), source, text: address });
      return found;
    });
  return {
    items: items.map((item) => ({ ...item, body: relink(item.body, item.source) })),
    issues: issues.map((issue) => ({ ...issue, introduction: relink(issue.introduction, issue.source) })),
  };
}

/** An address of another site. */
const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** What is lost with an address that leads to no new page. `/a`, `../a`, `a/b` and `a.html` can be paths; `a` and `a.example/b` rather lack something. */
function lossOf(address: string): LossKind {
  if (/^(?:[/?]|\.\.?\/)/.test(address)) return "page-link";
  const [first = "", ...others] = address.replace(/[?#].*/, "").split("/");
  const isPath = others.length > 0 ? !/[.:[]/.test(first) : fileName.test(first);
  return isPath ? "page-link" : "odd-link";
}

const fileName = /\.(?:html?|php|aspx?|md|markdown|pdf|txt|xml|json|csv|zip|png|jpe?g|gif|svg|webp|mp[34])$/i;

/** The new page of each post, and of each item that was at an anchor, by every name that links may have for it. */
function pagesOf(
  items: Texts["items"],
  moved: readonly MovedPost[],
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ofPosts = moved.flatMap(({ source, addresses, page }) =>
    [source, ...addresses].map((name) => [nameOf(name), page] as const),
  );
  const ofItems = items.flatMap(({ id, source, anchors, fields }) => {
    const page = itemAddress(slugOf(files.get(id) ?? ""));
    const places = (fields.formerAddresses ?? []).map(formerParts).filter(({ anchor }) => anchor !== "");
    return [
      ...anchors.map((anchor) => [`${nameOf(source)}#${anchor.id}`, page] as const),
      ...places.map(({ path, anchor }) => [nameOf(path) + anchor, page] as const),
    ];
  });
  return new Map([...ofPosts, ...ofItems]);
}

/**
 * The new page that a link in a post leads to: its address is of the old site, or the path of a file, from the post or the top folder. If an item
 * was at its anchor, that has the page.
 */
function pageFor(address: string, source: string, pages: ReadonlyMap<string, string>): string | undefined {
  const { path, query, anchor } = formerParts(address);
  if (path === "") return pages.get(nameOf(source) + anchor);
  const names = path.startsWith("/")
    ? [path, `content${path}`, `_posts${path}`]
    : [posix.join(posix.dirname(source), path), path];
  const known = names.map(nameOf);
  const candidates = [
    ...(query ? [nameOf(path + query)] : []),
    ...known.map((name) => name + anchor),
    ...known,
  ];
  return candidates.map((name) => pages.get(name)).find(Boolean);
}

/** An address or a file without what may differ: slashes around it, and the ending of a file. */
function nameOf(address: string): string {
  return address.replace(/^\/+|\/+$/g, "").replace(/(?:\/?index)?\.(?:html?|md|markdown)$/i, "");
}
