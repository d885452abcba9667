import { shownFeeds } from "../../src/outputs/feeds/feedList.ts";
import { opml } from "../../src/outputs/feeds/opml.ts";
import { singleFile } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("opml", shownFeeds);

/** A list of every feed, for feed readers that import OPML. */
export default function FeedList({ context }: PageData) {
  return opml(context.digest);
}
