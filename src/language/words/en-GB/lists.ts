import type { Formats } from "../../formats/formats.ts";
import { itemForms } from "./nouns.ts";

/** Lists of items, and the links between their pages. */
export const lists = ({ count, number }: Formats) => ({
  items: (value: number) => count(value, itemForms),
  nothingYet: "Nothing has been published here yet.",
  pages: "Pages of this list",
  newer: "Newer",
  older: "Older",
  /** The title and the description of a page after the first. */
  titleOnPage: (title: string, page: number) => `${title}, page ${number(page)}`,
  descriptionOnPage: (description: string, page: number, of: number) =>
    `${description} Page ${number(page)} of ${number(of)}.`,
  page: (value: number, of: number) => `Page ${number(value)} of ${number(of)}`,
});
