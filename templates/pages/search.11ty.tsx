import { LONGEST_QUERY } from "../../src/browser/search/query/query.ts";
import { labelFeeds } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { LinkList } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import { itemCount } from "../parts/rows.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("search");

/** The search. A script replaces the form. The links below it need no script. */
export default function SearchPage({ context }: PageData) {
  const { topics, years, items } = context.digest;
  return (
    <Page
      context={context}
      title="Search"
      description="Search everything that this digest has published."
      address="/search/"
      feeds={labelFeeds(context.digest)}
      script={context.assets.search}
      policy="search"
      searchState="idle"
      className="search-page"
    >
      <h1>Search the archive</h1>
      <div data-search="" data-downloads={context.basePath + context.assets.downloads}>
        <form class="search-form" role="search" action="/search/" aria-label="Search the archive">
          <label for="question">Words, names, a question or a “quoted phrase”</label>
          <input
            id="question"
            name="q"
            type="search"
            maxlength={LONGEST_QUERY}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">Search</button>
        </form>
        <noscript>
          <p class="search-failed">
            Search needs JavaScript. Turn it on in your browser, or browse the archive below. You can also
            open the <a href="/search/headlines/">list of all headlines</a> and use your browser’s find
            command.
          </p>
        </noscript>
      </div>
      <section class="browse" aria-labelledby="browse">
        <h2 id="browse" class="section-name">
          Or browse
        </h2>
        <p>
          {itemCount(items.length)}: as <a href="/search/headlines/">a list of headlines</a>,{" "}
          <a href="/organisations/">by organisation</a> or <a href="/archive/">by date</a>:{" "}
          <LinkList links={years} />.
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
