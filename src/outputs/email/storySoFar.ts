import { longDay } from "../../digest/dates.ts";
import type { Item } from "../../digest/digest.ts";
import { smallestChain } from "../../digest/stories/linkStories.ts";
import { count } from "../../report.ts";

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
export function storySoFar(item: Item): StorySoFar | undefined {
  const { story, issue } = item;
  if (story === undefined) return undefined;
  const soFar = story.items.slice(story.items.indexOf(item));
  const first = soFar.at(-1);
  const isStory = story.isNamed || soFar.length >= smallestChain;
  if (first === undefined || !isStory || first.issue.week >= issue.week) return undefined;
  const extent = `${count(soFar.length, "item")} since ${longDay(first.date)}`;
  return { name: story.name, address: story.address, extent };
}
