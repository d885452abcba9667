import type { SiteFields } from "../../content/schema/index.ts";
import type { Correction, Item, Topic } from "../../digest/digest.ts";
import { nameList, sentenceCase } from "../../digest/wording.ts";

/** What stands before a headline: whether the item is unpublished, its label and its series. */
export function kickerOf({ unpublishedBecause, label, series }: Item): string {
  const words = [unpublishedBecause, label].flatMap((word) => (word ? [sentenceCase(word)] : []));
  return words.concat(series?.name ?? []).join(" · ");
}

/** "Corrections to earlier items", or a heading that also covers clarifications. */
export function correctionsHeading(corrections: readonly Correction[]): string {
  const kinds = new Set(corrections.map(({ kind }) => kind));
  if (!kinds.has("clarification")) return "Corrections to earlier items";
  return kinds.has("correction") ? "Corrections and clarifications" : "Clarifications of earlier items";
}

/** A label with a full stop, unless it already ends a sentence. */
export function asSentence(label: string): string {
  return /[.!?]$/.test(label) ? label : `${label}.`;
}

/** "You get this because you subscribed to The Ward Courier." */
export function reasonOf({ title }: SiteFields, topics: readonly Topic[] | undefined): string {
  const about = topics ? `, for ${nameList(topics.map(({ name }) => name))}` : "";
  return `You get this because you subscribed to ${title}${about}.`;
}
