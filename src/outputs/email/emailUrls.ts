import { absoluteUrlOf } from "../../content/addresses.ts";
import type { Digest } from "../../digest/digest.ts";

/** Makes an address whole, as mail has no page to resolve it against: one of the digest, or an anchor of the page at `page`. */
export type ResolveUrl = (address: string, page?: string) => string;

export function urlResolver({ site }: Pick<Digest, "site">): ResolveUrl {
  return (address, page = "/") => {
    if (address.startsWith("#")) return absoluteUrlOf(page + address, site.url);
    return /^\/(?!\/)/.test(address) ? absoluteUrlOf(address, site.url) : address;
  };
}

/** Whether mail programs show a picture: they show no drawings in SVG, and the older ones no newer kinds. */
export function isShownInMail(address: string): boolean {
  return /^https:.*\.(png|jpe?g|gif)$/i.test(address);
}
