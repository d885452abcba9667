import { absoluteUrlOf, basePathOf } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { linkablePages, type PageEntry, type PageSection, pageSections } from "../digest/linkablePages.ts";
import { latest } from "../digest/order.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

/**
 * How many pages a sitemap may list (sitemaps.org, protocol 0.9). It may also not be larger than 50 MB, which leaves 1,048 bytes for each
 * page. As a file name has at most 255 bytes, no page needs so many.
 */
const pagesPerFile = 50_000;

/** A file of the sitemap. `file` is its path, such as `/sitemap.xml`. */
export interface SitemapFile {
  readonly file: string;
  text(): string;
}

/**
 * The sitemap: every page with the day of its last change. If there are more than `limit` pages, it is an index of several files, which
 * are divided by what changes together, so that a new item leaves most of them unchanged. All are at the root, because a sitemap may
 * only list addresses below its own folder.
 */
export function sitemapFiles(digest: Digest, limit = pagesPerFile): SitemapFile[] {
  const pages = linkablePages(digest);
  if (pages.length <= limit) return [{ file: "/sitemap.xml", text: () => urlSet(pages, digest) }];
  const parts = pageSections(digest).flatMap((section) => partsOf(section, limit));
  return [
    { file: "/sitemap.xml", text: () => sitemapIndex(parts, digest) },
    ...parts.map((part) => ({ file: part.file, text: () => urlSet(part.pages, digest) })),
  ];
}

/** One of several files, and its pages. */
interface Part {
  readonly file: string;
  readonly pages: readonly PageEntry[];
}

function partsOf({ name, pages }: PageSection, limit: number): Part[] {
  return Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    file: `/sitemap-${name}-${index + 1}.xml`,
    pages: pages.slice(index * limit, (index + 1) * limit),
  }));
}

function sitemapIndex(parts: readonly Part[], digest: Digest): string {
  const entries = parts.map(({ file, pages }) =>
    entry("sitemap", { address: file, changed: latest(pages.map(({ changed }) => changed)) }, digest),
  );
  return xmlDocument(
    xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>`,
  );
}

function urlSet(pages: readonly PageEntry[], digest: Digest): string {
  const entries = pages.map((page) => entry("url", page, digest));
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>`);
}

function entry(kind: "url" | "sitemap", { address, changed }: PageEntry, digest: Digest): Markup {
  const lines = xml`<loc>${absoluteUrlOf(address, digest.site.url)}</loc>${changed ? xml`<lastmod>${changed}</lastmod>` : undefined}`;
  return kind === "url" ? xml`<url>${lines}</url>\n` : xml`<sitemap>${lines}</sitemap>\n`;
}

/** robots.txt: robots may crawl everything except pages of search results. */
export function robots({ site: { url } }: Digest): string {
  return `User-agent: *\nDisallow: ${basePathOf(url)}/search/?\n\nSitemap: ${absoluteUrlOf("/sitemap.xml", url)}\n`;
}
