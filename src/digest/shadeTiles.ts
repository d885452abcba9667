import type { TileEntry } from "../content/schema/index.ts";
import type { Organisation, Tile } from "./digest.ts";

/** The tiles of the map, each shaded by its organisation's number of items, in quarters of the highest. */
export function shadeTiles(
  tiles: readonly TileEntry[],
  organisations: ReadonlyMap<string, Organisation>,
): Tile[] {
  const placed = tiles.flatMap(({ organisation: id, ...tile }) => {
    const organisation = organisations.get(id);
    return organisation ? [{ ...tile, organisation }] : [];
  });
  const most = Math.max(1, ...placed.map(({ organisation }) => organisation.items.length));
  return placed.map((tile) => ({ ...tile, shade: Math.ceil((4 * tile.organisation.items.length) / most) }));
}
