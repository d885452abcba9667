import type { Story } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { Standfirst } from "../../parts/headline.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { StorySpan } from "../../parts/stories/story.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("stories", ({ stories }) => [
  ...stories.flatMap((story) => [story, story.items.length, story.items[0], story.items.at(-1)]),
]);

/** A list of all stories: those that go on, then those that are closed. */
export default function StoriesPage({ context }: PageData, { words }: Language) {
  const { stories } = context.digest;
  const { about, nothingYet, open, closed } = words.stories;
  return (
    <Page context={context} title={words.frame.stories} description={about} address="/stories/">
      <header class="page-head">
        <h1>{words.frame.stories}</h1>
        <p class="standfirst">{about}</p>
      </header>
      {stories.length === 0 && <p class="nothing">{nothingYet}</p>}
      <StoryList name={open} stories={stories.filter((story) => story.closed === undefined)} />
      <StoryList name={closed} stories={stories.filter((story) => story.closed !== undefined)} />
    </Page>
  );
}

function StoryList(
  { name, stories }: { readonly name: string; readonly stories: readonly Story[] },
  { words }: Language,
) {
  if (stories.length === 0) return null;
  return (
    <section class="index-section">
      <h2>{name}</h2>
      <ul class="index">
        {stories.map((story) => (
          <IndexEntry
            key={story.id}
            name={story.name}
            address={story.address}
            note={
              <>
                {words.lists.items(story.items.length)} <StorySpan story={story} />
              </>
            }
          >
            {story.standfirst && <Standfirst text={story.standfirst} />}
          </IndexEntry>
        ))}
      </ul>
    </section>
  );
}
