import { memoize } from "../../cache/memoize.ts";
import type { Organisation, Tile } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { groupBy } from "../groupBy.ts";

/** Where an organisation is on the map. */
export interface MapPlace {
  readonly tile: Tile;
  /** The organisations on the tiles that touch its tile with a side. */
  readonly neighbours: readonly Organisation[];
}

/** The tiles of a map by what they are looked up by. */
interface Grid {
  readonly byOrganisation: ReadonlyMap<Organisation, Tile>;
  readonly byPosition: ReadonlyMap<string, readonly Tile[]>;
  readonly fingerprint: string;
}

/** The place of an organisation on a map; undefined if it is not there. The tiles are looked through once for a map. */
export function mapPlaceOf(organisation: Organisation, tiles: readonly Tile[]): MapPlace | undefined {
  const { byOrganisation, byPosition } = gridOf(tiles);
  const tile = byOrganisation.get(organisation);
  if (tile === undefined) return undefined;
  const { column, row } = tile;
  const positions = [
    [column, row - 1],
    [column + 1, row],
    [column, row + 1],
    [column - 1, row],
  ];
  const beside = positions.flatMap(([column, row]) => byPosition.get(`${column} ${row}`) ?? []);
  return { tile, neighbours: beside.map(({ organisation }) => organisation) };
}

/** Stands for where the tiles of a map are. */
export function mapFingerprint(tiles: readonly Tile[]): string {
  return gridOf(tiles).fingerprint;
}

const gridOf = memoize(
  (tiles: readonly Tile[]): Grid => ({
    byOrganisation: new Map(tiles.map((tile) => [tile.organisation, tile])),
    byPosition: groupBy(tiles, ({ column, row }) => `${column} ${row}`),
    fingerprint: fingerprint(tiles.map(({ column, row }) => [column, row])),
  }),
);
