import type { Citation } from "../../browser/citations/citation.ts";
import { lastChangedOn } from "../../digest/changes/itemChanges.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { hashOf } from "../../files/hash.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { authorOf } from "./authorOf.ts";

/** The citation of an item, from which its cite box, its files and the metadata of its page are written. */
export function citationOf(item: Item, digest: Digest): Citation {
  const { site } = digest;
  const { updates } = item;
  return {
    key: keyOf(item.formerSlugs[0] ?? item.slug),
    authors: item.byline.map((name) => authorOf(name, digest)),
    title: item.headline,
    publication: site.title,
    publisher: site.title,
    issue: item.issue.week,
    date: item.date,
    changed: changedOn(item),
    corrected: latest(updates.map(({ kind, date }) => (kind === "correction" ? date : undefined))),
    url: absoluteUrl(item.address, digest),
    language: site.language,
  };
}

function changedOn(item: Item): string | undefined {
  const last = latest([lastChangedOn(item), ...item.updates.map(({ date }) => date)]);
  return last !== undefined && last > item.date ? last : undefined;
}

/** BibTeX allows few other characters in keys, so that a slug with others is replaced by its hash. */
function keyOf(slug: string): string {
  return /^[A-Za-z0-9_-]+$/.test(slug) ? slug : `item-${hashOf(slug)}`;
}
