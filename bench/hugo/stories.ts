import type { Digest, Story, Subject } from "../../src/digest/digest.ts";
import { earliestFirst, onceEach } from "../../src/digest/keyDates.ts";
import { formerStories } from "../../src/digest/stories/formerStories.ts";
import { mostOften } from "../../src/digest/subjects/mostOften.ts";
import { dateFields } from "./dates.ts";
import { namesOf } from "./hugoPage.ts";

/** How many dates and subjects the page of a story lists. */
const mostListed = 20;

/** What the page of a story shows besides its items. */
export function storyFields(story: Story, digest: Digest): object {
  const { items, closed, standfirst } = story;
  const listOf = (subjects: readonly Subject[]) =>
    namesOf(
      mostOften(subjects)
        .slice(0, mostListed)
        .map(({ subject }) => subject),
    );
  const dates = onceEach(items.flatMap(({ keyDates }) => keyDates)).map(({ shared }) => shared);
  return {
    description: standfirst,
    closed,
    from: items.at(-1)?.date,
    to: items[0]?.date,
    dates: earliestFirst(dates).slice(-mostListed).map(dateFields),
    lists: [
      { title: "People", links: listOf(items.flatMap(({ people }) => people)) },
      { title: "Organisations", links: listOf(items.flatMap(({ organisations }) => organisations)) },
      { title: "Topics", links: listOf(items.flatMap(({ topics }) => topics)) },
    ].filter(({ links }) => links.length > 0),
    aliases: formerStories({ stories: digest.stories })
      .filter((former) => former.story === story)
      .map(({ address }) => address),
  };
}
