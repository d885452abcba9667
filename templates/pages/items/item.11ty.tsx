import { itemMarkdownFile } from "../../../src/content/siteAddresses.ts";
import { wholeYears } from "../../../src/digest/dates.ts";
import type { Item } from "../../../src/digest/digest.ts";
import { storyNeighbours } from "../../../src/digest/stories/linkStories.ts";
import { trackersCiting } from "../../../src/digest/trackers/trackersCiting.ts";
import type { Language } from "../../../src/language/language.ts";
import { absoluteUrl } from "../../../src/outputs/feeds/feedUrls.ts";
import { itemMetadata, itemMetadataShows } from "../../../src/outputs/metadata/itemMetadata.ts";
import { summaryOf } from "../../../src/outputs/metadata/summaryOf.ts";
import { pages } from "../../pageTemplate.ts";
import { Published } from "../../parts/changes/published.tsx";
import { Figures, figuresShow } from "../../parts/charts/figures.tsx";
import { Byline, Headline, Standfirst } from "../../parts/headline.tsx";
import { Cite } from "../../parts/items/cite.tsx";
import { ItemAside, ItemNotes } from "../../parts/items/itemNotes.tsx";
import { LinkNotes } from "../../parts/items/linkNotes.tsx";
import { Age, shownInSeeAlso } from "../../parts/items/seeAlso.tsx";
import { type NamedLink, Pager } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { Picture } from "../../parts/picture.tsx";
import { Prose } from "../../parts/prose.tsx";
import { ShareLink } from "../../parts/shareLink.tsx";
import { ItemStory, LaterItem } from "../../parts/stories/story.tsx";
import { AfterItem } from "../../parts/subscribe/afterItem.tsx";
import { RecordedIn } from "../../parts/trackers/trackerLinks.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("item", "item", (item, digest) => [
  item,
  item.keyDates.filter(({ past }) => past).length,
  item.issue.items.indexOf(item),
  item.issue.items.length,
  item.previous,
  item.next,
  ...item.related.map((related) => related.item),
  item.later,
  item.story,
  item.story?.items.length,
  item.story?.items.indexOf(item),
  ...Object.values(storyNeighbours(item)),
  ...figuresShow(item),
  ...trackersCiting(item, digest).flatMap(({ name, address }) => [name, address]),
  wholeYears(item.date, digest.today),
  ...shownInSeeAlso(item, digest),
  itemMetadataShows(item, digest),
]);

/** The page of an item: its text, sources and subjects, and links to its neighbours. */
export default function ItemPage({ context, item }: PageData & { readonly item: Item }, { words }: Language) {
  const { tree } = item.body;
  return (
    <Page
      context={context}
      title={item.headline}
      description={summaryOf(item)}
      address={item.address}
      script={context.assets.share}
      policy="scripts"
      signUp={null}
      className="item h-entry"
      week={item.issue.week}
      trail={[{ name: words.frame.topics, address: "/topics/" }, ...item.topics.slice(0, 1)]}
      metadata={itemMetadata(item, context.digest)}
      markdown={context.digest.site.itemMarkdown ? itemMarkdownFile(item.address) : undefined}
    >
      <article>
        <data class="u-url" value={absoluteUrl(item.address, context.digest)} />
        <header class="item-head">
          {item.series && (
            <p class="series-mark">
              <a href={item.series.address}>{item.series.name}</a>
            </p>
          )}
          <Age item={item} digest={context.digest} />
          <LaterItem item={item} />
          <Headline item={item} level="h1" linked={false} />
          <Standfirst text={item.standfirst} />
          <p class="dateline">
            <Byline byline={item.byline} digest={context.digest} />
            {item.byline.length > 0 && " · "}
            <Published item={item} /> ·{" "}
            <a href={`${item.issue.address}#${encodeURIComponent(item.slug)}`}>
              <PlaceInIssue item={item} />
            </a>
          </p>
        </header>
        <div class="item-columns">
          <div class="item-text">
            <Picture item={item} eager />
            <Prose tree={tree} whole />
            <LinkNotes tree={tree} site={context.digest.site} />
            <ItemNotes item={item} />
            <Cite item={item} digest={context.digest} />
            <ShareLink address={item.address} name={words.item.link} />
            <AfterItem item={item} digest={context.digest} />
          </div>
          <div class="item-aside">
            <ItemStory item={item} />
            {item.figures.length > 0 && <Figures item={item} />}
            <RecordedIn trackers={trackersCiting(item, context.digest)} />
            <ItemAside item={item} digest={context.digest} />
          </div>
        </div>
      </article>
      <ItemPager item={item} />
    </Page>
  );
}

/** "2 of 6 in Week 21 of 2018". */
function PlaceInIssue({ item }: { readonly item: Item }, { words, weekName }: Language) {
  const { items, week } = item.issue;
  if (items.length === 1) return <>{weekName(week)}</>;
  return <>{words.item.placeInIssue(items.indexOf(item) + 1, items.length, weekName(week))}</>;
}

function ItemPager({ item }: { readonly item: Item }, { words }: Language) {
  const topic = item.topics[0];
  if (topic === undefined || (!item.previous && !item.next)) return null;
  return (
    <Pager
      label={words.item.moreOn(topic.name)}
      previous={headlineLink(item.previous)}
      next={headlineLink(item.next)}
    >
      <a href={topic.address}>{topic.name}</a>
    </Pager>
  );
}

function headlineLink(item: Item | undefined): NamedLink | undefined {
  return item && { name: item.headline, address: item.address };
}
