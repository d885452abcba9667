import { Fragment } from "preact";
import type { Tile } from "../../../src/digest/digest.ts";
import { itemCount } from "../rows.tsx";

const size = 44;
const gap = 3;

/** A tile map with one tile for each organisation, shaded by its number of items. The table below has the same information in words. */
export function CoverageMap({ tiles }: { readonly tiles: readonly Tile[] }) {
  const width = tiles.reduce((most, { column }) => Math.max(most, column), 1) * size;
  const height = tiles.reduce((most, { row }) => Math.max(most, row), 1) * size;
  return (
    <figure class="coverage">
      <svg
        class="tile-map"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="Map of coverage. The table below has the same information"
      >
        {tiles.map((tile) => (
          <Fragment key={tile.organisation.id}>
            <MapTile tile={tile} />{" "}
          </Fragment>
        ))}
      </svg>
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

/** The accessible name begins with the visible text, so that people who use speech input can say what they see (WCAG 2.5.3). */
function MapTile({ tile }: { readonly tile: Tile }) {
  const { organisation, shade } = tile;
  const count = organisation.items.length;
  const [x, y] = [(tile.column - 1) * size, (tile.row - 1) * size];
  const short = tile.short ?? organisation.code ?? organisation.name.slice(0, 4);
  return (
    <a
      href={organisation.address}
      aria-label={`${short} ${itemCount(count)}: ${organisation.name}`}
      class={`tile tile-${shade}`}
    >
      <title>{`${organisation.name}: ${itemCount(count)}`}</title>
      <rect x={x + gap / 2} y={y + gap / 2} width={size - gap} height={size - gap} />
      <text x={x + size / 2} y={y + size * (count > 0 ? 0.45 : 0.58)} text-anchor="middle">
        {short}
      </text>{" "}
      {count > 0 && (
        <text class="tile-count" x={x + size / 2} y={y + size * 0.78} text-anchor="middle">
          {count}
        </text>
      )}
    </a>
  );
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
