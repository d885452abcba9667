import type { Item } from "../../digest/digest.ts";
import { openingWords } from "./openingWords.ts";

/** What says in a sentence what an item is about, where its text is not shown: its standfirst or, without one, the first words of its text. */
export function summaryOf({
  standfirst,
  body,
  headline,
}: Pick<Item, "standfirst" | "headline"> & {
  readonly body: Pick<Item["body"], "text">;
}): string {
  return standfirst ?? openingWords(body.text) ?? headline;
}
