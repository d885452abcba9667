import { memoize } from "../cache/memoize.ts";
import { basePathOf, formerParts } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { encodePath, formerAddresses } from "../digest/formerPages.ts";
import { pageKinds } from "../digest/pageKinds.ts";
import { formerStories } from "../digest/stories/formerStories.ts";

/** Cloudflare reads so many (developers.cloudflare.com/pages/configuration/redirects/). Older addresses have only their pages, which lead on too. */
const mostRedirects = 2_000;

/** An address that leads to another one. Both are ready for an `href`. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** `_redirects`, for hosts that read it: the addresses that pages lead on from, those of the newest issues and items first. */
export function redirectsFile(digest: Digest, limit = mostRedirects): string {
  const path = basePathOf(digest.site.url);
  const lines = redirectsOf(digest).filter(({ from }) => !/[?:*]/.test(from));
  return lines
    .slice(0, limit)
    .map(({ from, to }) => `${path}${from} ${path}${to} 301\n`)
    .join("");
}

/** `redirects.map`, for servers: all redirects, also those of addresses with a query, as entries of nginx's `map` and Apache's `RewriteMap`. */
export function redirectMap(digest: Digest): string {
  const path = basePathOf(digest.site.url);
  return redirectsOf(digest)
    .map(({ from, to }) => `${path}${from} ${path}${to} ;\n`)
    .join("");
}

/** Whether a digest has any redirects: otherwise it needs no files for them. */
export const hasRedirects = (digest: Digest): boolean => redirectsOf(digest).length > 0;

/** Every redirect, without those of anchors, which servers never see. */
const redirectsOf: (digest: Digest) => readonly Redirect[] = memoize((digest: Digest) => {
  const former = formerAddresses(digest).flatMap(({ written, page }) => {
    const { path, query, anchor } = formerParts(written);
    return anchor ? [] : [{ from: encodePath(path) + query, to: page.address }];
  });
  const slugs = pageKinds.formerSlug.of(digest).map((each) => ({
    from: pageKinds.formerSlug.address(each),
    to: each.item.address,
  }));
  const stories = formerStories(digest).map(({ address, story }) => ({ from: address, to: story.address }));
  const seen = new Set<string>();
  return [...former, ...slugs, ...stories].filter(({ from }) => seen.size < seen.add(from).size);
});
