import type { Tile } from "../../../src/digest/digest.ts";
import type { Tracker, TrackerRow } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { type MapTile, TileMap } from "../charts/tileMap.tsx";
import { type StatusLetters, toneClass, tonePatterns } from "./statusMark.tsx";
import { rowAddress } from "./trackerTable.tsx";

interface TrackerMapProps {
  readonly tracker: Tracker;
  readonly tiles: readonly Tile[];
  readonly letters: StatusLetters;
}

/** Whether enough rows of a tracker are on the map for the map to say something. */
export function isOnMap(tracker: Tracker, tiles: readonly Tile[]): boolean {
  return tilesOf(tracker, tiles).filter(({ row }) => row).length > 1;
}

/** The map, with the status of each row in colour, pattern and letter. The table below it has the same in words. */
export function TrackerMap({ tracker, tiles, letters }: TrackerMapProps, language: Language) {
  const placed = tilesOf(tracker, tiles);
  return (
    <figure class="tracker-map">
      <TileMap
        tiles={placed.map(({ tile, row }) => statusTile(tile, row, letters, language))}
        label={language.words.trackers.map}
      />
      <figcaption>{captionOf(tracker, placed.filter(({ row }) => row).length, language)}</figcaption>
    </figure>
  );
}

function tilesOf({ rows }: Tracker, tiles: readonly Tile[]) {
  const byOrganisation = new Map(rows.map((row) => [row.organisation, row]));
  return tiles.map((tile) => ({ tile, row: byOrganisation.get(tile.organisation) }));
}

function statusTile(
  tile: Tile,
  row: TrackerRow | undefined,
  letters: StatusLetters,
  { words }: Language,
): MapTile {
  if (row === undefined) return { tile, says: "", className: "tile tile-absent" };
  const status = row.current?.status;
  return {
    tile,
    address: rowAddress(row),
    detail: status && letters.get(status.id),
    says: status?.name ?? words.trackers.notReported,
    className: `tile ${toneClass(status)}`,
    pattern: status && tonePatterns[status.tone],
  };
}

function captionOf({ rows }: Tracker, placed: number, { words: { trackers } }: Language): string {
  return placed < rows.length ? `${trackers.mapKey} ${trackers.onMap(placed, rows.length)}` : trackers.mapKey;
}
