import { parseAtomFeed, parseJsonFeed, parseOpml } from "feedsmith";
import { DateTime } from "luxon";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";

/*
 * The rules of RFC 4287 (Atom), RFC 5005 (archives), JSON Feed 1.1 and OPML 2.0 that a feed of ours could break. Each function
 * gives a sentence for every rule that is broken.
 */

/** What a feed must match besides its format's rules. */
export interface Expected {
  /** Its own address. */
  readonly address: string;
  readonly zone: string;
  readonly language: string;
  /** How many bytes the file at an address of the site has. */
  readonly bytesOf: (url: string) => number | undefined;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const feedParts = ["title", "subtitle", "id", "link", "updated", "author", "entry", "fh:archive"];
const entryParts = "title id link published updated author category summary content".split(" ");

/** The rules that a document of Atom breaks. */
export function atomFaults(text: string, expected: Expected): string[] {
  const root = wellFormed(text);
  const entries = all(root, "entry");
  parseAtomFeed(text);
  return [
    ...fault(root.name !== "feed", "The root is no feed."),
    ...fault(root.attributes.xmlns !== "http://www.w3.org/2005/Atom", "The namespace isn't Atom's."),
    ...fault(root.attributes["xml:lang"] !== expected.language, "The language is not the site's."),
    ...strangers(root, feedParts),
    ...once(root, ["title", "id", "updated"]),
    ...fault(all(root, "subtitle").length > 1, "There are two subtitles."),
    ...linkFaults(root, expected),
    ...authorFaults(root),
    ...dateFaults([textOf(root, "updated")], expected.zone),
    ...fault(
      entries.length > 0 &&
        textOf(root, "updated") !== latestOf(entries.map((each) => textOf(each, "updated"))),
      "The feed isn't as new as its newest entry.",
    ),
    ...twice(entries.map((each) => textOf(each, "id") ?? "")).map((id) => `Two entries have the id ${id}.`),
    ...entries.flatMap((each) => entryFaults(each, expected).map((said) => `${textOf(each, "id")}: ${said}`)),
  ];
}

function entryFaults(entry: Element, expected: Expected): string[] {
  const [published, updated] = [textOf(entry, "published") ?? "", textOf(entry, "updated") ?? ""];
  return [
    ...strangers(entry, entryParts),
    ...once(entry, ["title", "id", "published", "updated", "summary", "content"]),
    ...notWhole([textOf(entry, "id") ?? ""]),
    ...dateFaults([published, updated], expected.zone),
    ...fault(Date.parse(updated) < Date.parse(published), "It was updated before it was published."),
    ...fault(rels(entry).filter((rel) => rel === "alternate").length !== 1, "It has not one page."),
    ...notWhole(all(entry, "link").map(({ attributes }) => attributes.href ?? "")),
    ...all(entry, "link").flatMap((link) => enclosureFaults(link, expected)),
    ...all(entry, "category").flatMap(({ attributes: { term, scheme, label } }) => [
      ...fault(!term || !label, "A category has no term or no label."),
      ...notWhole([scheme ?? ""]),
    ]),
    ...all(entry, "author").flatMap(personFaults),
    ...fault(all(entry, "content")[0]?.attributes.type !== "html", "Its content isn't marked as HTML."),
    ...notWhole(addressesIn(textOf(entry, "content") ?? "")),
  ];
}

function linkFaults(root: Element, expected: Expected): string[] {
  const links = all(root, "link").map(({ attributes }) => attributes);
  const isArchive = all(root, "fh:archive").length > 0;
  const hrefOf = (wanted: string) => links.find(({ rel }) => rel === wanted)?.href;
  return [
    ...notWhole([textOf(root, "id") ?? "", ...links.map(({ href = "" }) => href)]),
    ...twice(rels(root)).map((rel) => `There are two links of the kind ${rel}.`),
    ...fault(hrefOf("self") !== expected.address, `Its own address is not ${hrefOf("self")}.`),
    ...fault(hrefOf("alternate") === undefined, "It has no page."),
    ...fault(
      isArchive !== (hrefOf("current") !== undefined),
      "An archive, and no other, links to the newest entries.",
    ),
    ...fault(
      isArchive && root.attributes["xmlns:fh"] !== "http://purl.org/syndication/history/1.0",
      "`fh` is not RFC 5005's.",
    ),
    ...fault(!isArchive && hrefOf("next-archive") !== undefined, "What comes next can't be an archive."),
    ...fault(hrefOf("prev-archive") !== hrefOf("next"), "The older entries are in two places."),
    ...links
      .filter(
        ({ rel = "", type }) =>
          rel !== "hub" && type !== (rel === "alternate" ? "text/html" : "application/atom+xml"),
      )
      .map(({ rel }) => `The link ${rel} has another type.`),
  ];
}

function enclosureFaults(
  { attributes: { rel, type, length, href = "" } }: Element,
  expected: Expected,
): string[] {
  if (rel !== "enclosure") return [];
  return pictureFaults(href, type, Number(length), expected);
}

function pictureFaults(
  url: string,
  type: string | undefined,
  bytes: number,
  { bytesOf }: Expected,
): string[] {
  return [
    ...fault(!/^image\/[a-z+]+$/.test(type ?? ""), `${url} has the type ${type}.`),
    ...fault(bytesOf(url) !== bytes, `${url} has ${bytesOf(url)} bytes, not ${bytes}.`),
  ];
}

/** An entry without an author has the feed's (RFC 4287, 4.2.1). */
function authorFaults(root: Element): string[] {
  const authors = all(root, "author");
  return [...fault(authors.length === 0, "There is no author."), ...authors.flatMap(personFaults)];
}

function personFaults(author: Element): string[] {
  return [
    ...strangers(author, ["name", "uri"]),
    ...fault(!textOf(author, "name")?.trim(), "An author has no name."),
    ...notWhole(all(author, "uri").map(({ text }) => text)),
  ];
}

interface JsonItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified: string;
  image?: string;
  attachments?: { url: string; mime_type: string; title: string; size_in_bytes: number }[];
  authors?: { name: string; url?: string }[];
  tags: string[];
}

