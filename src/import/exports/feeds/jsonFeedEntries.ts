import { escapeHtml } from "../../markup/tidyHtml.ts";
import { type Json, jsonAt, listAt, textAt } from "../../source/readJson.ts";
import type { FeedEntry } from "./feedEntry.ts";

/** The entries of a JSON Feed. */
export function jsonFeedEntries(json: Json): FeedEntry[] {
  const ofFeed = authorsOf(json);
  return listAt(json, "items").map((item) => entryOf(item, ofFeed));
}

function entryOf(item: Json, ofFeed: readonly string[]): FeedEntry {
  const authors = authorsOf(item);
  const summary = textAt(item, "summary");
  const recordings = listAt(item, "attachments").flatMap((attachment) =>
    /^(?:audio|video)\//.test(textAt(attachment, "mime_type") ?? "") ? (textAt(attachment, "url") ?? []) : [],
  );
  return {
    id: textAt(item, "id"),
    link: textAt(item, "url"),
    title: titleOf(item),
    date: textAt(item, "date_published") ?? textAt(item, "date_modified"),
    summary: summary && escapeHtml(summary),
    html: textAt(item, "content_html") ?? paragraphs(textAt(item, "content_text")),
    authors: authors.length > 0 ? authors : ofFeed,
    tags: listAt(item, "tags").flatMap((tag) => textAt(tag) ?? []),
    recordings,
    pictures: ["image", "banner_image"].flatMap((name) => textAt(item, name) ?? []),
  };
}

/** Titles in JSON Feed are text. */
function titleOf(item: Json): string | undefined {
  const title = textAt(item, "title");
  return title && escapeHtml(title);
}

function authorsOf(parent: Json): string[] {
  const author = jsonAt(parent, "author");
  const all = [...listAt(parent, "authors"), ...(author === undefined ? [] : [author])];
  return [...new Set(all.flatMap((each) => textAt(each, "name") ?? []))];
}

function paragraphs(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/)
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join("");
}
