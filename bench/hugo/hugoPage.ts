import { decodeAddress } from "../../src/content/siteAddresses.ts";
import type { Digest, Item, Subject } from "../../src/digest/digest.ts";
import type { Mentioned } from "../../src/digest/subjects/mostOften.ts";
import { cardsOf } from "../../src/outputs/cards/cards.ts";

/** A file below Hugo's `content/`. */
export interface HugoPage {
  readonly file: string;
  readonly fields: object;
  readonly body?: string | undefined;
}

/** A page that only holds others together. */
export const unseen = { build: { render: "never", list: "never" } };

/** The formats of a page that has feeds. */
export const feeds = ["HTML", "atom", "rss2", "jsonfeed"];

/** The last part of an address, by which Hugo's taxonomies know a page. */
export function idIn(address: string): string {
  return decodeAddress(address).split("/").at(-1) ?? "";
}

/** An item as a link to it. */
export function linkTo({ headline, address, date }: Item) {
  return { title: headline, url: address, date };
}

/** Subjects as links. */
export function namesOf(subjects: readonly Subject[]) {
  return subjects.map(({ name, address }) => ({ title: name, url: address }));
}

/** Subjects as links, each with its number of items. */
export function mentions(subjects: readonly Mentioned<Subject>[]) {
  return subjects.map(({ subject: { name, address }, count }) => ({ title: name, url: address, count }));
}

/** The card of a page, if it has one of its own. */
export function cardIn(address: string, digest: Digest): object {
  const card = cardsOf(digest).own.get(address);
  return card ? { card: card.address, cardAlt: card.alt } : {};
}

/** Where Hugo finds an item. */
export function pathTo({ file }: Item): string {
  return file.replace(/^content/, "");
}
