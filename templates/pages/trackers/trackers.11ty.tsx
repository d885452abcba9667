import { countsOf } from "../../../src/digest/trackers/counts.ts";
import { lastChange } from "../../../src/digest/trackers/linkTrackers.ts";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { singlePage } from "../../pageTemplate.ts";
import { Standfirst } from "../../parts/headline.tsx";
import { IndexEntry } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import { Day } from "../../parts/time.tsx";
import { TonePatterns } from "../../parts/trackers/statusMark.tsx";
import { CountBar, rowCount, tallySentence } from "../../parts/trackers/tally.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = singlePage("trackers", ({ trackers }) => trackers);

/** A list of all trackers, each with its counts. */
export default function TrackersPage({ context }: PageData, language: Language) {
  const { words } = language;
  return (
    <Page
      context={context}
      title={words.frame.trackers}
      description={words.trackers.about}
      address="/trackers/"
    >
      <header class="page-head">
        <h1>{words.frame.trackers}</h1>
        <p class="standfirst">{words.trackers.about}</p>
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
            <p class="dateline">{tallySentence(tracker, language)}</p>
          </IndexEntry>
        ))}
      </ul>
    </Page>
  );
}

function Note({ tracker }: { readonly tracker: Tracker }, language: Language) {
  const changed = lastChange(tracker);
  return (
    <>
      {rowCount(tracker, language)}
      {changed !== "" && <> · {language.words.trackers.lastChange(<Day day={changed} short />)}</>}
    </>
  );
}
