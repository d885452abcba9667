import type { Topic } from "../../../src/digest/digest.ts";
import { countWithNarrower } from "../../../src/digest/subjects/narrowerTopics.ts";
import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("topics");

/** Every topic, with narrower topics below broader ones. */
export default function TopicsPage({ context }: PageData, { words }: Language) {
  const broadest = context.digest.topics.filter(({ broader }) => broader === undefined);
  return (
    <Page
      context={context}
      title={words.frame.topics}
      description={words.subjects.allTopics.description}
      address="/topics/"
    >
      <header class="page-head">
        <h1>{words.frame.topics}</h1>
        <p class="standfirst">{words.subjects.allTopics.about}</p>
      </header>
      <TopicTree topics={broadest} />
    </Page>
  );
}

function TopicTree({ topics }: { readonly topics: readonly Topic[] }, { words }: Language) {
  return (
    <ul class="index topic-tree">
      {topics.map((topic) => (
        <IndexEntry
          key={topic.id}
          name={topic.name}
          address={topic.address}
          note={words.lists.items(countWithNarrower(topic))}
        >
          {topic.scope && <p>{topic.scope}</p>}
          {topic.narrower.length > 0 && <TopicTree topics={topic.narrower} />}
        </IndexEntry>
      ))}
    </ul>
  );
}
