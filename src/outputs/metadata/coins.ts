import type { Citation } from "../../browser/citations/citation.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import { registerEntryOf } from "../citations/authorOf.ts";
import { dividedName } from "./dublinCore.ts";

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
    ...authors.map((author) => ["rft.creator", dividedName(author)]),
  ]
    .map(([key, value = ""]) => `${key}=${encodeURIComponent(value).replaceAll("%20", "+")}`)
    .join("&");
}

/** What the context objects of items show that follows from the registers, for the list of what a page shows. */
export function contextObjectsShow(items: readonly Item[], digest: Digest): string {
  const kindOf = (name: string) => {
    const entry = registerEntryOf(name, digest);
    return entry && ("roles" in entry ? "person" : "organisation");
  };
  return items.flatMap(({ byline }) => byline.map(kindOf)).join(" ");
}
