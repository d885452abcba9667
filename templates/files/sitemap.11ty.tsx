import { type SitemapFile, sitemapFiles } from "../../src/outputs/sitemap.ts";
import { pages } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

interface SitemapData extends PageData {
  readonly sitemap: SitemapFile;
}

export const data = pages("sitemap", {
  of: (digest) => sitemapFiles(digest),
  file: ({ file }) => file,
  shows: (_, { mark }) => [mark],
});

/** The sitemap, for search engines. */
export default function Sitemap({ sitemap }: SitemapData) {
  return sitemap.text();
}
