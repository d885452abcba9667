import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { Story } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import type { Language } from "../../../src/language/language.ts";
import { subjectFeed } from "../../../src/outputs/feeds/feedList.ts";
import { contextObjectsShow } from "../../../src/outputs/metadata/coins.ts";
import { pages } from "../../pageTemplate.ts";
import { CalendarLinks, hasDates } from "../../parts/calendarLinks.tsx";
import { Standfirst } from "../../parts/headline.tsx";
import { Page } from "../../parts/page.tsx";
import { Prose } from "../../parts/prose.tsx";
import { ListPager, listNeighbours } from "../../parts/rows.tsx";
import { StoryAside, StorySpan, Timeline } from "../../parts/stories/story.tsx";
import { Day } from "../../parts/time.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("story", "list", ({ subject, items, number }, digest) => [
  subject,
  subject.items.length,
  subject.items.at(-1),
  contextObjectsShow(items, digest),
  ...items.flatMap(({ related }) => related.map(({ item }) => item)),
  // The first page also has the key dates and subjects of all items.
  ...(number === 1 ? [...subject.items, pastDates(subject)] : items),
]);

/** A story: where it stands now, what happened when, and the people, organisations, topics and key dates of the whole. */
export default function StoryPage(
  { context, list }: PageData & { readonly list: ListPage<Story> },
  language: Language,
) {
  const { words } = language;
  const { subject: story, number } = list;
  const title = number === 1 ? story.name : words.lists.titleOnPage(story.name, number);
  return (
    <Page
      context={context}
      title={title}
      description={descriptionOf(list, language)}
      address={list.address}
      feeds={[subjectFeed(story, context.digest)]}
      className="item h-feed"
      {...listNeighbours(list)}
      trail={[{ name: words.frame.stories, address: "/stories/" }]}
    >
      <header class="page-head">
        <p class="dateline">
          <a href="/stories/">{words.stories.story}</a> · {words.lists.items(story.items.length)}{" "}
          <StorySpan story={story} /> · <a href={`${story.address}feed.xml`}>{words.subjects.feed}</a>
        </p>
        <h1 class="p-name" dir={directionOf(title)}>
          {title}
        </h1>
        {story.standfirst && <Standfirst text={story.standfirst} />}
        {story.closed && <p class="dateline">{words.stories.closedOn(<Day day={story.closed} />)}</p>}
        {number === 1 && hasDates(story) && <CalendarLinks address={story.address} digest={context.digest} />}
      </header>
      <div class="item-columns">
        <div class="item-text">
          {number === 1 && story.summary && (
            <section class="story-now" aria-labelledby="story:now">
              <h2 id="story:now" class="section-name">
                {words.stories.now}
              </h2>
              <Prose tree={story.summary.tree} headingShift={1} />
            </section>
          )}
          <Timeline items={list.items} digest={context.digest} />
          <ListPager list={list} address={story.address} />
        </div>
        {number === 1 && (
          <div class="item-aside">
            <StoryAside story={story} />
          </div>
        )}
      </div>
    </Page>
  );
}

function pastDates({ items }: Story): number {
  return items.flatMap(({ keyDates }) => keyDates).filter(({ past }) => past).length;
}

/** What the story is about or, if no editor wrote that, when it was last reported. */
function descriptionOf({ subject, number, count }: ListPage<Story>, { words, longDay }: Language): string {
  const [newest] = subject.items;
  const { name, standfirst, items } = subject;
  const about = standfirst ?? words.stories.description(name, items.length, newest && longDay(newest.date));
  return number === 1 ? about : words.lists.descriptionOnPage(about, number, count);
}
