import { memoize } from "../../cache/memoize.ts";
import { newestFirst } from "../createDigest.ts";
import type { Item, Topic } from "../digest.ts";

/** Some topics, their narrower topics, the narrower topics of those, and so on. */
export function withNarrower(topics: readonly Topic[], found: Set<Topic> = new Set()): Set<Topic> {
  for (const topic of topics) {
    if (found.has(topic)) continue;
    found.add(topic);
    withNarrower(topic.narrower, found);
  }
  return found;
}

/** How many items a topic has, with those of its narrower topics. An item in several of them counts once. Every page of a topic's list says so. */
export const countWithNarrower = memoize((topic: Topic): number => {
  if (topic.narrower.length === 0) return topic.items.length;
  return new Set([...withNarrower([topic])].flatMap(({ items }) => items)).size;
});

/** How many items of narrower topics a topic shows. */
const mostShown = 5;

/** The newest items of a topic's narrower topics that are not its own. Readers who subscribe to the topic by email get these too. */
export const newestInNarrower = memoize((topic: Topic): readonly Item[] => {
  if (topic.narrower.length === 0) return [];
  const items = new Set([...withNarrower(topic.narrower)].flatMap(({ items }) => items));
  return [...items]
    .filter(({ topics }) => !topics.includes(topic))
    .sort(newestFirst)
    .slice(0, mostShown);
});
