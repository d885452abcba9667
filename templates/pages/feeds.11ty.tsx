import { calendarFile } from "../../src/content/siteAddresses.ts";
import { feedAddress } from "../../src/outputs/feeds/feedDocuments.ts";
import { type Feed, feedGroups } from "../../src/outputs/feeds/feedList.ts";
import { singlePage } from "../pageTemplate.ts";
import { type CalendarLinkProps, hasDates, webcalUrl } from "../parts/calendarLinks.tsx";
import { IndexEntry } from "../parts/links.tsx";
import { Page } from "../parts/page.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("feeds", (digest) => [
  ...feedGroups(digest).flatMap(({ feeds }) => feeds.flatMap(({ name, address }) => [name, address])),
  ...[...digest.topics, ...digest.organisations, ...digest.stories].map((subject) =>
    hasDates(subject) ? subject.id : undefined,
  ),
]);

/** Every feed by group, and how to subscribe. The calendars follow the feeds. */
export default function FeedsPage({ context }: PageData) {
  const { topics, organisations, stories } = context.digest;
  return (
    <Page
      context={context}
      title="Feeds"
      description="The feeds of this digest, and how to subscribe."
      address="/feeds/"
    >
      <header class="page-head">
        <h1>Feeds</h1>
        <p class="standfirst">
          To hear about new items, copy the address of a feed below into a feed reader: a program or website
          that checks for new items for you.
        </p>
        <p>
          Every feed is available as Atom, which nearly all feed readers support, as RSS, for programs that
          don’t support Atom, and as JSON. To add all feeds at once, import{" "}
          <a href="/feeds.opml">the list of feeds</a> (OPML).
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
          <h2>Calendars</h2>
          <p>
            Key dates for your calendar program. Subscribe to be told of changes, or download a file once.
          </p>
          <ul class="index index-columns">
            <CalendarRow name="All key dates" address="/" digest={context.digest} />
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

function CalendarRow({ name, address, digest }: CalendarLinkProps & { readonly name: string }) {
  const file = (
    <a href={calendarFile(address)} aria-label={`${name}, as a file`}>
      file
    </a>
  );
  return <IndexEntry name={name} address={webcalUrl(address, digest)} note={file} />;
}

function FeedRow({ feed }: { readonly feed: Feed }) {
  const others = (
    <>
      <a href={feedAddress(feed, "rss")} aria-label={`${feed.name}, as RSS`}>
        RSS
      </a>{" "}
      <a href={feedAddress(feed, "json")} aria-label={`${feed.name}, as JSON`}>
        JSON
      </a>
    </>
  );
  return <IndexEntry name={feed.name} address={feedAddress(feed, "atom")} note={others} />;
}
