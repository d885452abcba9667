import { parseAtomFeed } from "feedsmith";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import {
  addressesIn,
  dateFaults,
  duplicates,
  type Expected,
  fault,
  notAbsolute,
  notOnce,
  pictureFaults,
  unknownChildren,
} from "./ruleParts.ts";

/*
 * The rules of RFC 4287 (Atom) and RFC 5005 (archives) that one of our feeds could break.
 */

const feedParts = ["title", "subtitle", "id", "link", "updated", "author", "entry", "fh:archive"];

const entryParts = "title id link published updated author category summary content".split(" ");

/** The rules that a document of Atom breaks. */
export function atomFaults(text: string, expected: Expected): string[] {
  const root = wellFormed(text);
  const entries = all(root, "entry");
  parseAtomFeed(text);
  return [
    ...fault(root.name !== "feed", "The root is not a feed."),
    ...fault(root.attributes.xmlns !== "http://www.w3.org/2005/Atom", "The namespace isn't Atom's."),
    ...fault(root.attributes["xml:lang"] !== expected.language, "The language is not the site's."),
    ...unknownChildren(root, feedParts),
    ...notOnce(root, ["title", "id", "updated"]),
    ...fault(all(root, "subtitle").length > 1, "There are two subtitles."),
    ...linkFaults(root, expected),
    ...authorFaults(root),
    ...dateFaults([textOf(root, "updated")], expected.zone),
    ...fault(
      entries.length > 0 &&
        textOf(root, "updated") !== latestOf(entries.map((each) => textOf(each, "updated"))),
      "The feed isn't as new as its newest entry.",
    ),
    ...duplicates(entries.map((each) => textOf(each, "id") ?? "")).map(
      (id) => `Two entries have the id ${id}.`,
    ),
    ...entries.flatMap((each) => entryFaults(each, expected).map((said) => `${textOf(each, "id")}: ${said}`)),
  ];
}

function entryFaults(entry: Element, expected: Expected): string[] {
  const [published, updated] = [textOf(entry, "published") ?? "", textOf(entry, "updated") ?? ""];
  return [
    ...unknownChildren(entry, entryParts),
    ...notOnce(entry, ["title", "id", "published", "updated", "summary", "content"]),
    ...notAbsolute([textOf(entry, "id") ?? ""]),
    ...dateFaults([published, updated], expected.zone),
    ...fault(Date.parse(updated) < Date.parse(published), "It was updated before it was published."),
    ...fault(
      rels(entry).filter((rel) => rel === "alternate").length !== 1,
      "It does not have exactly one page.",
    ),
    ...notAbsolute(all(entry, "link").map(({ attributes }) => attributes.href ?? "")),
    ...all(entry, "link").flatMap((link) => enclosureFaults(link, expected)),
    ...all(entry, "category").flatMap(({ attributes: { term, scheme, label } }) => [
      ...fault(!term || !label, "A category has no term or no label."),
      ...notAbsolute([scheme ?? ""]),
    ]),
    ...all(entry, "author").flatMap(personFaults),
    ...fault(all(entry, "content")[0]?.attributes.type !== "html", "Its content isn't marked as HTML."),
    ...notAbsolute(addressesIn(textOf(entry, "content") ?? "")),
  ];
}

function linkFaults(root: Element, expected: Expected): string[] {
  const links = all(root, "link").map(({ attributes }) => attributes);
  const isArchive = all(root, "fh:archive").length > 0;
  const hrefOf = (wanted: string) => links.find(({ rel }) => rel === wanted)?.href;
  return [
    ...notAbsolute([textOf(root, "id") ?? "", ...links.map(({ href = "" }) => href)]),
    ...duplicates(rels(root)).map((rel) => `There are two links of the kind ${rel}.`),
    ...fault(hrefOf("self") !== expected.address, `Its own address is not ${hrefOf("self")}.`),
    ...fault(hrefOf("alternate") === undefined, "It has no page."),
    ...fault(
      isArchive !== (hrefOf("current") !== undefined),
      "An archive, and no other, links to the newest entries.",
    ),
    ...fault(
      isArchive && root.attributes["xmlns:fh"] !== "http://purl.org/syndication/history/1.0",
      "`fh` is not the namespace of RFC 5005.",
    ),
    ...fault(!isArchive && hrefOf("next-archive") !== undefined, "Only an archive can have a next archive."),
    ...fault(hrefOf("prev-archive") !== hrefOf("next"), "`prev-archive` and `next` lead to different pages."),
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

/** An entry without an author has the feed's (RFC 4287, 4.2.1). */
function authorFaults(root: Element): string[] {
  const authors = all(root, "author");
  return [...fault(authors.length === 0, "There is no author."), ...authors.flatMap(personFaults)];
}

function personFaults(author: Element): string[] {
  return [
    ...unknownChildren(author, ["name", "uri"]),
    ...fault(!textOf(author, "name")?.trim(), "An author has no name."),
    ...notAbsolute(all(author, "uri").map(({ text }) => text)),
  ];
}

function rels(element: Element): string[] {
  return all(element, "link").map(({ attributes }) => attributes.rel ?? "alternate");
}

function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates.toSorted((a, b) => Date.parse(a ?? "") - Date.parse(b ?? "")).at(-1);
}
