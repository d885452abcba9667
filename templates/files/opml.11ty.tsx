import { opml } from "../../src/outputs/feeds/opml.ts";
import { onePage } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/feeds.opml", ({ topics, organisations, people, series }) => [
  ...topics,
  ...organisations,
  ...people,
  ...series,
]);

/** A list of every feed, for feed readers that import OPML. */
export default function FeedList({ context }: PageData) {
  return opml(context.digest);
}
