import { instant } from "../../digest/dates.ts";
import type { Digest } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { Markup, xml, xmlDocument } from "../xml.ts";
import { documentAddress, type FeedDocument, newerThan, olderThan } from "./feedDocuments.ts";
import { type Entry, entryOf, oncePerEntry, updatedOn } from "./feedEntry.ts";
import type { Told } from "./feeds.ts";
import { absoluteUrl } from "./feedUrls.ts";

const namespaces = new Markup(
  'xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"',
);

/**
 * A document of a feed as Atom (RFC 4287), with the links of an archive (RFC 5005). `style` is the address of a style sheet, for
 * those who open it in a browser.
 */
export function atomFeed(document: FeedDocument, digest: Digest, style: string): string {
  const { feed, told, number } = document;
  const { site } = digest;
  const page = absoluteUrl(feed.page, digest);
  // An entry of the archive stands in one page of it: keeping all of them would only take memory.
  const entry = number === undefined ? keptEntry : atomEntry;
  return xmlDocument(
    xml`<feed ${namespaces} xml:lang="${site.language}">
<title>${feed.title}</title>
${feed.address === "/" && site.strapline ? xml`<subtitle>${site.strapline}</subtitle>\n` : undefined}<id>${page}</id>
${linksOf(document, digest)}${number === undefined ? undefined : xml`<fh:archive/>\n`}<updated>${instant(lastUpdate(told, digest), site.timeZone)}</updated>
<author><name>${site.title}</name><uri>${absoluteUrl("/", digest)}</uri></author>
${told.map((each) => entry(each, digest))}</feed>`,
    style,
  );
}

/** The page for people, the document itself, and its neighbours: by the names of archives, and by those of lists in pages. */
function linksOf(document: FeedDocument, digest: Digest): Markup {
  const { hub } = digest.site;
  const { feed, number } = document;
  const [older, newer] = [olderThan(document), newerThan(document)];
  const link = (rel: string, to: FeedDocument | undefined) =>
    to &&
    xml`<link rel="${rel}" type="application/atom+xml" href="${absoluteUrl(documentAddress(to, "xml"), digest)}"/>\n`;
  const isArchive = number !== undefined;
  return xml`<link rel="alternate" type="text/html" href="${absoluteUrl(feed.page, digest)}"/>
${link("self", document)}${isArchive ? link("current", { ...document, number: undefined }) : undefined}${link("prev-archive", older)}${newer?.number === undefined ? undefined : link("next-archive", newer)}${link("next", older)}${link("previous", newer)}${!isArchive && hub ? xml`<link rel="hub" href="${hub}"/>\n` : undefined}`;
}

function atomEntry(told: Told, digest: Digest): Markup {
  return written(entryOf(told, digest), digest.site.timeZone);
}

const keptEntry = oncePerEntry(atomEntry);

function written(entry: Entry, zone: string): Markup {
  const { picture } = entry;
  return xml`<entry>
<title>${entry.title}</title>
<id>${entry.id}</id>
<link rel="alternate" type="text/html" href="${entry.url}"/>
${picture && xml`<link rel="enclosure" type="${picture.type}" length="${picture.bytes}" title="${picture.alt}" href="${picture.url}"/>\n`}<published>${instant(entry.published, zone)}</published>
<updated>${instant(entry.updated, zone)}</updated>
${entry.authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${entry.categories.map(({ term, scheme, name }) => xml`<category term="${term}" scheme="${scheme}" label="${name}"/>\n`)}<summary>${entry.summary}</summary>
<content type="html">${entry.html}</content>
</entry>
`;
}

/** A feed without entries was last updated never: the digest's first day stands in, as Atom wants a date. */
function lastUpdate(told: readonly Told[], digest: Digest): string {
  return latest(told.map(updatedOn)) ?? digest.items.at(-1)?.date ?? "1970-01-01";
}
