import { elementsOf, wordsIn, type XmlElement, xmlText } from "../../source/readXml.ts";
import type { FeedEntry } from "./feedEntry.ts";

/** The entries of a feed in RSS, of any version. */
export function rssEntries(root: XmlElement): FeedEntry[] {
  const channels = elementsOf(root, "channel");
  // Before RSS 2.0, items were beside the channel.
  return [root, ...channels].flatMap((parent) => elementsOf(parent, "item")).map(entryOf);
}

function entryOf(item: XmlElement): FeedEntry {
  const enclosures = [...elementsOf(item, "enclosure"), ...elementsOf(item, "media:content")];
  const ofType = (pattern: RegExp) =>
    enclosures.flatMap(({ attributes: { type = "", medium = "", url } }) =>
      url !== undefined && pattern.test(`${type} ${medium}`) ? [url] : [],
    );
  const guid = xmlText(item, "guid");
  return {
    id: guid,
    link: xmlText(item, "link") ?? (guid?.startsWith("http") ? guid : undefined),
    title: xmlText(item, "title"),
    date: xmlText(item, "pubDate") ?? xmlText(item, "dc:date"),
    number: xmlText(item, "itunes:episode"),
    summary: xmlText(item, "description"),
    html: xmlText(item, "content:encoded"),
    authors: authorsOf(item),
    tags: [...elementsOf(item, "category"), ...elementsOf(item, "dc:subject")]
      .map((tag) => wordsIn(tag).trim())
      .filter(Boolean),
    recordings: [...new Set(ofType(/\b(?:audio|video)\b/))],
    pictures: ofType(/\bimage\b/),
  };
}

/** The names of the authors: RSS writes `ann@example.org (Ann Reed)`. An address alone is no name. */
function authorsOf(item: XmlElement): string[] {
  const creators = elementsOf(item, "dc:creator").map((each) => wordsIn(each).trim());
  if (creators.length > 0) return creators.filter(Boolean);
  const author = xmlText(item, "author") ?? xmlText(item, "itunes:author") ?? "";
  const name = /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? author;
  return name === "" || /^\S+@\S+$/.test(name) ? [] : [name];
}
