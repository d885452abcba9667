import { escapeHtml } from "../../markup/tidyHtml.ts";
import { elementsOf, wordsIn, type XmlElement, xmlText } from "../../source/readXml.ts";
import type { FeedEntry } from "./feedEntry.ts";

/** The entries of a feed in Atom. */
export function atomEntries(root: XmlElement): FeedEntry[] {
  const authors = authorsOf(root);
  return elementsOf(root, "entry").map((entry) => entryOf(entry, authors));
}

function entryOf(entry: XmlElement, ofFeed: readonly string[]): FeedEntry {
  const authors = authorsOf(entry);
  const links = elementsOf(entry, "link");
  const enclosures = (type: RegExp) =>
    links.flatMap(({ attributes: { rel, type: written = "", href } }) =>
      rel === "enclosure" && type.test(written) && href !== undefined ? [href] : [],
    );
  return {
    id: xmlText(entry, "id"),
    link: links.find(({ attributes: { rel = "alternate" } }) => rel === "alternate")?.attributes.href,
    title: textOf(entry, "title"),
    date: xmlText(entry, "published") ?? xmlText(entry, "issued") ?? xmlText(entry, "updated"),
    summary: textOf(entry, "summary"),
    html: textOf(entry, "content"),
    authors: authors.length > 0 ? authors : ofFeed,
    tags: elementsOf(entry, "category").flatMap(({ attributes: { label, term } }) => label ?? term ?? []),
    recordings: enclosures(/^(?:audio|video)\//),
    pictures: enclosures(/^image\//),
  };
}

const authorsOf = (parent: XmlElement) =>
  elementsOf(parent, "author").flatMap((author) => xmlText(author, "name") ?? []);

/** A text as HTML: it may be written as text, as escaped HTML or as XHTML. */
function textOf(entry: XmlElement, name: string): string | undefined {
  const [element] = elementsOf(entry, name);
  if (element === undefined) return undefined;
  const { type = "text" } = element.attributes;
  const text = type === "xhtml" ? xhtmlOf(element) : wordsIn(element).trim();
  return (type === "text" ? escapeHtml(text) : text) || undefined;
}

/** The elements and texts in an element as HTML. */
function xhtmlOf({ children }: XmlElement): string {
  return children
    .map((child) => (typeof child === "string" ? escapeHtml(child) : elementHtml(child)))
    .join("");
}

const withoutEnd = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;

function elementHtml(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, "");
  const attributes = Object.entries(element.attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const start = `<${name}${attributes.join("")}>`;
  return withoutEnd.test(name) ? start : `${start}${xhtmlOf(element)}</${name}>`;
}
