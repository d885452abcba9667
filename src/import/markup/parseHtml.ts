import * as domino from "@mixmark-io/domino";

/** Parses a page as a browser would. Nothing in it is run or loaded. */
export function parseHtml(html: string): Document {
  return domino.createDocument(html);
}
