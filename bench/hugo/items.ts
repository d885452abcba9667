import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Item } from "../../src/digest/digest.ts";
import { noteAnchors } from "../../src/digest/noteAnchors.ts";
import { suggestionsFor } from "../../src/digest/related/suggestions.ts";
import { placeInStory, storyNeighbours } from "../../src/digest/stories/linkStories.ts";
import { trackersCiting } from "../../src/digest/trackers/trackersCiting.ts";
import { citationOf } from "../../src/outputs/citations/citationOf.ts";
import { dividedName } from "../../src/outputs/metadata/dublinCore.ts";
import { dateFields } from "./dates.ts";
import { cardIn, type HugoPage, linkTo } from "./hugoPage.ts";

/** The items, as files for Hugo: in its own names for fields, and with what follows from other items. */
export function itemPages(digest: Digest, root: string): HugoPage[] {
  return digest.items.map((item) => ({
    file: item.file.replace(/^content\//, ""),
    fields: { ...ownFields(item, digest), ...derivedFields(item, digest) },
    body: readFileSync(join(root, item.file), "utf8").replace(/^---\n.*?\n---\n/s, ""),
  }));
}

function ownFields(item: Item, digest: Digest): object {
  const { headline, standfirst, date, byline, label, image, updates } = item;
  const { key, authors, changed } = citationOf(item, digest);
  const anchors = noteAnchors(updates);
  const ids = (subjects: readonly { readonly id: string }[]) => subjects.map(({ id }) => id);
  return {
    title: headline,
    description: standfirst,
    date,
    lastmod: changed,
    byline,
    creators: authors.map((author) => ({
      kind: author.kind,
      name: author.name,
      divided: dividedName(author),
    })),
    key,
    label,
    labelText: item.labelText,
    image: image && { ...image, ...item.imageSize, bytes: item.imageBytes },
    sources: item.sources,
    figures: item.figures,
    updates: updates.map((update, index) => ({ ...update, anchor: anchors[index] })),
    topics: ids(item.topics),
    organisations: ids(item.organisations),
    people: ids(item.people),
    series: item.series && [item.series.id],
    stories: item.story && [item.story.id],
    labels: label && [label],
    issues: [item.issue.week.toLowerCase()],
    years: [date.slice(0, 4)],
    months: [date.slice(0, 7)],
    aliases: item.formerSlugs.map((former) => `/items/${former}/`),
  };
}

function derivedFields(item: Item, digest: Digest): object {
  const { address, issue, story, related, later } = item;
  return {
    place: issue.items.indexOf(item) + 1,
    placeOf: issue.items.length,
    mainTopic: item.topics[0]?.id,
    previous: item.previous && linkTo(item.previous),
    next: item.next && linkTo(item.next),
    later: later && linkTo(later),
    story: story && { place: placeInStory(item, story), count: story.items.length, ...neighboursOf(item) },
    relations: related.map((each) => ({
      ...linkTo(each.item),
      as: digest.language.words.item.relation(each.as, each.back),
      id: each.item.slug,
      kind: each.as,
      back: each.back,
    })),
    suggestions: suggestionsFor(item, digest).map((each) => ({ ...linkTo(each.item), shared: each.shared })),
    recordedIn: trackersCiting(item, digest).map(({ name, address }) => ({ title: name, url: address })),
    keyDates: item.keyDates.map(dateFields),
    ...cardIn(address, digest),
  };
}

function neighboursOf(item: Item): object {
  const { before, after } = storyNeighbours(item);
  return { before: before && linkTo(before), after: after && linkTo(after) };
}
