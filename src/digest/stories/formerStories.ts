import { storyAddress } from "../../content/siteAddresses.ts";
import type { Digest, Story } from "../digest.ts";
import { smallestChain } from "./linkStories.ts";

/** An address that a story may have had. */
export interface FormerStory {
  readonly story: Story;
  /** Where the story may have been. */
  readonly address: string;
}

/** Each former address is a page, and nearly all stories that move do so while they are short. */
const mostFormer = 5;

/**
 * The addresses that stories may have had when they had no name, or when an earlier item had not joined them: those with the slugs of their
 * first items. An item with fewer than two later ones was never the first of a story.
 */
export function formerStories({ stories }: Pick<Digest, "stories">): FormerStory[] {
  const taken = new Set(stories.map(({ id }) => id.toLowerCase()));
  return stories.flatMap((story) =>
    story.items
      .slice(smallestChain - 1)
      .slice(-mostFormer)
      .filter(({ slug }) => !taken.has(slug.toLowerCase()))
      .map(({ slug }) => ({ story, address: storyAddress(slug) })),
  );
}
