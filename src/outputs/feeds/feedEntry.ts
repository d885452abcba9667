import { directionOf } from "../../content/markdown/direction.ts";
import { renderHtml } from "../../content/markdown/renderHtml.ts";
import { pictureType } from "../../content/pictures/pictureKinds.ts";
import { itemAddress, pictureAddress } from "../../content/siteAddresses.ts";
import type { Correction, Digest, Item, KeyDate } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { withPlace } from "../../digest/wording.ts";
import type { Language } from "../../language/language.ts";
import { authorPage } from "../citations/authorOf.ts";
import { summaryOf } from "../metadata/summaryOf.ts";
import { Markup, xml } from "../xml.ts";
import { type FeedItem, labelPage } from "./feedList.ts";
import { absoluteUrl, urlResolverOn } from "./feedUrls.ts";
import { trackerEntry } from "./trackerEntry.ts";

/** An entry of a feed, in any format. Addresses are absolute. */
export interface FeedEntry {
  /** Never changes, even if the item is renamed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly EntryAuthor[];
  readonly categories: readonly Category[];
  readonly summary: string;
  /** The whole text. */
  readonly html: string;
  /** What a feed has instead of the whole text if that would make the feed too large. */
  readonly shortHtml: string;
  readonly picture: EntryPicture | undefined;
}

/** Who wrote an entry. Authors in the registers have a page. */
export interface EntryAuthor {
  readonly name: string;
  readonly url?: string;
}

/** A category of an entry. `scheme` and `term` together are an address. */
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

/** The entry of an item, a correction or a day of a tracker. It is the same in every feed. */
export function entryOf(item: FeedItem, digest: Digest): FeedEntry {
  if ("tracker" in item) return trackerEntry(item, digest);
  return "item" in item ? correctionEntry(item, digest) : itemEntry(item, digest);
}

/** The last day on which an editor noted a change. Other changes to a file do not concern readers. */
export function updatedOn(item: FeedItem): string {
  if ("item" in item || "tracker" in item) return item.date;
  return latest([item.date, ...item.updates.map(({ date }) => date)]) ?? item.date;
}

/** A summary as a paragraph, and a link to the page that has the rest. */
export function shortHtmlOf(summary: string, url: string, { words }: Language): string {
  return xml`<p${dirAttribute(summary)}>${summary}</p>\n<p><a href="${url}">${words.feeds.readRest}</a></p>\n`
    .text;
}

function itemEntry(item: Item, digest: Digest): FeedEntry {
  const url = absoluteUrl(item.address, digest);
  const updates = updatesOf(item, digest.language).text;
  const summary = summaryOf(item);
  return {
    id: idOf(item, digest),
    url,
    title: item.headline,
    published: item.date,
    updated: updatedOn(item),
    authors: authorsOf(item, digest),
    categories: categoriesOf(item, digest),
    summary,
    html: [
      updates,
      item.standfirst === undefined
        ? ""
        : xml`<p${dirAttribute(item.standfirst)}><strong>${item.standfirst}</strong></p>\n`.text,
      renderHtml(item.body.tree, {
        resolveUrl: urlResolverOn(item.address, digest),
        words: digest.language.words.body,
      }),
      datesOf(item, digest.language).text,
    ].join(""),
    shortHtml: updates + shortHtmlOf(summary, url, digest.language),
    picture: pictureOf(item, digest),
  };
}

function authorsOf({ byline }: Item, digest: Digest): EntryAuthor[] {
  return byline.map((name) => {
    const page = authorPage(name, digest);
    return { name, ...(page !== undefined && { url: absoluteUrl(page, digest) }) };
  });
}

/** The entry of a correction. Both of its dates are the day of the correction, because it does not change. */
function correctionEntry({ item, kind, date, note, anchor }: Correction, digest: Digest): FeedEntry {
  const address = absoluteUrl(item.address, digest);
  const { words, longDay } = digest.language;
  const where = words.feeds.correctedItem<Markup | string>(
    xml`<a href="${address}">${item.headline}</a>`,
    longDay(item.date),
  );
  const html = xml`<p${dirAttribute(note)}>${note}</p>\n<p>${where}</p>\n`.text;
  return {
    id: `${idOf(item, digest)}#${anchor}`,
    url: `${address}#${anchor}`,
    title: words.feeds.correction(words.item.updates[kind], item.headline),
    published: date,
    updated: date,
    authors: [],
    categories: categoriesOf(item, digest),
    summary: note,
    html,
    shortHtml: html,
    picture: undefined,
  };
}

/** The address that the item was first published under. With another id, feed readers would show it as a new item. */
function idOf({ formerSlugs: [first], address }: Item, digest: Digest): string {
  return absoluteUrl(first === undefined ? address : itemAddress(first), digest);
}

/** The attribute of a paragraph that is written from right to left. */
function dirAttribute(text: string): Markup | undefined {
  return directionOf(text) && new Markup(' dir="rtl"');
}

/** The changes, before the text, so that people who have read the item see why it comes again. */
function updatesOf({ updates }: Item, { words, longDay }: Language): Markup {
  return xml`${updates.map(
    ({ kind, date, note }) =>
      xml`<p><strong>${words.item.updateOn(kind, longDay(date))}:</strong> ${note}</p>\n`,
  )}`;
}

/** The key dates, which some feed readers show only if they are in the text. */
function datesOf({ keyDates }: Item, { words, whenOf }: Language): Markup {
  const current = keyDates.filter(({ withdrawn }) => withdrawn === undefined);
  if (current.length === 0) return xml``;
  return xml`<h2>${words.feeds.keyDates}</h2>
<ul>
${current.map((keyDate) => xml`<li><strong>${whenOf(keyDate)}:</strong> ${labelOf(keyDate)}</li>\n`)}</ul>
`;
}

/** What happens on a key date, and where. */
function labelOf(keyDate: KeyDate): Markup {
  const { label, url } = keyDate;
  const said = withPlace(keyDate);
  return url ? xml`<a href="${url}">${label}</a>${said.slice(label.length)}` : xml`${said}`;
}

function categoriesOf({ topics, series, label, labelText = "" }: Item, digest: Digest): Category[] {
  return [
    ...topics.map(({ id, name }) => ({ scheme: absoluteUrl("/topics/", digest), term: id, name })),
    ...(series ? [{ scheme: absoluteUrl("/series/", digest), term: series.id, name: series.name }] : []),
    ...(label
      ? [
          {
            scheme: absoluteUrl(labelPage(""), digest),
            term: label,
            name: labelText,
          },
        ]
      : []),
  ];
}

function pictureOf({ image, imageBytes }: Item, digest: Digest): EntryPicture | undefined {
  if (image === undefined || imageBytes === undefined) return undefined;
  const type = pictureType(image.src);
  if (type === undefined) return undefined;
  return { url: absoluteUrl(pictureAddress(image.src), digest), type, bytes: imageBytes, alt: image.alt };
}
