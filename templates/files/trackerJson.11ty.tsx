import { trackerFile } from "../../src/content/siteAddresses.ts";
import type { Tracker } from "../../src/digest/trackers/tracker.ts";
import { trackerJson } from "../../src/outputs/trackers/trackerJson.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("trackerJson", "tracker", {
  of: ({ trackers }) => trackers,
  address: ({ address }) => trackerFile(address, "json"),
  shows: (tracker) => [
    tracker,
    ...tracker.items,
    ...tracker.rows.flatMap(({ organisation }) => organisation ?? []),
  ],
});

/** Every tracker as JSON. */
export default function TrackerJson({ context, tracker }: PageData & { readonly tracker: Tracker }) {
  return trackerJson(tracker, context.digest);
}
