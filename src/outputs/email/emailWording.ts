import type { Correction, Item } from "../../digest/digest.ts";
import type { Language } from "../../language/language.ts";

/** What stands before a headline: whether the item is unpublished, its label and its series. */
export function kickerOf({ unpublishedBecause, labelText, series }: Item, { words }: Language): string {
  return [unpublishedBecause && words.item.unpublished[unpublishedBecause], labelText, series?.name]
    .filter(Boolean)
    .join(" · ");
}

/** "Corrections to earlier items", or a heading that also covers clarifications. */
export function correctionsHeading(corrections: readonly Correction[], { words }: Language): string {
  const kinds = new Set(corrections.map(({ kind }) => kind));
  if (!kinds.has("clarification")) return words.email.corrections;
  return kinds.has("correction") ? words.email.correctionsAndClarifications : words.email.clarifications;
}
