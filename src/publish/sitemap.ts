import { pagesOf } from "../digest/addressList.ts";
import type { Digest } from "../digest/digest.ts";
import { xml, xmlDocument } from "./xml.ts";

/** The sitemap (sitemaps.org, protocol 0.9): every page, with the day on which it last changed. */
export function sitemap(digest: Digest): string {
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pagesOf(digest).map(({ address, changed }) => xml`<url><loc>${new URL(address, digest.site.url).href}</loc>${changed ? xml`<lastmod>${changed}</lastmod>` : undefined}</url>\n`)}</urlset>`);
}

/** robots.txt: everything may be read, but pages of search results are no pages to be listed. */
export function robots(digest: Digest): string {
  return `User-agent: *\nDisallow: /search/?\n\nSitemap: ${new URL("/sitemap.xml", digest.site.url).href}\n`;
}
