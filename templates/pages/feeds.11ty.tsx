import { calendarFile } from "../../src/content/siteAddresses.ts";
import type { Language } from "../../src/language/language.ts";
import { feedAddress } from "../../src/outputs/feeds/feedDocuments.ts";
import { type Feed, feedGroups, shownFeeds } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { type CalendarLinkProps, hasDates, webcalUrl } from "../parts/calendarLinks.tsx";
import { IndexEntry } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("feeds", (digest) => [
  ...shownFeeds(digest),
  ...[...digest.topics, ...digest.organisations, ...digest.stories].map((subject) =>
    hasDates(subject) ? subject.id : undefined,
  ),
]);

/** Every feed by group, and how to subscribe. The calendars follow the feeds. */
export default function FeedsPage(
  { context }: PageData,
  { words: { feedsPage, frame, keyDates } }: Language,
) {
  const { topics, organisations, stories } = context.digest;
  return (
    <Page context={context} title={frame.feeds} description={feedsPage.description} address="/feeds/">
      <header class="page-head">
        <h1>{frame.feeds}</h1>
        <p class="standfirst">{feedsPage.about}</p>
        <p>
          {feedsPage.formats((text) => (
            <a href="/feeds.opml">{text}</a>
          ))}
        </p>
      </header>
      {feedGroups(context.digest).map(({ id, name, feeds }) => (
        <section key={id} id={`feeds:${id}`} class="index-section">
          <h2>{name}</h2>
          <ul class="index index-columns">
            {feeds.map((feed) => (
              <FeedRow key={feed.address} feed={feed} />
            ))}
          </ul>
        </section>
      ))}
      {context.digest.keyDates.length > 0 && (
        <section id="feeds:calendars" class="index-section">
          <h2>{feedsPage.calendars}</h2>
          <p>{feedsPage.calendarsAbout}</p>
          <ul class="index index-columns">
            <CalendarRow name={keyDates.all} address="/" digest={context.digest} />
            {[topics, organisations, stories]
              .flat()
              .filter(hasDates)
              .map((subject) => (
                <CalendarRow
                  key={subject.address}
                  name={subject.name}
                  address={subject.address}
                  digest={context.digest}
                />
              ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function CalendarRow(
  { name, address, digest }: CalendarLinkProps & { readonly name: string },
  { words: { feedsPage } }: Language,
) {
  const file = (
    <a href={calendarFile(address)} aria-label={feedsPage.asFile(name)}>
      {feedsPage.file}
    </a>
  );
  return <IndexEntry name={name} address={webcalUrl(address, digest)} note={file} />;
}

function FeedRow({ feed }: { readonly feed: Feed }, { words: { feedsPage } }: Language) {
  const others = (
    <>
      <a href={feedAddress(feed, "rss")} aria-label={feedsPage.as(feed.name, "RSS")}>
        RSS
      </a>{" "}
      <a href={feedAddress(feed, "json")} aria-label={feedsPage.as(feed.name, "JSON")}>
        JSON
      </a>
    </>
  );
  return <IndexEntry name={feed.name} address={feedAddress(feed, "atom")} note={others} />;
}
