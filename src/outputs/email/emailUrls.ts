import { absoluteUrlOf, drawingFile } from "../../content/siteAddresses.ts";
import type { Digest } from "../../digest/digest.ts";
import type { DrawnPictures } from "./emailContents.ts";

/** Stands in an email in place of the unsubscribe link. It is replaced for each subscriber, or by a service's merge tag. */
export const unsubscribePlaceholder = "https://unsubscribe.invalid/";

/** Stand in an email in place of other links that only a service can make: to a subscriber's settings, and to forward the email. */
export const readerLinkPlaceholders = {
  preferences: "https://preferences.invalid/",
  forward: "https://forward.invalid/",
} as const;

export type ReaderLink = keyof typeof readerLinkPlaceholders;

/**
 * Makes an address of the digest absolute, because an email has no page to resolve it against. An anchor is resolved on `page`; other
 * addresses stay as they are.
 */
export type ResolveUrl = (address: string, page?: string) => string;

/** Returns the resolver of a digest. An address of a drawing becomes that of its PNG, if the site has that. */
export function urlResolver({ site }: Pick<Digest, "site">, drawn?: DrawnPictures): ResolveUrl {
  return (address, page = "/") => {
    if (drawn?.has(drawingFile(address))) return absoluteUrlOf(drawingFile(address), site.url);
    if (address.startsWith("#")) return absoluteUrlOf(page + address, site.url);
    return /^\/(?!\/)/.test(address) ? absoluteUrlOf(address, site.url) : address;
  };
}

/** Whether email programs show a picture. They do not show SVG, and old ones do not show newer formats. */
export function isShownInEmail(address: string): boolean {
  return /^https:.*\.(png|jpe?g|gif)$/i.test(address);
}
