import { hashOf } from "../files/hash.ts";

/*
 * The addresses of the digest. They hold for ever: readers have cited them.
 * Each begins with `/`, ends with one but for files, and is ready for an `href`.
 */

/** The folders at the root of the site that hold its pages. */
export const pageFolders = [
  "items",
  "issues",
  "topics",
  "organisations",
  "people",
  "series",
  "archive",
  "calendar",
  "corrections",
  "feeds",
  "search",
  "about",
] as const;

export type PageFolder = (typeof pageFolders)[number];
/** An address in one of these folders: one in any other would not be taken for an address of the site in `readBody`. */
type PageAddress = `/${PageFolder}/` | `/${PageFolder}/${string}/`;

const part = encodeURIComponent;
/** Longer names, of which a system may not make a file, stand in addresses as a hash. */
const longestName = 80;

export const itemAddress = (slug: string): PageAddress => `/items/${part(slug)}/`;
/** `week` is a key such as `2021-W45`. */
export const issueAddress = (week: string): PageAddress => `/issues/${week.toLowerCase()}/`;
export const topicAddress = (id: string): PageAddress => `/topics/${part(id)}/`;
export const organisationAddress = (id: string): PageAddress => `/organisations/${part(id)}/`;
export const personAddress = (id: string): PageAddress => `/people/${part(id)}/`;
export const seriesAddress = (id: string): PageAddress => `/series/${part(id)}/`;
/** `period` is a year, or a year and month such as `2021-11`. */
export const archiveAddress = (period: string): PageAddress => `/archive/${period.replace("-", "/")}/`;
/** `year` is one such as `2021`; without it, the whole calendar's. */
export const calendarAddress = (year?: string): PageAddress => (year ? `/calendar/${year}/` : "/calendar/");
/** `year` is one such as `2021`; without it, the list of all headlines. */
export const headlinesAddress = (year?: string): PageAddress =>
  year ? `/search/headlines/${year}/` : "/search/headlines/";
/** The calendar of the dates that a page's subject has: `/topics/water/calendar.ics`. */
export const calendarFile = (address: string): string => `${address}calendar.ics`;
/** The calendar of a single key date, by its item's address and its own name: `/items/flood/bids-close.ics`. */
export const dateFile = (item: string, name: string): string =>
  `${item}${part(name.length > longestName ? hashOf(name) : name)}.ics`;
/** The address of page `number`, counted from 1, of a list that begins at `address`. */
export const pageAddress = (address: string, number: number): string =>
  number === 1 ? address : `${address}page/${number}/`;

/** The address of a picture below `content/images/`. */
export const pictureAddress = (src: string): string => `/images/${src.split("/").map(part).join("/")}`;

/** The path below its host that a site is published under: `/courier` of `https://example.org/courier/`, or nothing. */
export const basePathOf = (url: string): string => new URL(url).pathname.replace(/\/+$/, "");
/** An address of a site that is published under `url`, with all before it: what feeds and other sites may name. */
export const absoluteUrlOf = (address: string, url: string): string =>
  new URL(basePathOf(url) + address, url).href;

/** The file below the output that a page's address is written to. */
export const pageFile = (address: string): string => `${decodeURIComponent(address)}index.html`;

/** An address as people write it: `/topics/café/` for `/topics/caf%C3%A9/`. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address without its question and its part: without what stands from the first `?` or `#` on. */
export function pathOf(address: string): string {
  const end = address.search(/[?#]/);
  return end < 0 ? address : address.slice(0, end);
}

/** The file below `content/images/` that a picture's address names; undefined for one on another host. */
export function pictureFile(address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  return pathOf(address.replace(/^(\.{0,2}\/)*(content\/)?(images\/)?/, ""));
}
