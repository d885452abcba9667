import type { Tile } from "../../../src/digest/digest.ts";
import type { Language } from "../../../src/language/language.ts";
import { type MapTile, TileMap } from "./tileMap.tsx";

/** A tile map with one tile for each organisation, shaded by its number of items. The table below has the same information in words. */
export function CoverageMap({ tiles }: { readonly tiles: readonly Tile[] }, language: Language) {
  const { charts } = language.words;
  return (
    <figure class="coverage">
      <TileMap tiles={tiles.map((tile) => shadedTile(tile, language))} label={charts.map} />
      <figcaption>
        <p>{summaryOf(tiles, language)}</p>
        <details>
          <summary>{charts.mapAsTable}</summary>
          <CoverageTable tiles={tiles} />
        </details>
      </figcaption>
    </figure>
  );
}

function shadedTile(tile: Tile, { words }: Language): MapTile {
  const { items, address } = tile.organisation;
  return {
    tile,
    address,
    detail: items.length > 0 ? String(items.length) : undefined,
    says: words.lists.items(items.length),
    className: `tile tile-${tile.shade}`,
  };
}

function CoverageTable({ tiles }: { readonly tiles: readonly Tile[] }, { words: { charts } }: Language) {
  return (
    <table>
      <caption>{charts.mapTable}</caption>
      <thead>
        <tr>
          <th scope="col">{charts.organisation}</th>
          <th scope="col">{charts.region}</th>
          <th scope="col" class="number">
            {charts.items}
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
function summaryOf(tiles: readonly Tile[], { words: { charts } }: Language): string {
  const covered = tiles.filter(({ organisation }) => organisation.items.length > 0);
  const most = covered.toSorted((a, b) => b.organisation.items.length - a.organisation.items.length)[0]
    ?.organisation;
  if (tiles.length === 1) return charts.onlyOne(most !== undefined);
  return most === undefined
    ? charts.noneCovered(tiles.length)
    : charts.covered(covered.length, tiles.length, most.name);
}
