import { LONGEST_QUERY } from "../../src/browser/search/query/query.ts";
import type { Language } from "../../src/language/language.ts";
import { labelFeeds } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { LinkList } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("search");

const places = {
  headlines: "/search/headlines/",
  organisations: "/organisations/",
  archive: "/archive/",
};

/** The search. A script replaces the form. The links below it need no script. */
export default function SearchPage(
  { context }: PageData,
  { words: { frame, lists, searchBox, searchForm }, periodName }: Language,
) {
  const { topics, years, items, organisations } = context.digest;
  return (
    <Page
      context={context}
      title={frame.search}
      description={searchForm.description}
      address="/search/"
      feeds={labelFeeds(context.digest)}
      script={context.assets.search}
      policy="search"
      searchState="idle"
      className="search-page"
    >
      <h1>{searchBox.title}</h1>
      <div data-search="" data-downloads={context.basePath + context.assets.downloads}>
        <form class="search-form" role="search" action="/search/" aria-label={searchBox.title}>
          <label for="question">{searchBox.question}</label>
          <input
            id="question"
            name="q"
            type="search"
            maxlength={LONGEST_QUERY}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">{searchBox.submit}</button>
        </form>
        <noscript>
          <p class="search-failed">
            {searchForm.needsScript((text) => (
              <a href="/search/headlines/">{text}</a>
            ))}
          </p>
        </noscript>
      </div>
      <section class="browse" aria-labelledby="browse">
        <h2 id="browse" class="section-name">
          {searchForm.browse}
        </h2>
        <p>
          {searchForm.ways(
            lists.items(items.length),
            (to, text) => (
              <a href={places[to]}>{text}</a>
            ),
            <LinkList links={years.map(({ period, address }) => ({ name: periodName(period), address }))} />,
            organisations.length > 0,
          )}
        </p>
        <ul class="browse-topics">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={topic.address}>{topic.name}</a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
