import { Fragment } from "preact";
import { type FeedFormat, feedAddress } from "../../../src/outputs/feeds/feedDocuments.ts";
import type { Feed } from "../../../src/outputs/feeds/feedList.ts";

type LinkedFeed = Pick<Feed, "title" | "address">;

interface FeedLinksProps {
  readonly feeds: readonly LinkedFeed[];
  readonly whole: LinkedFeed;
  readonly isFront: boolean;
}

/**
 * Links for feed readers: the feeds of the page in every format, then the main feed as Atom, which nearly all support. The front page has
 * the other formats of that, so that they don't weigh on every page.
 */
export function FeedLinks({ feeds, whole, isFront }: FeedLinksProps) {
  const inAllFormats = isFront ? [...feeds, whole] : feeds;
  return (
    <>
      {inAllFormats.map((feed) => (
        <Fragment key={feed.address}>
          <FeedLink feed={feed} format="atom" />
          <FeedLink feed={feed} format="rss" />
          <FeedLink feed={feed} format="json" />
        </Fragment>
      ))}
      {!isFront && <FeedLink feed={whole} format="atom" />}
    </>
  );
}

const feedTypes = {
  atom: ["application/atom+xml", ""],
  rss: ["application/rss+xml", " (RSS)"],
  json: ["application/feed+json", " (JSON)"],
} as const;

function FeedLink({ feed, format }: { readonly feed: LinkedFeed; readonly format: FeedFormat }) {
  const [type, note] = feedTypes[format];
  return <link rel="alternate" type={type} title={feed.title + note} href={feedAddress(feed, format)} />;
}
