import { countsOf } from "../../../src/digest/trackers/counts.ts";
import { lastChange } from "../../../src/digest/trackers/linkTrackers.ts";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import { singlePage } from "../../pageTemplate.ts";
import { Standfirst } from "../../parts/headline.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { Day } from "../../parts/time.tsx";
import { TonePatterns } from "../../parts/trackers/statusMark.tsx";
import { CountBar, rowCount, tallySentence } from "../../parts/trackers/tally.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("trackers", ({ trackers }) => trackers);

const about = "Questions that we follow, and the answer for each organisation from day to day.";

/** A list of all trackers, each with its counts. */
export default function TrackersPage({ context }: PageData) {
  return (
    <Page context={context} title="Trackers" description={about} address="/trackers/">
      <header class="page-head">
        <h1>Trackers</h1>
        <p class="standfirst">{about}</p>
      </header>
      <TonePatterns />
      <ul class="index tracker-index">
        {context.digest.trackers.map((tracker) => (
          <IndexEntry
            key={tracker.id}
            name={tracker.name}
            address={tracker.address}
            note={<Note tracker={tracker} />}
          >
            {tracker.standfirst && <Standfirst text={tracker.standfirst} />}
            <CountBar counts={countsOf(tracker)} all={tracker.rows.length} />
            <p class="dateline">{tallySentence(tracker)}</p>
          </IndexEntry>
        ))}
      </ul>
    </Page>
  );
}

function Note({ tracker }: { readonly tracker: Tracker }) {
  const changed = lastChange(tracker);
  return (
    <>
      {rowCount(tracker)}
      {changed !== "" && (
        <>
          {" "}
          · last change <Day day={changed} short />
        </>
      )}
    </>
  );
}