/** The fields that JSON Feed 1.1 knows, and what each must be. */
const jsonFields: Readonly<Record<string, string>> = {
  version: "string",
  title: "string",
  home_page_url: "string",
  feed_url: "string",
  description: "string",
  language: "string",
  authors: "array",
  hubs: "array",
  items: "array",
};
const jsonItemFields: Readonly<Record<string, string>> = {
  id: "string",
  url: "string",
  title: "string",
  summary: "string",
  content_html: "string",
  date_published: "string",
  date_modified: "string",
  image: "string",
  attachments: "array",
  authors: "array",
  tags: "array",
};

/** The rules that a JSON Feed breaks. */
export function jsonFaults(text: string, expected: Expected): string[] {
  const feed = JSON.parse(text);
  const items: JsonItem[] = feed.items;
  parseJsonFeed(feed);
  return [
    ...typeFaults(feed, jsonFields, ["version", "title", "home_page_url", "feed_url", "authors", "items"]),
    ...fault(feed.version !== "https://jsonfeed.org/version/1.1", "The version is not 1.1."),
    ...fault(feed.feed_url !== expected.address, `Its own address is not ${feed.feed_url}.`),
    ...fault(feed.language !== expected.language, "The language is not the site's."),
    ...notWhole([feed.home_page_url, feed.feed_url, ...feed.authors.map(({ url }: { url: string }) => url)]),
    ...twice(items.map(({ id }) => id)).map((id) => `Two items have the id ${id}.`),
    ...items.flatMap((item) => jsonItemFaults(item, expected).map((said) => `${item.id}: ${said}`)),
  ];
}

