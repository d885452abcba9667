import type { Year } from "../../src/digest/digest.ts";
import { registerEntryOf } from "../../src/outputs/citations/authorOf.ts";
import { itemDetailsFile } from "../../src/outputs/search/itemDetails.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("itemDetails", "year", {
  of: ({ years }) => years,
  address: ({ period }: Year) => `/search/items/${period}.json`,
  shows: ({ items }, digest) => [
    ...items,
    ...items.flatMap(({ byline }) => byline.map((name) => registerEntryOf(name, digest))),
  ],
});

/** What downloads from the search page say of the items of a year. */
export default function ItemDetails({ context, year }: PageData & { readonly year: Year }) {
  return JSON.stringify(itemDetailsFile(year, context.digest));
}
