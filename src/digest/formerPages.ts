import { memoize } from "../cache/memoize.ts";
import { decodeAddress, formerParts, pageFile } from "../content/siteAddresses.ts";
import type { Digest, Issue, Item, Topic } from "./digest.ts";

/** What can have been elsewhere on a former site. */
export type MovedPage =
  | { readonly what: "item"; readonly page: Item }
  | { readonly what: "issue"; readonly page: Issue }
  | { readonly what: "topic"; readonly page: Topic };

/** A former address as it is written, and what was there. */
export type FormerAddress = MovedPage & { readonly written: string };

/** A path of a former site, encoded for an `href`, at which a page leads on. */
export type FormerPage = MovedPage & { readonly address: string };

/** Every former address of issues, items and topics, those of the newest first. Made once for each digest. */
export const formerAddresses: (digest: Digest) => readonly FormerAddress[] = memoize(
  ({ items, issues, topics }: Digest) => {
    const moved = [
      ...issues.map((page) => ({ what: "issue", page }) as const),
      ...items.map((page) => ({ what: "item", page }) as const),
      ...topics.map((page) => ({ what: "topic", page }) as const),
    ];
    return moved.flatMap((each) => each.page.formerAddresses.map((written) => ({ ...each, written })));
  },
);

/** The former addresses at which pages can lead on: files know neither queries nor anchors. The first of two that differ in letter case alone has the page. */
export const formerPages: (digest: Digest) => readonly FormerPage[] = memoize((digest: Digest) => {
  const files = new Set<string>();
  return formerAddresses(digest).flatMap(({ written, ...moved }) => {
    const { path, query, anchor } = formerParts(written);
    const address = encodePath(path);
    if (query || anchor || files.size === files.add(pageFile(address).toLowerCase()).size) return [];
    return { ...moved, address };
  });
});

/** By item, the anchors under which it was on a page of a former site, without those that the issue's page has already. Made once for each issue. */
export const formerAnchors: (issue: Issue) => ReadonlyMap<Item, readonly string[]> = memoize(
  (issue: Issue) => {
    const taken = new Set(["", ...issue.items.map(({ slug }) => slug)]);
    const anchorsOf = ({ formerAddresses }: Item) =>
      formerAddresses
        .map((each) => decodeAddress(formerParts(each).anchor.slice(1)))
        .filter((anchor) => !/:|--/.test(anchor) && taken.size < taken.add(anchor).size);
    return new Map(issue.items.map((item) => [item, anchorsOf(item)]));
  },
);

/** An address as people or another program wrote it, encoded as this site's are. */
export const encodePath = (path: string): string =>
  path
    .split("/")
    .map((name) => encodeURIComponent(decodeURIComponent(name)))
    .join("/");
