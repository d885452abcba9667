import type { Digest } from "../../src/digest/digest.ts";
import {
  documentAddress,
  type FeedDocument,
  type FeedFormat,
  newerThan,
} from "../../src/outputs/feeds/documents.ts";
import type { Told } from "../../src/outputs/feeds/feed.ts";
import { pages, type Shown } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

export interface FeedData extends PageData {
  readonly document: FeedDocument;
}

/** What Eleventy is told of documents of feeds in a format. */
export function feedPages(format: FeedFormat, of: (digest: Digest) => readonly FeedDocument[]) {
  return pages("document", {
    of,
    file: (document) => documentAddress(document, format),
    shows: shownIn,
  });
}

/** An archive's page tells of its neighbours, and so changes when it is no longer the last. */
function shownIn(document: FeedDocument, { mark }: Digest): Shown[] {
  const { feed, told, number, pages: archived } = document;
  const neighbour = number === undefined ? archived : newerThan(document)?.number;
  return [feed.title, neighbour, ...told.map(itemOf), told.length === 0 ? mark : undefined];
}

/** A correction is a part of its item, and differs when that does. */
function itemOf(told: Told) {
  return "item" in told ? told.item : told;
}
