import { wholeAddress } from "../content/addresses.ts";
import { instant } from "../digest/dates.ts";
import type { Digest, Item, Subject } from "../digest/digest.ts";
import { xml, xmlDocument } from "./xml.ts";

/** How many of the newest items a feed has. */
const entriesPerFeed = 50;

/** A feed of the digest, or of one of its subjects. */
export interface Feed {
  readonly title: string;
  /** The page that it is the feed of; it lies below it as `feed.xml` and `feed.json`. */
  readonly address: string;
  readonly items: readonly Item[];
}

/** Every feed: the whole, then one for each topic, organisation, person and series. */
export function feedsOf(digest: Digest): Feed[] {
  const subjects: readonly Subject[] = [
    ...digest.topics,
    ...digest.organisations,
    ...digest.people,
    ...digest.series,
  ];
  return [
    { title: digest.site.title, address: "/", items: digest.items.slice(0, entriesPerFeed) },
    ...subjects.map(({ name, address, items }) => ({
      title: `${digest.site.title}: ${name}`,
      address,
      items: items.slice(0, entriesPerFeed),
    })),
  ];
}

/** A feed as Atom (RFC 4287). An entry's id is its address, and it is updated when an editor says so in `updates`. */
export function atomFeed({ title, address, items }: Feed, digest: Digest): string {
  const { site } = digest;
  const url = absolute(address, digest);
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<title>${title}</title>
${address === "/" && site.strapline ? xml`<subtitle>${site.strapline}</subtitle>\n` : undefined}<id>${url}</id>
<link rel="alternate" type="text/html" href="${url}"/>
<link rel="self" type="application/atom+xml" href="${url}feed.xml"/>
<updated>${lastUpdate(items, digest)}</updated>
<author><name>${site.title}</name></author>
${items.map((item) => atomEntry(item, digest))}</feed>`);
}

const atomEntry = oncePerItem((item, digest) => {
  const url = absolute(item.address, digest);
  return xml`<entry>
<title>${item.headline}</title>
<id>${url}</id>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${instant(item.date, digest.site.timeZone)}</published>
<updated>${instant(updatedOn(item), digest.site.timeZone)}</updated>
${item.byline.map((name) => xml`<author><name>${name}</name></author>\n`)}${item.topics.map((topic) => xml`<category term="${topic.id}" label="${topic.name}"/>\n`)}<summary>${item.standfirst}</summary>
<content type="html">${absoluteLinks(item, digest)}</content>
</entry>
`;
});

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed({ title, address, items }: Feed, digest: Digest): string {
  const { site } = digest;
  const url = absolute(address, digest);
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: url,
    feed_url: `${url}feed.json`,
    ...(address === "/" && site.strapline ? { description: site.strapline } : {}),
    language: site.language,
    authors: [{ name: site.title, url: absolute("/", digest) }],
    items: items.map((item) => jsonItem(item, digest)),
  })}\n`;
}

const jsonItem = oncePerItem((item, digest) => {
  const url = absolute(item.address, digest);
  return {
    id: url,
    url,
    title: item.headline,
    summary: item.standfirst,
    content_html: absoluteLinks(item, digest),
    date_published: instant(item.date, digest.site.timeZone),
    date_modified: instant(updatedOn(item), digest.site.timeZone),
    ...(item.image ? { image: absolute(`/images/${encodeURI(item.image.src)}`, digest) } : {}),
    ...(item.byline.length > 0 ? { authors: item.byline.map((name) => ({ name })) } : {}),
    tags: item.topics.map((topic) => topic.name),
  };
});

/** An item stands in many feeds, and its entry is the same in all of them. */
function oncePerItem<T>(make: (item: Item, digest: Digest) => T): (item: Item, digest: Digest) => T {
  const made = new WeakMap<Item, T>();
  return (item, digest) => {
    const entry = made.get(item) ?? make(item, digest);
    made.set(item, entry);
    return entry;
  };
}

function updatedOn(item: Item): string {
  return [item.date, ...item.updates.map(({ date }) => date)].sort().at(-1) ?? item.date;
}

/** A feed without entries was last updated never: the digest's first day stands in, as Atom wants a date. */
function lastUpdate(items: readonly Item[], digest: Digest): string {
  const days = items.map(updatedOn).sort();
  return instant(days.at(-1) ?? digest.items.at(-1)?.date ?? "1970-01-01", digest.site.timeZone);
}

function absolute(address: string, digest: Digest): string {
  return wholeAddress(address, digest.site.url);
}

/** Feed readers have no page to resolve a link against: addresses of the digest, and anchors of the item's page, become whole. */
function absoluteLinks({ address: page, body }: Item, digest: Digest): string {
  return body.html.replace(
    / (href|src)="(\/(?!\/)[^"]*|#[^"]*)"/g,
    (_, name: string, address: string) =>
      ` ${name}="${absolute(address.startsWith("#") ? page + address : address, digest)}"`,
  );
}
