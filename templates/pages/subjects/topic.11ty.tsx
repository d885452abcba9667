import type { Item, Topic } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { countWithNarrower, newestInNarrower } from "../../../src/digest/subjects/narrowerTopics.ts";
import type { Language } from "../../../src/language/language.ts";
import { pages } from "../../pageTemplate.ts";
import { hasDates } from "../../parts/calendarLinks.tsx";
import { figureChartsShow } from "../../parts/charts/figureCharts.tsx";
import { Fact } from "../../parts/fact.tsx";
import { SourceLine } from "../../parts/items/sourceLine.tsx";
import { LinkList } from "../../parts/links.tsx";
import { Prose } from "../../parts/prose.tsx";
import { ItemRows } from "../../parts/rows.tsx";
import { shownOnList } from "../../parts/subjects/shownOnList.ts";
import { AsideSection, MentionList, SubjectAside } from "../../parts/subjects/subjectAside.tsx";
import { SubjectPage } from "../../parts/subjects/subjectPage.tsx";
import { topicSignUp } from "../../parts/subscribe/footSignUp.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("topic", "list", (list, digest) => {
  const { broaderTopics, narrower, seeAlso } = list.subject;
  const figures = list.number === 1 ? figureChartsShow(list.subject) : [];
  return [
    ...shownOnList(list, digest),
    ...figures,
    ...broaderTopics,
    ...seeAlso,
    ...(list.number === 1 ? newestInNarrower(list.subject) : []),
    ...[list.subject, ...narrower].flatMap((topic) => [topic, countWithNarrower(topic)]),
  ];
});

/** A topic: its scope and introduction, its broader and narrower topics, and everything written about it. */
export default function TopicPage(
  { context, list }: PageData & { readonly list: ListPage<Topic> },
  { words }: Language,
) {
  const topic = list.subject;
  return (
    <SubjectPage
      context={context}
      list={list}
      kind={words.subjects.topic}
      index={{ name: words.frame.topics, address: "/topics/" }}
      countWithNarrower={countWithNarrower(topic)}
      standfirst={topic.scope}
      signUp={topicSignUp(topic, context.digest)}
      calendar={hasDates(topic)}
      figures={topic.figures}
      after={<InNarrowerTopics items={newestInNarrower(topic)} />}
      aside={
        <SubjectAside subject={topic} figures={topic.figures} digest={context.digest}>
          <TopicFacts topic={topic} />
          <TopicSources topic={topic} />
        </SubjectAside>
      }
    >
      {topic.introduction && <Prose tree={topic.introduction.tree} />}
    </SubjectPage>
  );
}

/** The newest items of narrower topics, below the topic's own. */
function InNarrowerTopics({ items }: { readonly items: readonly Item[] }, { words: { subjects } }: Language) {
  if (items.length === 0) return null;
  return (
    <section class="narrower-items" aria-labelledby="page:narrower">
      <h2 class="section-name" id="page:narrower">
        {subjects.newestInNarrower}
      </h2>
      <ItemRows items={items} />
    </section>
  );
}

/** Primary sources on a topic. */
function TopicSources({ topic: { sources } }: { readonly topic: Topic }, { words }: Language) {
  if (sources.length === 0) return null;
  return (
    <AsideSection name={words.subjects.sources}>
      <ul class="topic-sources">
        {sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

/** Where a topic stands among the others, and its other names. */
function TopicFacts(
  { topic: { broaderTopics, narrower, aliases, seeAlso } }: { readonly topic: Topic },
  { words: { subjects } }: Language,
) {
  if (broaderTopics.length + narrower.length + aliases.length + seeAlso.length === 0) return null;
  return (
    <AsideSection name={subjects.inBrief}>
      <dl class="facts">
        {broaderTopics.length > 0 && (
          <Fact name={subjects.broader}>
            <LinkList links={broaderTopics} />
          </Fact>
        )}
        {narrower.length > 0 && (
          <Fact name={subjects.narrower}>
            <MentionList
              subjects={narrower.map((subject) => ({ subject, count: countWithNarrower(subject) }))}
            />
          </Fact>
        )}
        {seeAlso.length > 0 && (
          <Fact name={subjects.seeAlso}>
            <LinkList links={seeAlso} />
          </Fact>
        )}
        {aliases.length > 0 && <Fact name={subjects.alsoCalled}>{aliases.join("; ")}</Fact>}
      </dl>
    </AsideSection>
  );
}
