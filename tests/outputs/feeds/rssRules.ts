import { parseRssFeed } from "feedsmith";
import { DateTime } from "luxon";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import {
  addressesIn,
  duplicates,
  type Expected,
  notAbsolute,
  notOnce,
  pictureProblems,
  problem,
  unknownChildren,
} from "./ruleParts.ts";

/*
 * The rules of RSS 2.0, of the RSS Advisory Board's profile and of the W3C's validator that one of our feeds could break.
 */

const namespaces: Readonly<Record<string, string>> = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

const channelParts = "title link description language lastBuildDate dc:creator atom:link item".split(" ");

const itemParts =
  "title link guid pubDate dc:creator category enclosure atom:updated description content:encoded".split(" ");

/** The rules that a document of RSS breaks. */
export function rssProblems(text: string, expected: Expected): string[] {
  const root = wellFormed(text);
  const [channel, ...more] = all(root, "channel");
  const items = all(channel, "item");
  parseRssFeed(text);
  return [
    ...problem(root.name !== "rss" || root.attributes.version !== "2.0", "It isn't RSS 2.0."),
    ...Object.entries(namespaces).flatMap(([name, value]) =>
      problem(root.attributes[name] !== value, `${name} is wrong.`),
    ),
    ...problem(channel === undefined || more.length > 0, "There is not exactly one channel."),
    ...unknownChildren(channel, channelParts),
    ...(channel
      ? notOnce(channel, ["title", "link", "description", "language", "lastBuildDate", "dc:creator"])
      : []),
    ...notAbsolute([textOf(channel, "link") ?? ""]),
    ...problem(textOf(channel, "language") !== expected.language, "The language is not the site's."),
    ...rfc822Problems([textOf(channel, "lastBuildDate")], expected.zone),
    ...linkProblems(all(channel, "atom:link"), expected),
    ...duplicates(items.map((each) => textOf(each, "guid") ?? "")).map(
      (id) => `Two items have the guid ${id}.`,
    ),
    ...items.flatMap((each) =>
      itemProblems(each, expected).map((said) => `${textOf(each, "guid")}: ${said}`),
    ),
  ];
}

function linkProblems(links: readonly Element[], { address }: Expected): string[] {
  const [self, ...others] = links.map(({ attributes }) => attributes);
  return [
    ...problem(
      self?.rel !== "self" || self.href !== address || self.type !== "application/rss+xml",
      `Its own address is not ${self?.href}.`,
    ),
    ...problem(others.length > 1 || others.some(({ rel }) => rel !== "hub"), "It has another link."),
    ...notAbsolute(others.map(({ href = "" }) => href)),
  ];
}

function itemProblems(item: Element, expected: Expected): string[] {
  const [link = "", id = ""] = [textOf(item, "link"), textOf(item, "guid")];
  const permanent = all(item, "guid")[0]?.attributes.isPermaLink;
  const names = item.children.map(({ name }) => name);
  return [
    ...unknownChildren(item, itemParts),
    ...notOnce(item, ["title", "link", "guid", "pubDate", "description", "content:encoded"]),
    ...notAbsolute([link, id]),
    ...problem(permanent !== String(link === id), `isPermaLink is ${permanent}.`),
    ...rfc822Problems([textOf(item, "pubDate")], expected.zone),
    ...problem(
      names.indexOf("content:encoded") < names.indexOf("description"),
      "The description comes after the text.",
    ),
    ...problem(/<(?!\/?[a-z]|$)/.test(textOf(item, "description") ?? ""), "The description isn't HTML."),
    ...problem(all(item, "enclosure").length > 1, "There are two enclosures."),
    ...all(item, "enclosure").flatMap(({ attributes: { url = "", type, length } }) =>
      pictureProblems(url, type, Number(length), expected),
    ),
    ...all(item, "category").flatMap(({ text, attributes: { domain = "" } }) => [
      ...problem(text === "", "A category has no name."),
      ...notAbsolute([domain]),
    ]),
    ...all(item, "dc:creator").flatMap(({ text }) => problem(text.trim() === "", "An author has no name.")),
    ...notAbsolute(addressesIn(textOf(item, "content:encoded") ?? "")),
  ];
}

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

/** Dates are of RFC 822, with the offset that clocks in the zone had then. */
function rfc822Problems(dates: readonly (string | undefined)[], zone: string): string[] {
  return dates.flatMap((date = "") => {
    const there = DateTime.fromRFC2822(date, { setZone: true });
    const isRight = rfc822.test(date) && there.isValid && there.offset === there.setZone(zone).offset;
    return problem(!isRight, `${date} is not a date in ${zone}.`);
  });
}
