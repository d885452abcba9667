import { instant } from "../../digest/dates.ts";
import type { Digest } from "../../digest/digest.ts";
import { Markup, xml, xmlDocument } from "../xml.ts";
import { entryWriter } from "./entryWriter.ts";
import { documentAddress, type FeedDocument, newerThan, olderThan, updatedOf } from "./feedDocuments.ts";
import type { FeedEntry } from "./feedEntry.ts";
import { absoluteUrl } from "./feedUrls.ts";

const namespaces = new Markup(
  'xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"',
);

/**
 * Writes a document of a feed as Atom (RFC 4287), with the links of an archive (RFC 5005). `style` is the address of a style sheet for
 * browsers.
 */
export function atomFeed(document: FeedDocument, digest: Digest, style: string): string {
  const { feed, number } = document;
  const { site } = digest;
  const page = absoluteUrl(feed.page, digest);
  return xmlDocument(
    xml`<feed ${namespaces} xml:lang="${site.language}">
<title>${feed.title}</title>
${feed.address === "/" && site.strapline ? xml`<subtitle>${site.strapline}</subtitle>\n` : undefined}<id>${page}</id>
${linksOf(document, digest)}${number === undefined ? undefined : xml`<fh:archive/>\n`}<updated>${instant(updatedOf(document, digest), site.timeZone)}</updated>
<author><name>${site.title}</name><uri>${absoluteUrl("/", digest)}</uri></author>
${new Markup(writeEntries(document, digest).join(""))}</feed>`,
    style,
  );
}

/** Links to the page, to the document itself and to its neighbours, as an archive (RFC 5005) and as a paged list. */
function linksOf(document: FeedDocument, digest: Digest): Markup {
  const { hub } = digest.site;
  const { feed, number } = document;
  const [older, newer] = [olderThan(document), newerThan(document)];
  const link = (rel: string, to: FeedDocument | undefined) =>
    to &&
    xml`<link rel="${rel}" type="application/atom+xml" href="${absoluteUrl(documentAddress(to, "atom"), digest)}"/>\n`;
  const isArchive = number !== undefined;
  return xml`<link rel="alternate" type="text/html" href="${absoluteUrl(feed.page, digest)}"/>
${link("self", document)}${isArchive ? link("current", { ...document, number: undefined }) : undefined}${link("prev-archive", older)}${newer?.number === undefined ? undefined : link("next-archive", newer)}${link("next", older)}${link("previous", newer)}${!isArchive && hub ? xml`<link rel="hub" href="${hub}"/>\n` : undefined}`;
}

const writeEntries = entryWriter((entry, digest) => entryXml(entry, digest).text);

function entryXml(entry: FeedEntry, { site: { timeZone: zone } }: Digest): Markup {
  const { picture } = entry;
  return xml`<entry>
<title>${entry.title}</title>
<id>${entry.id}</id>
<link rel="alternate" type="text/html" href="${entry.url}"/>
${picture && xml`<link rel="enclosure" type="${picture.type}" length="${picture.bytes}" title="${picture.alt}" href="${picture.url}"/>\n`}<published>${instant(entry.published, zone)}</published>
<updated>${instant(entry.updated, zone)}</updated>
${entry.authors.map(({ name, url }) => xml`<author><name>${name}</name>${url && xml`<uri>${url}</uri>`}</author>\n`)}${entry.categories.map(({ term, scheme, name }) => xml`<category term="${term}" scheme="${scheme}" label="${name}"/>\n`)}<summary>${entry.summary}</summary>
<content type="html">${entry.html}</content>
</entry>
`;
}
