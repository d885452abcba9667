import type { Tile } from "../../../src/digest/digest.ts";
import { itemCount } from "../rows.tsx";
import { type MapTile, TileMap } from "./tileMap.tsx";

/** A tile map with one tile for each organisation, shaded by its number of items. The table below has the same information in words. */
export function CoverageMap({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <figure class="coverage">
      <TileMap
        tiles={tiles.map(shadedTile)}
        label="Map of coverage. The table below has the same information"
      />
      <figcaption>
        <p>{summaryOf(tiles)}</p>
        <details>
          <summary>The map as a table</summary>
          <CoverageTable tiles={tiles} />
        </details>
      </figcaption>
    </figure>
  );
}

function shadedTile(tile: Tile): MapTile {
  const { items, address } = tile.organisation;
  return {
    tile,
    address,
    detail: items.length > 0 ? String(items.length) : undefined,
    says: itemCount(items.length),
    className: `tile tile-${tile.shade}`,
  };
}

function CoverageTable({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <table>
      <caption>Items about each organisation on the map</caption>
      <thead>
        <tr>
          <th scope="col">Organisation</th>
          <th scope="col">Region</th>
          <th scope="col" class="number">
            Items
          </th>
        </tr>
      </thead>
      <tbody>
        {tiles.map(({ organisation }) => (
          <tr key={organisation.id}>
            <th scope="row">
              <a href={organisation.address}>{organisation.name}</a>
            </th>
            <td>{organisation.region}</td>
            <td class="number">{organisation.items.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the map shows, in words. */
function summaryOf(tiles: readonly Tile[]): string {
  const covered = tiles.filter(({ organisation }) => organisation.items.length > 0);
  const most = covered.toSorted((a, b) => b.organisation.items.length - a.organisation.items.length)[0]
    ?.organisation;
  if (tiles.length === 1)
    return `The system on the map has ${most ? "been written about" : "not been written about yet"}.`;
  if (most === undefined) return `None of the ${tiles.length} systems on the map has been written about yet.`;
  const have = covered.length === 1 ? "has" : "have";
  return `${covered.length} of the ${tiles.length} systems on the map ${have} been written about, ${most.name} most often. The darker the tile, the more items.`;
}
