import { type SitemapFile, sitemapFiles } from "../../src/outputs/sitemap.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("sitemap", "sitemap", {
  of: (digest) => sitemapFiles(digest),
  address: ({ file }) => file,
  shows: (_, { fingerprint }) => [fingerprint],
});

/** The sitemap, for search engines. */
export default function Sitemap({ sitemap }: PageData & { readonly sitemap: SitemapFile }) {
  return sitemap.text();
}
