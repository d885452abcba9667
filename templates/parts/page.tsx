import { type ComponentChildren, Fragment, type VNode } from "preact";
import { absoluteUrlOf } from "../../src/content/addresses.ts";
import type { SiteFields } from "../../src/content/schema/index.ts";
import { weekName } from "../../src/digest/dates.ts";
import type { Feed } from "../../src/outputs/feeds/feed.ts";
import type { RenderContext } from "../renderContext.ts";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { policies } from "./policies.ts";

interface PageProps {
  readonly edition: RenderContext;
  readonly title: string;
  /** What the page holds, in a sentence, for search engines and for those who share it. */
  readonly description: string;
  /** Absent for pages that have no address of their own, such as the one for what is not found. */
  readonly address?: string;
  /** Feeds of what this page lists. */
  readonly feeds?: readonly Pick<Feed, "title" | "address">[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Which part of the navigation it belongs to: that part's address. */
  readonly section?: string;
  /** The front page has the whole masthead, with its issue. */
  readonly masthead?: VNode;
  readonly script?: string;
  readonly searchState?: "idle";
  readonly className?: string;
  /** The week of its issue, for the running foot on paper. */
  readonly week?: string;
  readonly children: ComponentChildren;
}

/**
 * A whole HTML page: its head, the masthead, what it is about and the footer. The ids of the
 * house have a colon: no heading's anchor and no slug has one, whatever editors write.
 */
export function Page(page: PageProps) {
  const { edition, title, address, feeds = [], script } = page;
  const { site } = edition.digest;
  const full = title === site.title ? title : `${title} – ${site.title}`;
  return (
    <html lang={site.language} data-foot={runningFoot(site, page.week)}>
      <head>
        <meta charset="utf-8" />
        {!edition.preview && (
          <meta http-equiv="Content-Security-Policy" content={script ? policies.search : policies.reading} />
        )}
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={page.description} />
        {address && <link rel="canonical" href={absoluteUrlOf(address, site.url)} />}
        <link rel="preload" href={edition.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={edition.assets.style} />
        <FeedLinks feeds={[...feeds, { title: site.title, address: "/" }]} />
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
        {page.masthead ?? <Masthead site={site} section={page.section} />}
        <main id="page:main" tabindex={-1} data-search-state={page.searchState}>
          {page.children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}

/** What stands below each page on paper: the publication, the week and where it is found. */
function runningFoot({ title, url }: SiteFields, week?: string): string {
  const place = url.replace(/^https?:\/\/|\/$/g, "");
  return [title, ...(week ? [weekName(week)] : []), place].join(" · ");
}

/** What feed readers find: each feed in both formats, and that of the page itself before that of the whole. */
function FeedLinks({ feeds }: { readonly feeds: readonly Pick<Feed, "title" | "address">[] }) {
  return (
    <>
      {feeds.map(({ title, address }) => (
        <Fragment key={address}>
          <link rel="alternate" type="application/atom+xml" title={title} href={`${address}feed.xml`} />
          <link
            rel="alternate"
            type="application/feed+json"
            title={`${title} (JSON)`}
            href={`${address}feed.json`}
          />
        </Fragment>
      ))}
    </>
  );
}
