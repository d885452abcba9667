import { itemAddress, pictureAddress } from "../../content/addresses.ts";
import { directionOf } from "../../content/markdown/direction.ts";
import { renderHtml } from "../../content/markdown/renderHtml.ts";
import { pictureType } from "../../content/pictures/pictureKinds.ts";
import { longDay, whenOf } from "../../digest/dates.ts";
import type { Correction, Digest, Item } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { sentenceCase } from "../../digest/wording.ts";
import { Markup, xml } from "../xml.ts";
import { labelPage, type Told } from "./feeds.ts";
import { absoluteUrl, resolverOn } from "./feedUrls.ts";

/** An entry of a feed, whichever way it is written. Addresses are whole; days are plain. */
export interface Entry {
  /** Never changes, whatever the item is renamed to. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly Category[];
  readonly summary: string;
  readonly html: string;
  readonly picture: EntryPicture | undefined;
}

/** What an entry is filed under: `scheme` and `term` together are an address. */
export interface Category {
  readonly scheme: string;
  readonly term: string;
  readonly name: string;
}

export interface EntryPicture {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly alt: string;
}

/** The entry of an item or a correction: the same in every feed. */
export function entryOf(told: Told, digest: Digest): Entry {
  return "item" in told ? correctionEntry(told, digest) : itemEntry(told, digest);
}

/** Keeps what is made of an entry, which stands in many feeds. */
export function oncePerEntry<T>(make: (told: Told, digest: Digest) => T): (told: Told, digest: Digest) => T {
  const made = new WeakMap<Told, T>();
  return (told, digest) => {
    const entry = made.get(told) ?? make(told, digest);
    made.set(told, entry);
    return entry;
  };
}

/** The last day on which an editor noted a change: whatever else happened to a file, its readers need not hear of. */
export function updatedOn(told: Told): string {
  if ("item" in told) return told.date;
  return latest([told.date, ...told.updates.map(({ date }) => date)]) ?? told.date;
}

function itemEntry(item: Item, digest: Digest): Entry {
  return {
    id: idOf(item, digest),
    url: absoluteUrl(item.address, digest),
    title: item.headline,
    published: item.date,
    updated: updatedOn(item),
    authors: item.byline,
    categories: categoriesOf(item, digest),
    summary: item.standfirst,
    html: [
      notesOf(item).text,
      xml`<p${directed(item.standfirst)}><strong>${item.standfirst}</strong></p>\n`.text,
      renderHtml(item.body.tree, { resolveUrl: resolverOn(item.address, digest) }),
      datesOf(item).text,
    ].join(""),
    picture: pictureOf(item, digest),
  };
}

/** The day of the change stands for both dates: a correction isn't corrected. */
function correctionEntry({ item, kind, date, note, anchor }: Correction, digest: Digest): Entry {
  const address = absoluteUrl(item.address, digest);
  return {
    id: `${idOf(item, digest)}#${anchor}`,
    url: `${address}#${anchor}`,
    title: `${sentenceCase(kind)}: ${item.headline}`,
    published: date,
    updated: date,
    authors: [],
    categories: categoriesOf(item, digest),
    summary: note,
    html: xml`<p${directed(note)}>${note}</p>\n<p>In <a href="${address}">${item.headline}</a>, ${longDay(item.date)}.</p>\n`
      .text,
    picture: undefined,
  };
}

/** The address that an item was first published under: readers of feeds would take one of another id for a new item. */
function idOf({ formerSlugs: [first], address }: Item, digest: Digest): string {
  return absoluteUrl(first === undefined ? address : itemAddress(first), digest);
}

/** The attribute of a paragraph whose text runs from right to left. */
function directed(text: string): Markup | undefined {
  return directionOf(text) && new Markup(' dir="rtl"');
}

/** What was changed stands before the text: those who read it already see why it comes again. */
function notesOf({ updates }: Item): Markup {
  return xml`${updates.map(
    ({ kind, date, note }) => xml`<p><strong>${sentenceCase(kind)}, ${longDay(date)}:</strong> ${note}</p>\n`,
  )}`;
}

/** What programs that show nothing but the text would keep from their readers. */
function datesOf({ keyDates }: Item): Markup {
  const standing = keyDates.filter(({ withdrawn }) => withdrawn === undefined);
  if (standing.length === 0) return xml``;
  return xml`<h2>Key dates</h2>
<ul>
${standing.map((keyDate) => xml`<li><strong>${whenOf(keyDate)}:</strong> ${keyDate.label}</li>\n`)}</ul>
`;
}

function categoriesOf({ topics, series, label }: Item, digest: Digest): Category[] {
  return [
    ...topics.map(({ id, name }) => ({ scheme: absoluteUrl("/topics/", digest), term: id, name })),
    ...(series ? [{ scheme: absoluteUrl("/series/", digest), term: series.id, name: series.name }] : []),
    ...(label
      ? [{ scheme: absoluteUrl(labelPage(""), digest), term: label, name: sentenceCase(label) }]
      : []),
  ];
}

function pictureOf({ image, imageBytes }: Item, digest: Digest): EntryPicture | undefined {
  if (image === undefined || imageBytes === undefined) return undefined;
  const type = pictureType(image.src);
  if (type === undefined) return undefined;
  return { url: absoluteUrl(pictureAddress(image.src), digest), type, bytes: imageBytes, alt: image.alt };
}
