import { parseAtomFeed } from "feedsmith";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import {
  addressesIn,
  dateProblems,
  duplicates,
  type Expected,
  notAbsolute,
  notOnce,
  pictureProblems,
  problem,
  unknownChildren,
} from "./ruleParts.ts";

/*
 * The rules of RFC 4287 (Atom) and RFC 5005 (archives) that one of our feeds could break.
 */

const feedParts = ["title", "subtitle", "id", "link", "updated", "author", "entry", "fh:archive"];

const entryParts = "title id link published updated author category summary content".split(" ");

/** The rules that a document of Atom breaks. */
export function atomProblems(text: string, expected: Expected): string[] {
  const root = wellFormed(text);
  const entries = all(root, "entry");
  parseAtomFeed(text);
  return [
    ...problem(root.name !== "feed", "The root is not a feed."),
    ...problem(root.attributes.xmlns !== "http://www.w3.org/2005/Atom", "The namespace isn't Atom's."),
    ...problem(root.attributes["xml:lang"] !== expected.language, "The language is not the site's."),
    ...unknownChildren(root, feedParts),
    ...notOnce(root, ["title", "id", "updated"]),
    ...problem(all(root, "subtitle").length > 1, "There are two subtitles."),
    ...linkProblems(root, expected),
    ...authorProblems(root),
    ...dateProblems([textOf(root, "updated")], expected.zone),
    ...problem(
      entries.length > 0 &&
        textOf(root, "updated") !== latestOf(entries.map((each) => textOf(each, "updated"))),
      "The feed isn't as new as its newest entry.",
    ),
    ...duplicates(entries.map((each) => textOf(each, "id") ?? "")).map(
      (id) => `Two entries have the id ${id}.`,
    ),
    ...entries.flatMap((each) =>
      entryProblems(each, expected).map((said) => `${textOf(each, "id")}: ${said}`),
    ),
  ];
}

function entryProblems(entry: Element, expected: Expected): string[] {
  const [published, updated] = [textOf(entry, "published") ?? "", textOf(entry, "updated") ?? ""];
  return [
    ...unknownChildren(entry, entryParts),
    ...notOnce(entry, ["title", "id", "published", "updated", "summary", "content"]),
    ...notAbsolute([textOf(entry, "id") ?? ""]),
    ...dateProblems([published, updated], expected.zone),
    ...problem(Date.parse(updated) < Date.parse(published), "It was updated before it was published."),
    ...problem(
      rels(entry).filter((rel) => rel === "alternate").length !== 1,
      "It does not have exactly one page.",
    ),
    ...notAbsolute(all(entry, "link").map(({ attributes }) => attributes.href ?? "")),
    ...all(entry, "link").flatMap((link) => enclosureProblems(link, expected)),
    ...all(entry, "category").flatMap(({ attributes: { term, scheme, label } }) => [
      ...problem(!term || !label, "A category has no term or no label."),
      ...notAbsolute([scheme ?? ""]),
    ]),
    ...all(entry, "author").flatMap(personProblems),
    ...problem(all(entry, "content")[0]?.attributes.type !== "html", "Its content isn't marked as HTML."),
    ...notAbsolute(addressesIn(textOf(entry, "content") ?? "")),
  ];
}

function linkProblems(root: Element, expected: Expected): string[] {
  const links = all(root, "link").map(({ attributes }) => attributes);
  const isArchive = all(root, "fh:archive").length > 0;
  const hrefOf = (wanted: string) => links.find(({ rel }) => rel === wanted)?.href;
  return [
    ...notAbsolute([textOf(root, "id") ?? "", ...links.map(({ href = "" }) => href)]),
    ...duplicates(rels(root)).map((rel) => `There are two links of the kind ${rel}.`),
    ...problem(hrefOf("self") !== expected.address, `Its own address is not ${hrefOf("self")}.`),
    ...problem(hrefOf("alternate") === undefined, "It has no page."),
    ...problem(
      isArchive !== (hrefOf("current") !== undefined),
      "An archive, and no other, links to the newest entries.",
    ),
    ...problem(
      isArchive && root.attributes["xmlns:fh"] !== "http://purl.org/syndication/history/1.0",
      "`fh` is not the namespace of RFC 5005.",
    ),
    ...problem(
      !isArchive && hrefOf("next-archive") !== undefined,
      "Only an archive can have a next archive.",
    ),
    ...problem(
      hrefOf("prev-archive") !== hrefOf("next"),
      "`prev-archive` and `next` lead to different pages.",
    ),
    ...links
      .filter(
        ({ rel = "", type }) =>
          rel !== "hub" && type !== (rel === "alternate" ? "text/html" : "application/atom+xml"),
      )
      .map(({ rel }) => `The link ${rel} has another type.`),
  ];
}

function enclosureProblems(
  { attributes: { rel, type, length, href = "" } }: Element,
  expected: Expected,
): string[] {
  if (rel !== "enclosure") return [];
  return pictureProblems(href, type, Number(length), expected);
}

/** An entry without an author has the feed's (RFC 4287, 4.2.1). */
function authorProblems(root: Element): string[] {
  const authors = all(root, "author");
  return [...problem(authors.length === 0, "There is no author."), ...authors.flatMap(personProblems)];
}

function personProblems(author: Element): string[] {
  return [
    ...unknownChildren(author, ["name", "uri"]),
    ...problem(!textOf(author, "name")?.trim(), "An author has no name."),
    ...notAbsolute(all(author, "uri").map(({ text }) => text)),
  ];
}

function rels(element: Element): string[] {
  return all(element, "link").map(({ attributes }) => attributes.rel ?? "alternate");
}

function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates.toSorted((a, b) => Date.parse(a ?? "") - Date.parse(b ?? "")).at(-1);
}
