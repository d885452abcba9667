import { trackerFile } from "../../src/content/siteAddresses.ts";
import type { Tracker } from "../../src/digest/trackers/tracker.ts";
import { trackerCsv } from "../../src/outputs/trackers/trackerCsv.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("trackerCsv", "tracker", {
  of: ({ trackers }) => trackers,
  address: ({ address }) => trackerFile(address, "csv"),
  shows: (tracker) => [
    tracker,
    ...tracker.items,
    ...tracker.rows.flatMap(({ organisation }) => organisation ?? []),
  ],
});

/** Every tracker as CSV. */
export default function TrackerCsv({ context, tracker }: PageData & { readonly tracker: Tracker }) {
  return trackerCsv(tracker, context.digest);
}