function jsonItemFaults(item: JsonItem, expected: Expected): string[] {
  const needed = Object.keys(jsonItemFields).filter((field) => !/image|attachments|authors/.test(field));
  return [
    ...typeFaults({ ...item }, jsonItemFields, needed),
    ...dateFaults([item.date_published, item.date_modified], expected.zone),
    ...fault(
      Date.parse(item.date_modified) < Date.parse(item.date_published),
      "It was changed before it was published.",
    ),
    ...notWhole([item.id, item.url, item.image ?? item.url, ...addressesIn(item.content_html)]),
    ...fault(
      item.tags.some((tag) => typeof tag !== "string" || tag === ""),
      "A tag is no text.",
    ),
    ...(item.authors ?? []).flatMap(({ name }) => fault(!name, "An author has no name.")),
    ...(item.attachments ?? []).flatMap(({ url, mime_type, size_in_bytes }) =>
      pictureFaults(url, mime_type, size_in_bytes, expected),
    ),
  ];
}

/** The rules for a subscription list that an OPML breaks; the addresses of its feeds with it. */
export function opmlFaults(text: string): { faults: string[]; feeds: string[] } {
  const root = wellFormed(text);
  const [head] = all(root, "head");
  const outlines = all(all(root, "body")[0], "outline").flatMap(withNested);
  const feeds = outlines
    .filter(({ attributes }) => attributes.xmlUrl !== undefined)
    .map(({ attributes }) => attributes);
  parseOpml(text);
  return {
    feeds: feeds.map(({ xmlUrl = "" }) => xmlUrl),
    faults: [
      ...fault(root.name !== "opml" || root.attributes.version !== "2.0", "It isn't OPML 2.0."),
      ...fault(!textOf(head, "title"), "It has no title."),
      ...strangers(root, ["head", "body"]),
      ...strangers(head, ["title", "docs"]),
      ...outlines.flatMap(({ attributes }) => fault(!attributes.text, "An outline has no text.")),
      ...feeds.flatMap(({ type, xmlUrl = "", htmlUrl = "" }) => [
        ...fault(type !== "rss", `${xmlUrl} is no feed by its type.`),
        ...notWhole([xmlUrl, htmlUrl]),
      ]),
    ],
  };
}

function withNested(outline: Element): Element[] {
  return [outline, ...all(outline, "outline").flatMap(withNested)];
}

function fault(isBroken: boolean, said: string): string[] {
  return isBroken ? [said] : [];
}

function once(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [first, ...more] = all(element, name);
    return fault(
      first === undefined || more.length > 0 || first.text.trim() === "",
      `There is not one ${name}.`,
    );
  });
}

function strangers(element: Element | undefined, known: readonly string[]): string[] {
  return (element?.children ?? []).flatMap(({ name }) =>
    fault(!known.includes(name), `${name} has no place here.`),
  );
}

function rels(element: Element): string[] {
  return all(element, "link").map(({ attributes }) => attributes.rel ?? "alternate");
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates.toSorted((a, b) => Date.parse(a ?? "") - Date.parse(b ?? "")).at(-1);
}

/** Dates are of RFC 3339, with the offset that clocks in the zone had then. */
function dateFaults(dates: readonly (string | undefined)[], zone: string): string[] {
  return dates.flatMap((date = "") => {
    const there = DateTime.fromISO(date, { setZone: true });
    const isRight = rfc3339.test(date) && there.offset === there.setZone(zone).offset;
    return fault(!isRight, `${date} is no date of ${zone}.`);
  });
}

/** Addresses that don't say all: they need a scheme, and a host where the scheme has hosts. */
function notWhole(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) =>
    fault(
      !/^(https?:\/\/[^/]|(?!https?:)[a-z][a-z0-9+.-]*:)/i.test(address) || !URL.canParse(address),
      `\`${address}\` is no whole address.`,
    ),
  );
}

/** Every address in HTML as our Markdown writes it. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/ (href|src|srcset|poster|cite|action)="([^"]*)"/g)].flatMap(
    ([, name, value = ""]) =>
      name === "srcset" ? value.split(",").map((each) => each.trim().split(" ")[0] ?? "") : [value],
  );
}

function typeFaults(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
  needed: readonly string[],
): string[] {
  const typeOf = (each: unknown) => (Array.isArray(each) ? "array" : typeof each);
  return [
    ...needed.flatMap((name) => fault(value[name] === undefined, `${name} is missing.`)),
    ...Object.entries(value).flatMap(([name, each]) =>
      fault(typeOf(each) !== fields[name], `${name} is a ${typeOf(each)}.`),
    ),
  ];
}
