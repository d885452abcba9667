import type { Tile } from "../../../src/digest/digest.ts";
import type { Tracker, TrackerRow } from "../../../src/digest/trackers/tracker.ts";
import { type MapTile, TileMap } from "../charts/tileMap.tsx";
import { notReported, type StatusLetters, toneClass, tonePatterns } from "./statusMark.tsx";
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
export function TrackerMap({ tracker, tiles, letters }: TrackerMapProps) {
  const placed = tilesOf(tracker, tiles);
  return (
    <figure class="tracker-map">
      <TileMap
        tiles={placed.map(({ tile, row }) => statusTile(tile, row, letters))}
        label="Map of the statuses. The table below has the same information"
      />
      <figcaption>{captionOf(tracker, placed.filter(({ row }) => row).length)}</figcaption>
    </figure>
  );
}

function tilesOf({ rows }: Tracker, tiles: readonly Tile[]) {
  const byOrganisation = new Map(rows.map((row) => [row.organisation, row]));
  return tiles.map((tile) => ({ tile, row: byOrganisation.get(tile.organisation) }));
}

function statusTile(tile: Tile, row: TrackerRow | undefined, letters: StatusLetters): MapTile {
  if (row === undefined) return { tile, says: "", className: "tile tile-absent" };
  const status = row.current?.status;
  return {
    tile,
    address: rowAddress(row),
    detail: status && letters.get(status.id),
    says: status?.name ?? notReported,
    className: `tile ${toneClass(status)}`,
    pattern: status && tonePatterns[status.tone],
  };
}

function captionOf({ rows }: Tracker, placed: number): string {
  const letters = "The letters are those of the statuses. Each tile leads to its row in the table.";
  return placed < rows.length ? `${letters} ${placed} of ${rows.length} rows are on the map.` : letters;
}
