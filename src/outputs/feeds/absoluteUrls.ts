import { absoluteUrlOf } from "../../content/addresses.ts";
import type { Digest } from "../../digest/digest.ts";

/** An address of the digest with all before it, as `wholeAddress` makes it, but quicker: feeds have a hundred thousand. */
export function absoluteUrl(address: string, { site }: Digest): string {
  let base = bases.get(site);
  if (base === undefined) {
    base = absoluteUrlOf("/", site.url).slice(0, -1);
    bases.set(site, base);
  }
  return base + address;
}

const bases = new WeakMap<Digest["site"], string>();

/**
 * A body's HTML with whole addresses, as feed readers have no page to resolve them against. `page` is the address of its page.
 * Attributes alone are meant: in text, quotation marks are escaped.
 */
export function withAbsoluteUrls(html: string, page: string, digest: Digest): string {
  return html.replace(/ (href|src|srcset)="([^"]*)"/g, (_, name: string, value: string) =>
    name === "srcset"
      ? ` srcset="${value.replace(/(^|,\s*)(\S+)/g, (_, before, link) => before + wholeLink(link, page, digest))}"`
      : ` ${name}="${wholeLink(value, page, digest)}"`,
  );
}

function wholeLink(link: string, page: string, digest: Digest): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return link;
  if (link.startsWith("//")) return new URL(digest.site.url).protocol + link;
  return absoluteUrl(link.startsWith("/") ? link : page + link, digest);
}
