import type { ComponentChildren } from "preact";
import { directionOf } from "../../../src/content/markdown/direction.ts";
import { trackerFile } from "../../../src/content/siteAddresses.ts";
import type { Digest } from "../../../src/digest/digest.ts";
import { lastChange } from "../../../src/digest/trackers/linkTrackers.ts";
import type { Tracker } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { trackerFeed } from "../../../src/outputs/feeds/feedList.ts";
import { pages, type Shown } from "../../pageTemplate.ts";
import { Standfirst } from "../../parts/headline.tsx";
import { Page } from "../../parts/page.tsx";
import { Day } from "../../parts/time.tsx";
import { ChangeLog } from "../../parts/trackers/changeLog.tsx";
import { statusLetters, TonePatterns } from "../../parts/trackers/statusMark.tsx";
import { rowCount, Tally, tallySentence } from "../../parts/trackers/tally.tsx";
import { Totals } from "../../parts/trackers/totals.tsx";
import { isOnMap, TrackerMap } from "../../parts/trackers/trackerMap.tsx";
import { TrackerTable } from "../../parts/trackers/trackerTable.tsx";
import type { PageData } from "../../renderContext.ts";

export const data = pages("tracker", "tracker", (tracker, { tiles }) => [
  tracker,
  ...tracker.items,
  ...tracker.rows.map(({ organisation }) => organisation),
  ...(isOnMap(tracker, tiles) ? tiles.flatMap(shownTile) : []),
]);

function shownTile({ column, row, short, organisation }: Digest["tiles"][number]): Shown[] {
  return [column, row, short, organisation.id];
}

/** A tracker: how many rows have each status, the map, the table, and what was reported when. */
export default function TrackerPage(
  { context, tracker }: PageData & { readonly tracker: Tracker },
  language: Language,
) {
  const { digest } = context;
  const { words } = language;
  const letters = statusLetters(tracker.statuses);
  return (
    <Page
      context={context}
      title={tracker.name}
      description={tracker.standfirst ?? `${tracker.name} ${tallySentence(tracker, language)}`}
      address={tracker.address}
      feeds={[trackerFeed(tracker, digest)]}
      script={context.assets.tables}
      policy="scripts"
      trail={[{ name: words.frame.trackers, address: "/trackers/" }]}
    >
      <TrackerHead tracker={tracker} />
      <Section id="now" name={words.trackers.now}>
        <TonePatterns />
        <div class="tracker-now">
          <div>
            <Totals totals={tracker.totals} />
            <Tally tracker={tracker} letters={letters} />
          </div>
          {isOnMap(tracker, digest.tiles) && (
            <TrackerMap tracker={tracker} tiles={digest.tiles} letters={letters} />
          )}
        </div>
      </Section>
      <Section id="rows" name={words.trackers.table}>
        <p class="calendar-links">
          <a href={trackerFile(tracker.address, "csv")}>{words.trackers.downloadTable}</a>{" "}
          <a href={trackerFile(tracker.address, "json")}>{words.trackers.downloadAll}</a>
        </p>
        <TrackerTable tracker={tracker} letters={letters} />
      </Section>
      <Section id="changes" name={words.trackers.log}>
        <ChangeLog tracker={tracker} letters={letters} />
      </Section>
    </Page>
  );
}

function TrackerHead({ tracker }: { readonly tracker: Tracker }, language: Language) {
  const { words } = language;
  const changed = lastChange(tracker);
  return (
    <header class="page-head tracker-head">
      <p class="dateline">
        <a href="/trackers/">{words.trackers.tracker}</a> · {rowCount(tracker, language)} ·{" "}
        {changed && <>{words.trackers.lastChange(<Day day={changed} short />)} · </>}
        <a href={`${tracker.address}feed.xml`}>{words.subjects.feed}</a>
      </p>
      <h1 dir={directionOf(tracker.name)}>{tracker.name}</h1>
      {tracker.standfirst && <Standfirst text={tracker.standfirst} />}
    </header>
  );
}

interface SectionProps {
  readonly id: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

function Section({ id, name, children }: SectionProps) {
  return (
    <section class="tracker-section" aria-labelledby={`tracker:${id}`}>
      <h2 id={`tracker:${id}`} class="section-name">
        {name}
      </h2>
      {children}
    </section>
  );
}
