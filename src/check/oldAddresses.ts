import { readFileSync } from "node:fs";
import { decodeText } from "../content/files/decodeText.ts";
import { type Position, type Problem, positionAt, warningAt } from "../content/problem.ts";
import { basePathOf, decodeAddress, formerParts, withoutIndex } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { formerAddresses, formerAnchors } from "../digest/formerPages.ts";
import { linkablePages } from "../digest/linkablePages.ts";
import { mayBeOutputFile } from "../digest/outputFiles.ts";
import { type PageKind, pageKinds } from "../digest/pageKinds.ts";

/** An address of a former site, as a list has it, and its place there. */
interface ListedAddress extends Position {
  readonly text: string;
}

/**
 * Warns of each address in a file, a sitemap or a list with one on each line, that nothing in the digest leads on from, and of each anchor in
 * an issue that no item of it has. `file` is its path for messages.
 */
export function oldAddressProblems(path: string, file: string, digest: Digest): Problem[] {
  const text = decodeText(readFileSync(path));
  if (typeof text !== "string") return [{ file, ...text }];
  const isSitemap = /<(?:\w+:)?(?:urlset|sitemapindex)\b/.test(text);
  const others = /<(?:\w+:)?sitemapindex\b/.exec(text);
  if (others) {
    const message = "The file lists other sitemaps.";
    return [{ file, ...warningAt(positionAt(text, others.index), message, "Check each of them.") }];
  }
  const lossAt = lossesIn(digest);
  return (isSitemap ? addressesIn(text) : linesOf(text)).flatMap(({ text: address, ...place }) => {
    const value = address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
    const loss = lossAt(value);
    return loss ? [{ file, ...warningAt(place, ...loss, { value }) }] : [];
  });
}

/** Tells what is lost at an address without its host, and how to mend that; undefined if it leads on. */
function lossesIn(digest: Digest): (address: string) => [message: string, hint: string] | undefined {
  const [leadsOn, keepsAnchor] = [leadsOnFrom(digest), anchorsKept(digest)];
  return (address) => {
    if (!leadsOn(address))
      return [
        `Nothing leads on from \`${address}\`.`,
        "Add it to `formerAddresses` of the page that replaces it.",
      ];
    if (keepsAnchor(address)) return undefined;
    return [
      `\`${address}\` leads to the issue, but not to what was at its anchor.`,
      "Add it to `formerAddresses` of the item that was there.",
    ];
  };
}

function addressesIn(sitemap: string): ListedAddress[] {
  return [...sitemap.matchAll(/<(?:\w+:)?loc>\s*([^<]*?)\s*<\//g)].map((found) => ({
    text: (found[1] ?? "").replaceAll("&amp;", "&"),
    ...positionAt(sitemap, found.index + found[0].indexOf(found[1] ?? "")),
  }));
}

/** Empty lines, and those that begin with `#`, are no addresses. */
function linesOf(text: string): ListedAddress[] {
  return text.split("\n").flatMap((line, index) => {
    const address = line.trim();
    const place = { line: index + 1, column: line.indexOf(address) + 1 };
    return address === "" || address.startsWith("#") ? [] : [{ text: address, ...place }];
  });
}

/** Tells whether an issue has the anchor of an address that was its own. Other pages keep the anchors of their headings, which depend on the old site. */
function anchorsKept({ issues }: Digest): (address: string) => boolean {
  const issueAt = new Map(
    issues.flatMap((issue) =>
      issue.formerAddresses.map((each) => [withoutIndex(formerParts(each).path), issue] as const),
    ),
  );
  return (address) => {
    const { path, anchor } = formerParts(address);
    const issue = issueAt.get(withoutIndex(path));
    const id = decodeAddress(anchor.slice(1));
    if (issue === undefined || id === "" || id === "top") return true;
    return [...formerAnchors(issue)].some(([{ slug }, anchors]) => slug === id || anchors.includes(id));
  };
}

/** Tells whether a page or file is at an address without its host, or a former address is. */
function leadsOnFrom(digest: Digest): (address: string) => boolean {
  const basePath = basePathOf(digest.site.url);
  const kinds = Object.values<PageKind<unknown>>(pageKinds);
  const pages = new Set(
    [
      ...kinds.flatMap(({ of, address }) => of(digest).map(address)),
      ...linkablePages(digest).map(({ address }) => address),
    ].map(withoutIndex),
  );
  const written = formerAddresses(digest).map((each) => formerParts(each.written));
  const former = new Set(written.map(({ path, query }) => withoutIndex(path) + decodeAddress(query)));
  return (address) => {
    const { path: whole, query } = formerParts(address);
    const path = whole.startsWith(`${basePath}/`) ? whole.slice(basePath.length) : whole;
    const key = withoutIndex(path);
    // What a query asks for is not on a page that has the path by chance, such as the front page.
    if (query) return former.has(key + decodeAddress(query)) || former.has(key);
    return pages.has(key) || former.has(key) || mayBeOutputFile(decodeAddress(path));
  };
}
