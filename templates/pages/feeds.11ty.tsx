import { calendarFile } from "../../src/content/addresses.ts";
import { type Feed, feedGroups } from "../../src/outputs/feeds/feed.ts";
import { onePage } from "../pageKind.ts";
import { Page } from "../parts/page.tsx";
import { type CalendarOf, hasDates, subscriptionTo } from "../parts/subscribeLinks.tsx";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/feeds/index.html", ({ topics, organisations, people, series }) => [
  ...topics,
  ...organisations,
  ...people,
  ...series,
  ...[...topics, ...organisations].map((subject) => (hasDates(subject) ? subject.id : undefined)),
]);

/** Every feed in its group, and how to subscribe. Calendars, which are subscribed to in the same way, have a section after the groups. */
export default function FeedsPage({ edition }: PageData) {
  return (
    <Page
      edition={edition}
      title="Feeds"
      description="Every feed that this digest has, and how to subscribe."
      address="/feeds/"
    >
      <header class="page-head">
        <h1>Feeds</h1>
        <p class="standfirst">
          To be told of what is new, copy the address of a feed below into a feed reader, a program or site
          that looks for new items by itself.
        </p>
        <p>
          Each feed is there as Atom, which every feed reader knows, and as JSON. All at once:{" "}
          <a href="/feeds.opml">the list of feeds</a> can be imported as a file (OPML).
        </p>
      </header>
      {feedGroups(edition.digest).map(({ id, name, feeds }) => (
        <section key={id} id={`feeds:${id}`} class="index-section">
          <h2>{name}</h2>
          <ul class="index index-columns">
            {feeds.map((feed) => (
              <FeedRow key={feed.address} feed={feed} />
            ))}
          </ul>
        </section>
      ))}
      {edition.digest.keyDates.length > 0 && (
        <section id="feeds:calendars" class="index-section">
          <h2>Calendars</h2>
          <p>
            Key dates, for a calendar program that subscribes to them, or as a file to take them from once.
          </p>
          <ul class="index index-columns">
            <CalendarRow name="All key dates" address="/" digest={edition.digest} />
            {[...edition.digest.topics, ...edition.digest.organisations].filter(hasDates).map((subject) => (
              <CalendarRow
                key={subject.address}
                name={subject.name}
                address={subject.address}
                digest={edition.digest}
              />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function CalendarRow({ name, address, digest }: CalendarOf & { readonly name: string }) {
  return (
    <li>
      <a href={subscriptionTo(address, digest)}>{name}</a>{" "}
      <span class="dateline">
        <a href={calendarFile(address)} aria-label={`${name}, as a file`}>
          file
        </a>
      </span>
    </li>
  );
}

function FeedRow({ feed: { name, address } }: { readonly feed: Feed }) {
  return (
    <li>
      <a href={`${address}feed.xml`}>{name}</a>{" "}
      <span class="dateline">
        <a href={`${address}feed.json`} aria-label={`${name}, as JSON`}>
          JSON
        </a>
      </span>
    </li>
  );
}
