import type { Words } from "../../language/words.ts";

export type BodyWords = Words["body"];

/*
 * In a body's tree, `aria-label` says what an element is and not how a language names that, because a tree has no language.
 */

export const tableLabel = "table";

export const footnoteLabel = (number: number): string => `footnote ${number}`;

/** Of the link back to a place that refers to a footnote. */
export const backLabel = (number: number, place: number): string => `back ${number} ${place}`;

/** The name of an element for those who can't see it, from its `aria-label` in a tree. One that a digest's own plug-in wrote stays. */
export function accessibleName(label: string, words: BodyWords): string {
  if (label === tableLabel) return words.table;
  const [, what, number, place] = /^(footnote|back) (\d+)(?: (\d+))?$/.exec(label) ?? [];
  if (what === "footnote") return words.footnote(Number(number));
  return what === "back" ? words.backTo(Number(number), Number(place)) : label;
}
