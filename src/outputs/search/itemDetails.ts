import type { ItemDetails, ItemDetailsFile } from "../../browser/search/downloads/foundItems.ts";
import type { Digest, Item, Year } from "../../digest/digest.ts";
import { hashOf } from "../../files/hash.ts";
import { citationOf } from "../citations/citationOf.ts";

/** The details of the items of a year, for downloads from the search page. */
export function itemDetailsFile({ items }: Year, digest: Digest): ItemDetailsFile {
  const { title, language } = digest.site;
  return {
    hash: hashOfItems(items),
    publication: { publication: title, publisher: title, language },
    items: items.map((item) => detailsOf(item, digest)),
  };
}

/** A hash of which items there are, and in which order. */
export function hashOfItems(items: readonly Item[]): string {
  return hashOf(items.map(({ address }) => address).join("\n"));
}

function detailsOf(item: Item, digest: Digest): ItemDetails {
  const { publication: _, publisher: __, language: ___, ...citation } = citationOf(item, digest);
  return { ...citation, standfirst: item.standfirst ?? "" };
}
