import type { Topic } from "../../../src/digest/digest.ts";
import { countWithNarrower } from "../../../src/digest/subjects/narrowerTopics.ts";
import { singlePage } from "../../pageTemplate.ts";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { itemCount } from "../../parts/rows.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("topics");

/** Every topic, with narrower topics below broader ones. */
export default function TopicsPage({ context }: PageData) {
  const broadest = context.digest.topics.filter(({ broader }) => broader === undefined);
  return (
    <Page
      context={context}
      title="Topics"
      description="Every topic that this digest covers."
      address="/topics/"
    >
      <header class="page-head">
        <h1>Topics</h1>
        <p class="standfirst">Every topic that this digest covers, and what belongs to each.</p>
      </header>
      <TopicTree topics={broadest} />
    </Page>
  );
}

function TopicTree({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <ul class="index topic-tree">
      {topics.map((topic) => (
        <IndexEntry
          key={topic.id}
          name={topic.name}
          address={topic.address}
          note={itemCount(countWithNarrower(topic))}
        >
          {topic.scope && <p>{topic.scope}</p>}
          {topic.narrower.length > 0 && <TopicTree topics={topic.narrower} />}
        </IndexEntry>
      ))}
    </ul>
  );
}
