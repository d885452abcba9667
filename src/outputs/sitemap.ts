import { absoluteUrlOf, basePathOf } from "../content/addresses.ts";
import type { Digest } from "../digest/digest.ts";
import { latest } from "../digest/order.ts";
import { type PageEntry, type PageSection, pageSections, pagesOf } from "../digest/pageList.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

/**
 * How many pages a sitemap may list (sitemaps.org, protocol 0.9). It may also not be larger than 50 MB: a page then has
 * 1,048 bytes, and as the name of a file has at most 255 it never needs them all.
 */
const pagesPerFile = 50_000;

/** A file of the sitemap: `file` is where it lies, such as `/sitemap.xml`. */
export interface SitemapFile {
  readonly file: string;
  text(): string;
}

/**
 * The sitemap, which is every page with the day on which it last changed, in as many files as it takes: one, or an index of files that list at most `limit` pages each. These are cut by
 * what changes together, so that a new item leaves most of them as they were. All lie at the root, because a sitemap speaks
 * only for addresses below its own folder.
 */
export function sitemapFiles(digest: Digest, limit = pagesPerFile): SitemapFile[] {
  const pages = pagesOf(digest);
  if (pages.length <= limit) return [{ file: "/sitemap.xml", text: () => urlSet(pages, digest) }];
  const parts = pageSections(digest).flatMap((section) => partsOf(section, limit));
  return [
    { file: "/sitemap.xml", text: () => sitemapIndex(parts, digest) },
    ...parts.map((part) => ({ file: part.file, text: () => urlSet(part.pages, digest) })),
  ];
}

/** What one file of several lists. */
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

/** robots.txt: everything may be read, but pages of search results are no pages to be listed. */
export function robots({ site: { url } }: Digest): string {
  return `User-agent: *\nDisallow: ${basePathOf(url)}/search/?\n\nSitemap: ${absoluteUrlOf("/sitemap.xml", url)}\n`;
}
