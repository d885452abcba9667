import { memoize } from "../../cache/memoize.ts";
import type { Topic } from "../digest.ts";

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
