import type { Citation } from "../../browser/citations/citation.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import { authorOf } from "../citations/authorOf.ts";

/**
 * An item of a list for programs that collect references: a ContextObject (ANSI/NISO Z39.88) for the title of a `span` of the class `Z3988`
 * (COinS). The format is Dublin Core, because that for journals would make it an article in a scientific journal.
 */
export function contextObject({ title, authors, date, publication, url }: Citation): string {
  return [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "newspaperArticle"],
    ["rft.source", publication],
    ["rft.title", title],
    ["rft.identifier", url],
    ["rft.date", date],
    ...authors.map(({ name, parts }) =>
      parts ? ["rft.au", `${parts.family}, ${parts.given}`] : ["rft.aucorp", name],
    ),
  ]
    .map(([key, value = ""]) => `${key}=${encodeURIComponent(value).replaceAll("%20", "+")}`)
    .join("&");
}

/** What the context objects of items show that follows from the registers, for the list of what a page shows. */
export function contextObjectsShow(items: readonly Item[], digest: Digest): string {
  return items
    .flatMap(({ byline }) => byline)
    .map((name) => (authorOf(name, digest).parts ? "person" : "whole"))
    .join(" ");
}
