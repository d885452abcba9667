import { elementsIn } from "../../src/content/markdown/bodyTree.ts";
import { directionOf } from "../../src/content/markdown/direction.ts";
import { withoutFootnotes } from "../../src/content/markdown/footnotes/footnoteNodes.ts";
import type { Item } from "../../src/digest/digest.ts";
import { composeFront } from "../../src/digest/front.ts";
import { singlePage } from "../pageTemplate.ts";
import { Headline, Standfirst } from "../parts/headline.tsx";
import { Masthead } from "../parts/masthead.tsx";
import { Page } from "../parts/page.tsx";
import { Thumbnail } from "../parts/picture.tsx";
import { Prose } from "../parts/prose.tsx";
import { Day } from "../parts/time.tsx";
import type { PageData } from "../renderContext.ts";

export const data = singlePage("front");

/** The front page: the latest issue, earlier items, then the latest of each topic. */
export default function FrontPage({ context }: PageData) {
  const { site } = context.digest;
  const { issue, lead, seconds, briefs, earlier, byTopic } = composeFront(context.digest);
  const masthead = <Masthead site={site} section="/" issue={issue} front />;
  return (
    <Page
      context={context}
      title={site.title}
      description={site.strapline ?? `${site.title}: the latest issue, and recent items of each topic.`}
      address="/"
      masthead={masthead}
      className="front"
    >
      {lead === undefined && <p class="nothing">Nothing has been published yet.</p>}
      <div class="front-top">
        {lead && <Lead item={lead} />}
        {seconds.length > 0 && (
          <section class="seconds" aria-label="More stories">
            {seconds.map((item) => (
              <Story key={item.slug} item={item} />
            ))}
          </section>
        )}
        {briefs.length + earlier.length > 0 && (
          <div class="front-briefs">
            {briefs.length > 0 && <Briefs items={briefs} heading="In brief" />}
            {earlier.length > 0 && <Briefs items={earlier} heading="Earlier weeks" />}
          </div>
        )}
      </div>
      {byTopic.length > 0 && (
        <section class="by-topic" aria-labelledby="by-topic">
          <h2 id="by-topic" class="section-name">
            Recent by topic
          </h2>
          <div class="topic-columns">
            {byTopic.map(({ topic, items }) => (
              <section key={topic.id}>
                <h3>
                  <a href={topic.address}>{topic.name}</a>
                </h3>
                <ul>
                  {items.map((item) => (
                    <li key={item.slug}>
                      <Headline item={item} level="h4" />
                      <p class="dateline">
                        <Day day={item.date} short />
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
    </Page>
  );
}

function Lead({ item }: { readonly item: Item }) {
  return (
    <article class={item.image ? "lead lead-pictured" : "lead"}>
      <Headline item={item} level="h2" />
      <Standfirst text={item.standfirst} />
      {item.image && <Thumbnail image={item.image} eager />}
      <Opening item={item} />
      <p class="dateline">
        <Day day={item.date} />
      </p>
    </article>
  );
}

/** The first paragraphs of a body. The headings that they link to are on the item's own page. */
function Opening({ item: { body, address } }: { readonly item: Item }) {
  const paragraphs = elementsIn(withoutFootnotes(body.tree), "p").slice(0, 2);
  return <Prose tree={paragraphs} resolveUrl={(url) => (url.startsWith("#") ? address + url : url)} />;
}

function Story({ item }: { readonly item: Item }) {
  return (
    <article class="story">
      {item.image && <Thumbnail image={item.image} eager />}
      <Headline item={item} level="h2" />
      <p dir={directionOf(item.standfirst)}>{item.standfirst}</p>
      <p class="dateline">
        <Day day={item.date} />
      </p>
    </article>
  );
}

function Briefs({ items, heading }: { readonly items: readonly Item[]; readonly heading: string }) {
  return (
    <section class="briefs" aria-label={heading}>
      <h2 class="section-name">{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.slug}>
            <Headline item={item} level="h3" />
            <p dir={directionOf(item.standfirst)}>{item.standfirst}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
