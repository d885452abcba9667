import { instant } from "../../digest/dates.ts";
import type { Digest } from "../../digest/digest.ts";
import { entryWriter } from "./entryWriter.ts";
import { documentAddress, type FeedDocument } from "./feedDocuments.ts";
import type { FeedEntry } from "./feedEntry.ts";
import { absoluteUrl } from "./feedUrls.ts";

/** Writes a document of a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(document: FeedDocument, digest: Digest): string {
  const { feed } = document;
  const { site } = digest;
  const head = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: absoluteUrl(feed.page, digest),
    feed_url: absoluteUrl(documentAddress(document, "json"), digest),
    ...(feed.address === "/" && site.strapline ? { description: site.strapline } : {}),
    language: site.language,
    authors: [{ name: site.title, url: absoluteUrl("/", digest) }],
    ...(site.hub ? { hubs: [{ type: "WebSub", url: site.hub }] } : {}),
  });
  return `${head.slice(0, -1)},"items":[${writeEntries(document, digest).join(",")}]}\n`;
}

const writeEntries = entryWriter((entry, { site }) => JSON.stringify(entryFields(entry, site.timeZone)));

function entryFields(entry: FeedEntry, zone: string) {
  const { picture } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    date_published: instant(entry.published, zone),
    date_modified: instant(entry.updated, zone),
    ...(picture
      ? {
          image: picture.url,
          attachments: [
            { url: picture.url, mime_type: picture.type, title: picture.alt, size_in_bytes: picture.bytes },
          ],
        }
      : {}),
    ...(entry.authors.length > 0 ? { authors: entry.authors } : {}),
    tags: entry.categories.map(({ name }) => name),
  };
}
