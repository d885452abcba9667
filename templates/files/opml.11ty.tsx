import { opml } from "../../src/outputs/feeds/opml.ts";
import { onePage } from "../pageKind.ts";
import type { PageData } from "../renderContext.ts";

export const data = onePage("/feeds.opml", ({ topics, organisations, people, series }) => [
  ...topics,
  ...organisations,
  ...people,
  ...series,
]);

/** Every feed, for programs that subscribe to many at once. */
export default function FeedList({ edition }: PageData) {
  return opml(edition.digest);
}
