import { instant, rfc822 } from "../../digest/dates.ts";
import type { Digest } from "../../digest/digest.ts";
import { Markup, xml, xmlDocument } from "../xml.ts";
import { entryWriter } from "./entryWriter.ts";
import { documentAddress, type FeedDocument, updatedOf } from "./feedDocuments.ts";
import type { FeedEntry } from "./feedEntry.ts";
import { absoluteUrl } from "./feedUrls.ts";

const namespaces = new Markup(
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
);

/**
 * Writes a document of a feed as RSS 2.0 (rssboard.org/rss-specification), as the RSS Advisory Board recommends it (rss-profile). `style`
 * is the address of a style sheet for browsers.
 */
export function rssFeed(document: FeedDocument, digest: Digest, style: string): string {
  const { feed } = document;
  const { site } = digest;
  const description = feed.address === "/" ? site.strapline : undefined;
  return xmlDocument(
    xml`<rss version="2.0" ${namespaces}>
<channel>
<title>${plainText(feed.title)}</title>
<link>${absoluteUrl(feed.page, digest)}</link>
<description>${plainText(description ?? feed.title)}</description>
<language>${site.language}</language>
<lastBuildDate>${rfc822(updatedOf(document, digest), site.timeZone)}</lastBuildDate>
<dc:creator>${site.title}</dc:creator>
<atom:link rel="self" type="application/rss+xml" href="${absoluteUrl(documentAddress(document, "rss"), digest)}"/>
${site.hub && xml`<atom:link rel="hub" href="${site.hub}"/>\n`}${new Markup(writeEntries(document, digest).join(""))}</channel>
</rss>`,
    style,
  );
}

const writeEntries = entryWriter((entry, digest) => itemXml(entry, digest).text);

/** The description comes before the whole text, because some programs take the last of both. It is HTML, and so escaped twice. */
function itemXml(entry: FeedEntry, { site: { timeZone: zone } }: Digest): Markup {
  const { id, url, picture, published, updated } = entry;
  return xml`<item>
<title>${plainText(entry.title)}</title>
<link>${url}</link>
<guid isPermaLink="${String(id === url)}">${id}</guid>
<pubDate>${rfc822(published, zone)}</pubDate>
${entry.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${entry.categories.map(({ scheme, name }) => xml`<category domain="${scheme}">${name}</category>\n`)}${picture && xml`<enclosure url="${picture.url}" length="${picture.bytes}" type="${picture.type}"/>\n`}${updated === published ? undefined : xml`<atom:updated>${instant(updated, zone)}</atom:updated>\n`}<description>${xml`${entry.summary}`.text}</description>
<content:encoded>${entry.html}</content:encoded>
</item>
`;
}

/** A title. Some programs take titles for text and others for HTML: written this way, `&` and `<` are right in most of them (RSS profile). */
function plainText(text: string): Markup {
  return new Markup(xml`${text}`.text.replaceAll("&amp;", "&#x26;").replaceAll("&lt;", "&#x3C;"));
}
