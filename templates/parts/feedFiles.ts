import type { Digest } from "../../src/digest/digest.ts";
import type { OutputFileName } from "../../src/digest/outputFiles.ts";
import { authorPagesShow } from "../../src/outputs/citations/authorOf.ts";
import {
  documentAddress,
  type FeedDocument,
  type FeedFormat,
  newerThan,
} from "../../src/outputs/feeds/feedDocuments.ts";
import type { FeedItem } from "../../src/outputs/feeds/feedList.ts";
import { files, type Shown } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export interface FeedData extends PageData {
  readonly document: FeedDocument;
}

/** The data of the template for feed documents in a format. `kind` is its row in `outputFiles`. */
export function feedFiles(
  kind: OutputFileName,
  format: FeedFormat,
  of: (digest: Digest) => readonly FeedDocument[],
) {
  return files(kind, "document", {
    of,
    address: (document) => documentAddress(document, format),
    shows: shownIn,
  });
}

/** A document of the archive links to its neighbours, so it changes when a newer one follows it. */
function shownIn(document: FeedDocument, digest: Digest): Shown[] {
  const { feed, items, number, pages: archived } = document;
  const neighbour = number === undefined ? archived : newerThan(document)?.number;
  const bylines = items.map((item) => ("byline" in item ? item.byline : []));
  return [
    feed.title,
    neighbour,
    ...items.flatMap(partsOf),
    authorPagesShow(bylines, digest),
    items.length === 0 ? digest.fingerprint : undefined,
  ];
}

/** A correction is part of its item, and changes with it. A day of a tracker changes with the tracker and with the items that it cites. */
function partsOf(item: FeedItem): Shown[] {
  if ("tracker" in item) return [item.tracker, ...item.tracker.items];
  return ["item" in item ? item.item : item];
}
