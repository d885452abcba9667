import type { OwnFields } from "../content/ownFields/ownFields.ts";
import { type ExportedField, fieldsWith } from "../content/schema/fieldUses.ts";
import { absoluteUrlOf } from "../content/siteAddresses.ts";
import { instant } from "../digest/dates.ts";
import type { Digest, Item, Subject } from "../digest/digest.ts";

/** The exported fields that are not written as the item has them. */
const changedFields = [
  "topics",
  "organisations",
  "people",
  "series",
  "storyline",
  "keyDates",
  "related",
] as const;
type UnchangedField = Exclude<ExportedField, (typeof changedFields)[number]>;
const unchangedFields = fieldsWith("exported").filter(
  (field): field is UnchangedField => !changedFields.some((each) => each === field),
);

/**
 * An item for other programs, such as a search server or a spreadsheet. It is as flat as possible, because search servers filter and count
 * flat fields best. docs/export.md explains the fields. A field that an item lacks is left out; a list is present even if it is empty.
 */
export interface KnownRecord extends Pick<Item, UnchangedField> {
  /** The slug, which never changes. */
  readonly id: string;
  readonly url: string;
  /** The body as plain text. Each paragraph, heading, cell and list item is a line. */
  readonly text: string;
  /** Midnight of its date in the site's time zone, in seconds since 1970, for sorting. */
  readonly timestamp: number;
  readonly issue: string;
  readonly topics: readonly string[];
  readonly topicNames: readonly string[];
  readonly organisations: readonly string[];
  readonly organisationNames: readonly string[];
  readonly people: readonly string[];
  readonly peopleNames: readonly string[];
  readonly series: string | undefined;
  readonly seriesName: string | undefined;
  /** `date` is as precise as its writer gave it: `2021-09-26T23:59`, `2021-09-26` or `2021-09`. */
  readonly keyDates: readonly {
    readonly label: string;
    readonly kind: string;
    readonly date: string;
    readonly until?: string;
    readonly place?: string;
    readonly url?: string;
    readonly was?: readonly string[];
    readonly withdrawn?: string;
  }[];
  /** The slugs of related items, whichever of the two names the other. */
  readonly related: readonly string[];
  /** Its story, whether an editor or its relations put it there. */
  readonly story: string | undefined;
  readonly storyName: string | undefined;
  readonly words: number;
  /** Why readers do not see it yet. Only with drafts. */
  readonly waiting: Item["unpublishedBecause"];
}

/** A record with the fields that the digest adds to those of the item. They come last. */
export type ItemRecord = KnownRecord & OwnFields;

/** The record of an item of `digest`. Its text is read from the disk, unless another is given. */
export function recordOf(item: Item, { site }: Digest, text = item.body.text): ItemRecord {
  // The order of these fields never changes: a field that is not among them comes last.
  const known = {
    id: item.slug,
    url: absoluteUrlOf(item.address, site.url),
    headline: item.headline,
    standfirst: item.standfirst,
    text,
    date: item.date,
    timestamp: Date.parse(instant(item.date, site.timeZone)) / 1000,
    issue: item.issue.week,
    label: item.label,
    byline: item.byline,
    ...subjectsOf(item),
    figures: item.figures,
    keyDates: item.keyDates.map(keyDateRecord),
    sources: item.sources,
    updates: item.updates,
    related: [...new Set(item.related.map((relation) => relation.item.slug))],
    words: item.body.words,
    waiting: item.unpublishedBecause,
    story: item.story?.id,
    storyName: item.story?.name,
  };
  return { ...known, ...unchangedOf(item), ...item.ownFields };
}

function unchangedOf(item: Item): Pick<Item, UnchangedField> {
  const fields = unchangedFields.map((field) => [field, item[field]]);
  return Object.fromEntries(fields) as Pick<Item, UnchangedField>;
}

/** What other programs get of a key date. */
export function keyDateRecord({
  label,
  kind,
  date,
  until,
  place,
  url,
  was,
  withdrawn,
}: Item["keyDates"][number]): ItemRecord["keyDates"][number] {
  return {
    label,
    kind,
    date: date.text,
    ...(until ? { until: until.text } : {}),
    ...(place ? { place } : {}),
    ...(url ? { url } : {}),
    ...(was.length > 0 ? { was: was.map(({ text }) => text) } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}

/** The subjects of an item: as ids, which never change, and as names, which readers know. */
function subjectsOf({ topics, organisations, people, series }: Item) {
  return {
    topics: ids(topics),
    topicNames: names(topics),
    organisations: ids(organisations),
    organisationNames: names(organisations),
    people: ids(people),
    peopleNames: names(people),
    series: series?.id,
    seriesName: series?.name,
  };
}

/** Yields a line of JSON for each item, newest first (jsonlines.org). */
export function* recordLines(digest: Digest): Generator<string> {
  for (const item of digest.items) yield `${JSON.stringify(recordOf(item, digest))}\n`;
}

/** Whether a text begins like one of these lines. */
export function isRecordLine(text: string): boolean {
  return /^\{"id":"(?:[^"\\]|\\.)*","url":"(?:[^"\\]|\\.)*","headline":"/.test(text);
}

function ids(subjects: readonly Subject[]): string[] {
  return subjects.map(({ id }) => id);
}

function names(subjects: readonly Subject[]): string[] {
  return subjects.map(({ name }) => name);
}
