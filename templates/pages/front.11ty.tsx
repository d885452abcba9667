import type { BodyElement } from "../../src/content/markdown/bodyTree.ts";
import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Item } from "../../src/digest/digest.ts";
import { composeFront } from "../../src/digest/front.ts";
import type { Language } from "../../src/language/language.ts";
import { publicationData } from "../../src/outputs/metadata/publicationData.ts";
import { summaryOf } from "../../src/outputs/metadata/summaryOf.ts";
import { singlePage } from "../pageTemplate.ts";
import { Briefs, MoreHeadlines, RecentByTopic } from "../parts/frontSections.tsx";
import { Headline, Standfirst } from "../parts/headline.tsx";
import { Masthead } from "../parts/masthead.tsx";
import { Page } from "../parts/page.tsx";
import { Thumbnail } from "../parts/picture.tsx";
import { Prose } from "../parts/prose.tsx";
import { Day } from "../parts/time.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("front");

/** The front page: the latest issue, earlier items, then the latest of each topic. */
export default function FrontPage({ context }: PageData, { words: { front } }: Language) {
  const { site } = context.digest;
  const { issue, lead, opening, isSparse, seconds, briefs, more, earlier, byTopic } = composeFront(
    context.digest,
  );
  const hasMore = more.length > 0;
  const masthead = <Masthead digest={context.digest} section="/" issue={issue} front />;
  return (
    <Page
      context={context}
      title={site.title}
      description={site.strapline ?? front.description(site.title)}
      address="/"
      masthead={masthead}
      className="front"
      metadata={{ profiles: site.sameAs, data: [publicationData(context.digest)] }}
    >
      {lead === undefined && <p class="nothing">{front.nothingYet}</p>}
      <div class={isSparse ? "front-top front-sparse h-feed" : "front-top h-feed"}>
        {lead && <Lead item={lead} opening={opening} />}
        {seconds.length > 0 && (
          <section class="seconds" aria-label={front.moreStories}>
            {seconds.map((item) => (
              <Story key={item.slug} item={item} />
            ))}
          </section>
        )}
        {briefs.length + (hasMore ? 0 : earlier.length) > 0 && (
          <div class="front-briefs">
            {briefs.length > 0 && <Briefs items={briefs} heading={front.inBrief} />}
            {!hasMore && earlier.length > 0 && <Briefs items={earlier} heading={front.earlierWeeks} />}
          </div>
        )}
      </div>
      {issue && more.length > 0 && <MoreHeadlines items={more} issue={issue} />}
      {hasMore && earlier.length > 0 && (
        <div class="below across">
          <Briefs items={earlier} heading={front.earlierWeeks} />
        </div>
      )}
      {byTopic.length > 0 && <RecentByTopic byTopic={byTopic} />}
    </Page>
  );
}

/** The lead, with its first paragraphs. The headings that they link to are on the item's own page. */
function Lead({ item, opening }: { readonly item: Item; readonly opening: readonly BodyElement[] }) {
  const resolveUrl = (url: string) => (url.startsWith("#") ? item.address + url : url);
  return (
    <article class={item.image ? "lead lead-pictured h-entry" : "lead h-entry"}>
      <Headline item={item} level="h2" />
      <Standfirst text={item.standfirst} />
      {item.image && <Thumbnail image={item.image} eager />}
      <Prose tree={opening} resolveUrl={resolveUrl} />
      <p class="dateline">
        {item.section && `${item.section} · `}
        <Day day={item.date} published />
      </p>
    </article>
  );
}

function Story({ item }: { readonly item: Item }) {
  const summary = summaryOf(item);
  return (
    <article class="story h-entry">
      {item.image && <Thumbnail image={item.image} eager />}
      <Headline item={item} level="h2" />
      <p class="p-summary" dir={directionOf(summary)}>
        {summary}
      </p>
      <p class="dateline">
        {item.section && `${item.section} · `}
        <Day day={item.date} published />
      </p>
    </article>
  );
}
