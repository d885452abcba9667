import type { Item } from "../../digest/digest.ts";
import { smallestChain } from "../../digest/stories/linkStories.ts";
import type { Language } from "../../language/language.ts";

/** What a subscriber can read of a story in earlier issues. */
export interface StorySoFar {
  readonly name: string;
  readonly address: string;
  /** "2 items since 28 February 2020", this one included. */
  readonly extent: string;
}

/**
 * The story of an item, as far as it had come when the item appeared, so that an email stays as it was sent, whatever is published later. Undefined if
 * earlier issues have nothing of it.
 */
export function storySoFar(item: Item, { words, longDay }: Language): StorySoFar | undefined {
  const { story, issue } = item;
  if (story === undefined) return undefined;
  const soFar = story.items.slice(story.items.indexOf(item));
  const first = soFar.at(-1);
  const isStory = story.isNamed || soFar.length >= smallestChain;
  if (first === undefined || !isStory || first.issue.week >= issue.week) return undefined;
  const extent = words.stories.since(soFar.length, longDay(first.date));
  return { name: story.name, address: story.address, extent };
}
