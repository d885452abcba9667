import type { Feed } from "../../../src/outputs/feeds/feedList.ts";
import { absoluteUrl } from "../../../src/outputs/feeds/feedUrls.ts";
import type { Crumb } from "../../../src/outputs/metadata/breadcrumbs.ts";
import type { PageMetadata } from "../../../src/outputs/metadata/pageMetadata.ts";
import type { RenderContext } from "../../renderContext.ts";
import { Icon } from "../brand/icon.tsx";
import { type Policies, policiesFor } from "../policies.ts";
import { FeedLinks } from "./feedLinks.tsx";
import { Metadata } from "./metadata.tsx";

export interface HeadProps {
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
  readonly script?: string;
  /** The file that has the same as Markdown. */
  readonly markdown?: string | undefined;
  /** Its policy, which `_headers` must also give it; by default that of reading pages. */
  readonly policy?: keyof Policies;
  /** Whether search engines may list it. */
  readonly isListed?: boolean;
  /** The pages between the front page and this one. */
  readonly trail?: readonly Crumb[];
  /** What other programs can read about the page. */
  readonly metadata?: PageMetadata;
}

/** The head of a page: what browsers load, and what other programs read. */
export function Head(page: HeadProps) {
  const { context, title, address, feeds = [], script } = page;
  const { site } = context.digest;
  const full = title === site.title ? title : `${title} – ${site.title}`;
  return (
    <head>
      <meta charset="utf-8" />
      {!context.preview && (
        <meta http-equiv="Content-Security-Policy" content={policiesFor(site)[page.policy ?? "reading"]} />
      )}
      <title>{full}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={page.description} />
      {page.isListed === false && <meta name="robots" content="noindex" />}
      {address && <link rel="canonical" href={absoluteUrl(address, context.digest)} />}
      {context.assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={context.assets.style} />
      <link rel="stylesheet" href={context.assets.printStyle} media="print" />
      <FeedLinks feeds={feeds} whole={{ title: site.title, address: "/" }} isFront={address === "/"} />
      {page.markdown && <link rel="alternate" type="text/markdown" href={page.markdown} />}
      {page.previous && <link rel="prev" href={page.previous} />}
      {page.next && <link rel="next" href={page.next} />}
      <link rel="search" href="/search/" />
      <Icon digest={context.digest} />
      {address && <Metadata {...page} address={address} />}
      {script && <script type="module" src={script} />}
    </head>
  );
}
