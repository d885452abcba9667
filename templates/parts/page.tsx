import { type ComponentChildren, Fragment, type VNode } from "preact";
import type { SiteFields } from "../../src/content/schema/index.ts";
import { absoluteUrlOf } from "../../src/content/siteAddresses.ts";
import { weekName } from "../../src/digest/dates.ts";
import { type FeedFormat, feedAddress } from "../../src/outputs/feeds/feedDocuments.ts";
import type { Feed } from "../../src/outputs/feeds/feedList.ts";
import type { RenderContext } from "../renderContext.ts";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { policies } from "./policies.ts";

interface PageProps {
  readonly context: RenderContext;
  readonly title: string;
  /** A sentence for search engines and link previews. */
  readonly description: string;
  /** Absent for pages without an address of their own, such as the 404 page. */
  readonly address?: string;
  /** Feeds of the items that this page lists. */
  readonly feeds?: readonly Pick<Feed, "title" | "address">[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Replaces the usual masthead. */
  readonly masthead?: VNode;
  readonly script?: string;
  /** Its policy, which `_headers` must also give it; by default that of reading pages. */
  readonly policy?: keyof typeof policies;
  readonly searchState?: "idle";
  readonly className?: string;
  /** Whether search engines may list it. */
  readonly isListed?: boolean;
  /** The week of its issue, for the running footer in print. */
  readonly week?: string;
  readonly children: ComponentChildren;
}

/**
 * A complete HTML page. The ids that templates use contain a colon, which the anchors of headings and slugs never do, so that
 * they cannot clash.
 */
export function Page(page: PageProps) {
  const { context, title, address, feeds = [], script } = page;
  const { site } = context.digest;
  const full = title === site.title ? title : `${title} – ${site.title}`;
  return (
    <html lang={site.language} data-foot={runningFooter(site, page.week)}>
      <head>
        <meta charset="utf-8" />
        {!context.preview && (
          <meta http-equiv="Content-Security-Policy" content={policies[page.policy ?? "reading"]} />
        )}
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={page.description} />
        {page.isListed === false && <meta name="robots" content="noindex" />}
        {address && <link rel="canonical" href={absoluteUrlOf(address, site.url)} />}
        <link rel="preload" href={context.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={context.assets.style} />
        <FeedLinks feeds={feeds} whole={{ title: site.title, address: "/" }} isFront={address === "/"} />
        {page.previous && <link rel="prev" href={page.previous} />}
        {page.next && <link rel="next" href={page.next} />}
        <link rel="search" href="/search/" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {script && <script type="module" src={script} />}
      </head>
      <body class={page.className}>
        <a class="skip" href="#page:main">
          Skip to the content
        </a>
        {page.masthead ?? <Masthead site={site} section={address && sectionOf(address)} />}
        <main id="page:main" tabindex={-1} data-search-state={page.searchState}>
          {page.children}
        </main>
        <Footer digest={context.digest} />
      </body>
    </html>
  );
}

/** The section that a page belongs to: `/topics/` for `/topics/water/`. */
function sectionOf(address: string): string {
  const [section = address] = /^\/([^/]+\/)?/.exec(address) ?? [];
  return section;
}

/** The running footer in print: the publication, the week and the site's address. */
function runningFooter({ title, url }: SiteFields, week?: string): string {
  const place = url.replace(/^https?:\/\/|\/$/g, "");
  return [title, ...(week ? [weekName(week)] : []), place].join(" · ");
}

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
function FeedLinks({ feeds, whole, isFront }: FeedLinksProps) {
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
