import type { Digest, Item, Related, Story, Subject } from "../../../src/digest/digest.ts";
import { earliestFirst, onceEach } from "../../../src/digest/keyDates.ts";
import { placeInStory, storyNeighbours } from "../../../src/digest/stories/linkStories.ts";
import { mostOften } from "../../../src/digest/subjects/mostOften.ts";
import type { Language } from "../../../src/language/language.ts";
import { Fact } from "../fact.tsx";
import { Headline, ItemLink, Standfirst } from "../headline.tsx";
import { ContextObject } from "../items/contextObject.tsx";
import { ItemSection, SubjectLinks } from "../items/itemNotes.tsx";
import { DateList } from "../keyDates.tsx";
import { Day } from "../time.tsx";

/** The first and the last day of a story: "28 Feb 2020 to 10 Nov 2021". */
export function StorySpan({ story: { items } }: { readonly story: Story }, { words }: Language) {
  const [newest, first] = [items[0], items.at(-1)];
  if (newest === undefined || first === undefined) return null;
  const from = <Day day={first.date} short />;
  return <>· {newest.date === first.date ? from : words.dates.span(from, <Day day={newest.date} short />)}</>;
}

/** What happened, newest first. Each item says how it relates to others. */
export function Timeline(
  { items, digest }: Pick<Digest, "items"> & { readonly digest: Digest },
  { words }: Language,
) {
  if (items.length === 0) return <p class="nothing">{words.lists.nothingYet}</p>;
  return (
    <ol class="timeline" reversed>
      {items.map((item) => (
        <li key={item.slug}>
          <article class="h-entry">
            <p class="dateline">
              <Day day={item.date} published />
            </p>
            <Headline item={item} level="h2" />
            <Standfirst text={item.standfirst} />
            <Relations related={item.related.filter(isShownHere)} />
            <ContextObject item={item} digest={digest} />
          </article>
        </li>
      ))}
    </ol>
  );
}

/** The later item says what it follows or responds to; both of two differing findings say so. */
function isShownHere({ as, back }: Related): boolean {
  return !back || as === "differs-from";
}

function Relations({ related }: { readonly related: readonly Related[] }, { words }: Language) {
  if (related.length === 0) return null;
  return (
    <dl class="relations">
      {related.map((relation) => (
        <Fact
          key={`${relation.as} ${relation.item.slug}`}
          name={words.item.relation(relation.as, relation.back)}
          className={relation.as}
        >
          <ItemLink item={relation.item} />
        </Fact>
      ))}
    </dl>
  );
}

/** A long story has more subjects and dates than a page can show. */
const mostListed = 20;

/** The key dates and subjects of all items of a story. */
export function StoryAside({ story: { items } }: { readonly story: Story }, { words }: Language) {
  const dates = earliestFirst(
    onceEach(items.flatMap(({ keyDates }) => keyDates)).map(({ shared }) => shared),
  );
  return (
    <>
      {dates.length > 0 && (
        <ItemSection id="key-dates" name={words.item.keyDates}>
          <DateList dates={dates.slice(-mostListed)} />
        </ItemSection>
      )}
      <SubjectLinks name={words.item.people} subjects={mostOf(items.flatMap(({ people }) => people))} />
      <SubjectLinks
        name={words.item.organisations}
        subjects={mostOf(items.flatMap(({ organisations }) => organisations))}
      />
      <SubjectLinks name={words.item.topics} subjects={mostOf(items.flatMap(({ topics }) => topics))} />
    </>
  );
}

/** Those of most items first. */
function mostOf(subjects: readonly Subject[]): Subject[] {
  return mostOften(subjects)
    .slice(0, mostListed)
    .map(({ subject }) => subject);
}

/** The story of an item, the item's place in it, and what came before and after, unless the related items say that. */
export function ItemStory({ item }: { readonly item: Item }, { words }: Language) {
  const { story, related } = item;
  if (story === undefined) return null;
  const { before, after } = storyNeighbours(item);
  const isRelated = (other: Item) => related.some((each) => each.item === other);
  const neighbours = [
    { name: words.item.before, item: before },
    { name: words.item.after, item: after },
  ].flatMap(({ name, item }) => (item && !isRelated(item) ? [{ name, item }] : []));
  return (
    <ItemSection id="story" name={words.item.story}>
      <p>
        <a href={story.address}>{story.name}</a>{" "}
        <span class="dateline">{words.item.placeInStory(placeInStory(item, story), story.items.length)}</span>
      </p>
      {neighbours.length > 0 && (
        <dl>
          {neighbours.map(({ name, item }) => (
            <Fact key={name} name={name}>
              <ItemLink item={item} />
            </Fact>
          ))}
        </dl>
      )}
    </ItemSection>
  );
}

/** At the top of an item that is not the last word: the newest item of its story. */
export function LaterItem({ item: { later } }: { readonly item: Item }, { words }: Language) {
  if (later === undefined) return null;
  return (
    <p class="later">
      {words.item.later(<a href={later.address}>{later.headline}</a>, <Day day={later.date} />)}
    </p>
  );
}
