import type { Story } from "../../../src/digest/digest.ts";
import { singlePage } from "../../pageTemplate.ts";
import { Standfirst } from "../../parts/headline.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { itemCount } from "../../parts/rows.tsx";
import { StorySpan } from "../../parts/stories/story.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("stories", ({ stories }) => [
  ...stories.flatMap((story) => [story, story.items.length, story.items[0], story.items.at(-1)]),
]);

const about = "What happened next: the items that belong together, from the first to the latest.";

/** A list of all stories: those that go on, then those that are closed. */
export default function StoriesPage({ context }: PageData) {
  const { stories } = context.digest;
  return (
    <Page context={context} title="Stories" description={about} address="/stories/">
      <header class="page-head">
        <h1>Stories</h1>
        <p class="standfirst">{about}</p>
      </header>
      {stories.length === 0 && <p class="nothing">There are no stories yet.</p>}
      <StoryList name="Open" stories={stories.filter(({ closed }) => closed === undefined)} />
      <StoryList name="Closed" stories={stories.filter(({ closed }) => closed !== undefined)} />
    </Page>
  );
}

function StoryList({ name, stories }: { readonly name: string; readonly stories: readonly Story[] }) {
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
                {itemCount(story.items.length)} <StorySpan story={story} />
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
