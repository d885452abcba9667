import { memoizeByText } from "../cache/memoize.ts";
import { attempt } from "../files/attempt.ts";
import { hashOf } from "../files/hash.ts";
import { isReservedName } from "./reservedNames.ts";

/*
 * The addresses of the digest's pages and files. They are permanent, because readers cite them.
 * Each starts with `/` and is encoded for an `href`. Those of pages also end with `/`.
 */

/** The folders at the root of the site that hold its pages. */
export const pageFolders = [
  "items",
  "issues",
  "topics",
  "organisations",
  "people",
  "series",
  "stories",
  "trackers",
  "archive",
  "calendar",
  "corrections",
  "feeds",
  "data",
  "search",
  "subscribe",
  "about",
] as const;

/** Folders at the root of the site that hold other files than pages, and lists that the front page has. */
export const otherFolders = ["assets", "images", "cards", "labels", "page", "feed", "pagefind"] as const;

export type PageFolder = (typeof pageFolders)[number];
/** An address in one of these folders. `readBody` does not recognise others as addresses of the site. */
type PageAddress = `/${PageFolder}/` | `/${PageFolder}/${string}/`;

const encode = encodeURIComponent;
/** A longer name is replaced by its hash, because it may be too long for a file name, and so is one that Windows does not allow. */
const longestName = 80;
const fileName = (name: string): string =>
  encode(name.length > longestName || isReservedName(name) ? hashOf(name) : name);

export const itemAddress = (slug: string): PageAddress => `/items/${encode(slug)}/`;
/** The page that shows what has changed in an item. */
export const changesAddress = (slug: string): PageAddress => `/items/${encode(slug)}/changes/`;
/** `week` is a key such as `2021-W45`. */
export const issueAddress = (week: string): PageAddress => `/issues/${week.toLowerCase()}/`;
export const topicAddress = (id: string): PageAddress => `/topics/${encode(id)}/`;
export const organisationAddress = (id: string): PageAddress => `/organisations/${encode(id)}/`;
export const personAddress = (id: string): PageAddress => `/people/${encode(id)}/`;
export const seriesAddress = (id: string): PageAddress => `/series/${encode(id)}/`;
export const storyAddress = (id: string): PageAddress => `/stories/${encode(id)}/`;
export const trackerAddress = (id: string): PageAddress => `/trackers/${encode(id)}/`;
/** The page of a file in `content/pages/`: `/legal/imprint/` for the names `legal` and `imprint`. */
export const textPageAddress = (names: readonly string[]): string => `/${names.map(encode).join("/")}/`;
/** `period` is a year, or a year and month such as `2021-11`. */
export const archiveAddress = (period: string): PageAddress => `/archive/${period.replace("-", "/")}/`;
/** `period` is a year, or a year and month such as `2021-11`; without it, the address is the calendar's. */
export const calendarAddress = (period?: string): PageAddress =>
  period ? `/calendar/${period.replace("-", "/")}/` : "/calendar/";
/** `year` is a year such as `2021`; without it, the address is that of the list of all headlines. */
export const headlinesAddress = (year?: string): PageAddress =>
  year ? `/search/headlines/${year}/` : "/search/headlines/";
/** A tracker's file of data: `/trackers/floods/tracker.csv`. */
export const trackerFile = (address: string, extension: "csv" | "json"): string =>
  `${address}tracker.${extension}`;
/** The formats of the files that cite an item. */
export const citationFormats = [
  { name: "BibTeX", extension: "bib", type: "application/x-bibtex" },
  { name: "RIS", extension: "ris", type: "application/x-research-info-systems" },
  { name: "CSL-JSON", extension: "json", type: "application/vnd.citationstyles.csl+json" },
] as const;
export type CitationExtension = (typeof citationFormats)[number]["extension"];
/** A file that cites an item: `/items/flood/cite.bib`. */
export const citationFile = (item: string, extension: CitationExtension): string =>
  `${item}cite.${extension}`;
/** The Markdown of an item, beside its page: `/items/flood/index.md`. */
export const itemMarkdownFile = (address: string): string => `${address}index.md`;
/** The calendar file of a page's subject: `/topics/water/calendar.ics`. */
export const calendarFile = (address: string): string => `${address}calendar.ics`;
/** The calendar file of a single key date: `/items/flood/bids-close.ics`. */
export const dateFile = (item: string, name: string): string => `${item}${fileName(name)}.ics`;
/** The picture of a figure over time for emails: `/items/flood/beds-open.png`. */
export const figureFile = (item: string, name: string): string => `${item}${fileName(name)}.png`;
/** The picture that emails show in place of a drawing below `content/images/`, because they don't show SVG. */
export const drawingFile = (address: string): string => `${address}.png`;
/** The card of the page at an address, which services show beside a link to it: `/cards/items/flood.png`. */
export const cardFile = (address: string): string =>
  `/cards/${address.slice(1, -1).split("/").map(decodeURIComponent).map(fileName).join("/")}.png`;
/** The card of all pages without one of their own. */
export const publicationCardFile = "/cards/publication.png";
/** The logo as emails show it. */
export const emailLogoFile = "/cards/logo.png";
/** The icon of a publication that has none of its own. */
export const defaultIconFile = "/assets/icon.svg";
/** The address of page `number`, counted from 1, of a list that starts at `address`. */
export const pageAddress = (address: string, number: number): string =>
  number === 1 ? address : `${address}page/${number}/`;

/** The address of a picture below `content/images/`. */
export const pictureAddress = (src: string): string => `/images/${src.split("/").map(encode).join("/")}`;

/** The path that a site is published under: `/courier` for `https://example.org/courier/`, or an empty text. */
export const basePathOf = memoizeByText((url) => new URL(url).pathname.replace(/\/+$/, ""));
/** The absolute URL of an address, for a site that is published under `url`. Feeds and other sites need it. */
export const absoluteUrlOf = (address: string, url: string): string =>
  new URL(basePathOf(url) + address, url).href;

/** The file in the output folder that the page at an address is written to. Only former addresses have no slash at their end. */
export function pageFile(address: string): string {
  const path = decodeURIComponent(address);
  if (path.endsWith("/")) return `${path}index.html`;
  return /\.html?$/i.test(path) ? path : `${path}/index.html`;
}

/** The parts of an address on a former site: `/rain`, `?page=2` and `#now`. */
export function formerParts(address: string): Record<"path" | "query" | "anchor", string> {
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return { path, query, anchor };
}

/** A path without what hosts add or leave out: an `index.html` or a slash at its end. */
export const withoutIndex = (path: string): string =>
  decodeAddress(path).replace(/(?:\/index\.html?|\/)$/i, "") || "/";

/** An address as people read it: `/topics/café/` for `/topics/caf%C3%A9/`. */
export function decodeAddress(address: string): string {
  return attempt(() => decodeURIComponent(address)) ?? address;
}

/** An address without its query and fragment. */
export function pathOf(address: string): string {
  const end = address.search(/[?#]/);
  return end < 0 ? address : address.slice(0, end);
}

/** The file below `content/images/` that a picture's address points to; undefined for a picture on another host. */
export function pictureFile(address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  return pathOf(address.replace(/^(\.{0,2}\/)*(content\/)?(images\/)?/, ""));
}

/** The address of a link to `contact` of `site.yaml`, which is an email or web address. */
export function contactUrl(contact: string): string {
  return contact.includes("@") && !contact.includes(":") ? `mailto:${contact}` : contact;
}
