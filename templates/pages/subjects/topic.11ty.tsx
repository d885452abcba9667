import type { Topic } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { countWithNarrower } from "../../../src/digest/subjects/narrowerTopics.ts";
import { pages } from "../../pageTemplate.ts";
import { hasDates } from "../../parts/calendarLinks.tsx";
import { LinkList } from "../../parts/links.tsx";
import { Prose } from "../../parts/prose.tsx";
import { datesOn, SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("topic", "list", ({ subject, items, number }) => [
  subject,
  subject.items.length,
  countWithNarrower(subject),
  hasDates(subject) ? "calendar" : undefined,
  ...datesOn({ subject, number }).flatMap(({ items, name }) => [...items, name]),
  subject.broader,
  ...subject.narrower,
  ...items,
]);

/** A topic: its scope and introduction, its broader and narrower topics, and everything written about it. */
export default function TopicPage({ context, list }: PageData & { readonly list: ListPage<Topic> }) {
  const topic = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind="Topic"
      countWithNarrower={countWithNarrower(topic)}
      standfirst={topic.scope}
      calendar={hasDates(topic)}
    >
      {topic.introduction && <Prose tree={topic.introduction.tree} />}
      <TopicLine name="Part of" topics={topic.broader ? [topic.broader] : []} />
      <TopicLine name="Narrower topics" topics={topic.narrower} />
      {topic.aliases.length > 0 && <p class="dateline">Also called {topic.aliases.join(", ")}</p>}
    </SubjectPage>
  );
}

function TopicLine({ name, topics }: { readonly name: string; readonly topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <p class="dateline">
      {name}: <LinkList links={topics} />
    </p>
  );
}
