import type { Organisation } from "../../../src/digest/digest.ts";
import type { Tracker, TrackerRow } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { ItemSection } from "../items/itemNotes.tsx";
import { AsideSection } from "../subjects/subjectAside.tsx";
import { Day } from "../time.tsx";
import { StatusName, statusLetters, TonePatterns } from "./statusMark.tsx";
import { rowAddress } from "./trackerTable.tsx";

/** What trackers say of an organisation: its status in each, and the item that says so. */
export function OrganisationStatuses(
  { organisation }: { readonly organisation: Organisation },
  { words }: Language,
) {
  if (organisation.trackerRows.length === 0) return null;
  return (
    <AsideSection name={words.frame.trackers}>
      <TonePatterns />
      <ul class="tracker-rows">
        {organisation.trackerRows.map((row) => (
          <li key={row.tracker.id}>
            <a href={rowAddress(row)}>{row.tracker.name}</a> <RowStatus row={row} />
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function RowStatus({ row: { tracker, current } }: { readonly row: TrackerRow }, { words }: Language) {
  return (
    <p>
      <StatusName status={current?.status} letters={statusLetters(tracker.statuses)} />
      {current && (
        <span class="dateline">
          {" "}
          {words.trackers.says(
            <Day day={current.date} short />,
            <a href={current.item.address}>{current.item.headline}</a>,
          )}
        </span>
      )}
    </p>
  );
}

/** The trackers that cite an item. */
export function RecordedIn({ trackers }: { readonly trackers: readonly Tracker[] }, { words }: Language) {
  if (trackers.length === 0) return null;
  return (
    <ItemSection id="trackers" name={words.item.recordedIn}>
      <ul>
        {trackers.map(({ id, name, address }) => (
          <li key={id}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </ItemSection>
  );
}
