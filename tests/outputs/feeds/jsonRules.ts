import { parseJsonFeed } from "feedsmith";
import {
  addressesIn,
  dateProblems,
  duplicates,
  type Expected,
  notAbsolute,
  pictureProblems,
  problem,
} from "./ruleParts.ts";

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
export function jsonProblems(text: string, expected: Expected): string[] {
  const feed = JSON.parse(text);
  const items: JsonItem[] = feed.items;
  parseJsonFeed(feed);
  return [
    ...typeProblems(feed, jsonFields, ["version", "title", "home_page_url", "feed_url", "authors", "items"]),
    ...problem(feed.version !== "https://jsonfeed.org/version/1.1", "The version is not 1.1."),
    ...problem(feed.feed_url !== expected.address, `Its own address is not ${feed.feed_url}.`),
    ...problem(feed.language !== expected.language, "The language is not the site's."),
    ...notAbsolute([
      feed.home_page_url,
      feed.feed_url,
      ...feed.authors.map(({ url }: { url: string }) => url),
    ]),
    ...duplicates(items.map(({ id }) => id)).map((id) => `Two items have the id ${id}.`),
    ...items.flatMap((item) => jsonItemProblems(item, expected).map((said) => `${item.id}: ${said}`)),
  ];
}

function jsonItemProblems(item: JsonItem, expected: Expected): string[] {
  const needed = Object.keys(jsonItemFields).filter((field) => !/image|attachments|authors/.test(field));
  return [
    ...typeProblems({ ...item }, jsonItemFields, needed),
    ...dateProblems([item.date_published, item.date_modified], expected.zone),
    ...problem(
      Date.parse(item.date_modified) < Date.parse(item.date_published),
      "It was changed before it was published.",
    ),
    ...notAbsolute([item.id, item.url, item.image ?? item.url, ...addressesIn(item.content_html)]),
    ...problem(
      item.tags.some((tag) => typeof tag !== "string" || tag === ""),
      "A tag is not text.",
    ),
    ...(item.authors ?? []).flatMap(({ name }) => problem(!name, "An author has no name.")),
    ...(item.attachments ?? []).flatMap(({ url, mime_type, size_in_bytes }) =>
      pictureProblems(url, mime_type, size_in_bytes, expected),
    ),
  ];
}

function typeProblems(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
  needed: readonly string[],
): string[] {
  const typeOf = (each: unknown) => (Array.isArray(each) ? "array" : typeof each);
  return [
    ...needed.flatMap((name) => problem(value[name] === undefined, `${name} is missing.`)),
    ...Object.entries(value).flatMap(([name, each]) =>
      problem(typeOf(each) !== fields[name], `${name} is a ${typeOf(each)}.`),
    ),
  ];
}
