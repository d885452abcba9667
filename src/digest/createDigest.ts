import type { WrittenItem } from "../content/items/readItem.ts";
import type { Picture } from "../content/pictures/readPictures.ts";
import type { Content } from "../content/readContent.ts";
import { languageOf } from "../language/language.ts";
import { archiveByYear } from "./archive.ts";
import { brandOf } from "./brand/brand.ts";
import { labelText } from "./brand/labelText.ts";
import { withShownParts } from "./brand/shownParts.ts";
import type { Digest, Fingerprinted, Item, Mutable } from "./digest.ts";
import { figureSeriesOf } from "./figures/figureSeries.ts";
import { fingerprint } from "./fingerprint.ts";
import { issuesOf } from "./issues.ts";
import { calendarYearsOf, correctionsOf, earliestFirst, keyDatesOf } from "./keyDates.ts";
import { compare } from "./order.ts";
import { shadeTiles } from "./shadeTiles.ts";
import { shareKeyDates } from "./shareKeyDates.ts";
import { shownFields, withTypography } from "./shownFields.ts";
import { linkNeighbours, linkRelated } from "./stories/itemLinks.ts";
import { linkStories } from "./stories/linkStories.ts";
import { type Subjects, subjectsOf } from "./subjects/subjects.ts";
import { linkTrackers } from "./trackers/linkTrackers.ts";

/** When a digest is made, and what it shows. */
export interface Clock {
  /** The day in the site's zone, as `YYYY-MM-DD`: items dated later are held back. */
  readonly today: string;
  /** Whether drafts and items of the future are shown: for the preview. */
  readonly preview: boolean;
}

/** Makes the digest: relates every item to its issue, subjects and related items, and each of these to its items. */
export function createDigest(written: Content, clock: Clock): Digest {
  const content = withShownParts(written);
  const shown = content.items.filter((item) => isShown(item, clock)).sort(newestFirst);
  const subjects = subjectsOf(content);
  const items = shown.map((written) => createItem(written, subjects, content, clock.today));
  const all = Object.values(subjects).flatMap((register: ReadonlyMap<string, Fingerprinted>) => [
    ...register.values(),
  ]);
  linkRelated(items, shown);
  const linked = linkStories(items, shown, content, clock.today);
  const hasStories = content.site.show?.stories !== false;
  if (!hasStories) for (const item of items) item.story = undefined;
  const stories = hasStories ? linked : [];
  const trackers = linkTrackers(content.trackers, items, subjects.organisations);
  linkNeighbours(subjects.topics.values());
  for (const subject of [...subjects.topics.values(), ...subjects.organisations.values()])
    subject.figures = figureSeriesOf(subject.items);
  const issues = issuesOf(items, content);
  const keyDates = earliestFirst(shareKeyDates(items));
  const brand = brandOf(content);
  return {
    site: withTypography(content.site, "strapline"),
    language: languageOf(content.site.language),
    brand,
    today: clock.today,
    fingerprint: fingerprint(
      content.site,
      brand,
      clock.today,
      content.registers.tiles,
      content.textPages.map(({ address }) => address),
      ...[...items, ...issues, ...all, ...stories, ...trackers].map(({ fingerprint }) => fingerprint),
    ),
    items,
    issues,
    topics: [...subjects.topics.values()],
    organisations: [...subjects.organisations.values()],
    people: [...subjects.people.values()],
    series: [...subjects.series.values()],
    stories,
    trackers,
    years: archiveByYear(items),
    keyDates,
    calendarYears: calendarYearsOf(keyDates),
    corrections: correctionsOf(items),
    tiles: shadeTiles(content.registers.tiles, subjects.organisations),
    about: content.about,
    textPages: content.textPages,
    unpublished: content.items.filter((item) => !isShown(item, clock)),
  };
}

/** Whether an item is shown: it is not a draft and its day has come, or it is a preview. */
export function isShown(item: Pick<WrittenItem, "draft" | "date">, { today, preview }: Clock): boolean {
  return preview || (!item.draft && item.date <= today);
}

type Ordered = Pick<WrittenItem, "date" | "order" | "slug">;

/** The order of every list: newest first and, within a day, as in its issue. */
export function newestFirst(a: Ordered, b: Ordered): number {
  return (
    compare(b.date, a.date) || compare(a.order ?? Infinity, b.order ?? Infinity) || compare(a.slug, b.slug)
  );
}

/** Makes the item of a digest and adds it to its subjects. Its issue and relations are added later. */
function createItem(
  written: WrittenItem,
  subjects: Subjects,
  { pictures, histories, site }: Content,
  today: string,
): Mutable<Item> {
  const picture = written.image && pictures.get(written.image.src);
  const fields = shownFields(written);
  const item = {
    ...written,
    ...fields,
    labelText: written.label && labelText(written.label, site),
    // A picture that is not published would be broken on every page.
    image: picture && fields.image && { ...fields.image, alt: fields.image.alt ?? noDescription(site) },
    topics: entriesOf(written.topics, subjects.topics),
    organisations: entriesOf(written.organisations, subjects.organisations),
    people: entriesOf(written.people, subjects.people),
    series: written.series === undefined ? undefined : subjects.series.get(written.series),
    imageBytes: picture?.bytes,
    imageSize: picture?.size,
    unpublishedBecause: written.draft ? "draft" : written.date > today ? "not yet published" : undefined,
    fingerprint: "",
    related: [],
    story: undefined,
    later: undefined,
    versions: histories.get(written.slug) ?? unchanged,
    previous: undefined,
    next: undefined,
  } as unknown as Mutable<Item>;
  item.keyDates = keyDatesOf(item, written.keyDates, today);
  const about = [
    ...item.topics,
    ...item.organisations,
    ...item.people,
    ...(item.series ? [item.series] : []),
  ];
  const shown = written.body.pictures.map(({ file }) => file === undefined || sizeOf(pictures.get(file)));
  item.fingerprint = fingerprint(
    item.hash,
    item.unpublishedBecause,
    item.imageBytes,
    sizeOf(picture),
    shown,
    item.versions,
    ...about.map(({ name }) => name),
  );
  for (const subject of new Set(about)) (subject.items as Item[]).push(item);
  return item;
}

const noDescription = ({ language }: Content["site"]) => languageOf(language).words.body.noDescription;

/** Most items have not changed, and share one list. */
const unchanged: readonly [] = [];

/** Whether a picture is published, and the size that pages give it. */
function sizeOf(picture: Picture | undefined) {
  return picture && (picture.size ?? true);
}

function entriesOf<T>(ids: readonly string[], register: ReadonlyMap<string, T>): T[] {
  const found: T[] = [];
  for (const id of ids) {
    const each = register.get(id);
    if (each !== undefined && !found.includes(each)) found.push(each);
  }
  return found;
}
