import type { Digest } from "../../digest/digest.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import type { DataNode } from "./dataNode.ts";

/** A page on the way from the front page to another one. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The way from the front page to a page: `between` are the pages after the front page, and `name` is that of the page itself. */
export function breadcrumbData(between: readonly Crumb[], name: string, digest: Digest): DataNode {
  const pages = [{ name: digest.site.title, address: "/" }, ...between];
  const steps = pages.map(({ name, address }) => ({ name, item: absoluteUrl(address, digest) }));
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...steps, { name }].map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
    })),
  };
}
