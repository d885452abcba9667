import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Issue, Item } from "../../src/digest/digest.ts";
import type { Front } from "../../src/digest/front.ts";
import type { Language } from "../../src/language/language.ts";
import { Headline } from "./headline.tsx";
import { Day } from "./time.tsx";

/** Items in brief: a headline and a sentence each. */
export function Briefs({ items, heading }: { readonly items: readonly Item[]; readonly heading: string }) {
  return (
    <section class="briefs" aria-label={heading}>
      <h2 class="section-name">{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.slug} class="h-entry">
            <Headline item={item} level="h3" />
            {item.standfirst && (
              <p class="p-summary" dir={directionOf(item.standfirst)}>
                {item.standfirst}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Headlines of an issue, in columns, and a link to all of it. */
export function MoreHeadlines(
  { items, issue }: { readonly items: readonly Item[]; readonly issue: Issue },
  { words }: Language,
) {
  return (
    <section class="below" aria-labelledby="more">
      <h2 id="more" class="section-name">
        {words.front.moreInIssue}
      </h2>
      <ul class="headline-columns">
        {items.map((item) => (
          <li key={item.slug}>
            <Headline item={item} level="h3" />
          </li>
        ))}
      </ul>
      <p class="dateline">
        <a href={issue.address}>{words.front.wholeIssue(issue.items.length)}</a>
      </p>
    </section>
  );
}

/** The latest items of topics, in columns. */
export function RecentByTopic({ byTopic }: Pick<Front, "byTopic">, { words }: Language) {
  return (
    <section class="below" aria-labelledby="by-topic">
      <h2 id="by-topic" class="section-name">
        {words.front.recentByTopic}
      </h2>
      <div class="topic-columns">
        {byTopic.map(({ topic, items }) => (
          <section key={topic.id}>
            <h3>
              <a href={topic.address}>{topic.name}</a>
            </h3>
            <ul>
              {items.map((item) => (
                <li key={item.slug}>
                  <Headline item={item} level="h4" />
                  <p class="dateline">
                    <Day day={item.date} short />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
