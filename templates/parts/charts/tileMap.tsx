import { Fragment } from "preact";
import type { Tile } from "../../../src/digest/digest.ts";

const size = 44;
const gap = 3;

/** One tile of a map as readers see it. */
export interface MapTile {
  /** Where it is, and whose it is. */
  readonly tile: Omit<Tile, "shade">;
  /** Where it leads; a tile that leads nowhere is only there for its place. */
  readonly address?: string | undefined;
  /** A second line: a number, or the mark of a status. */
  readonly detail?: string | undefined;
  /** What the tile says, without the organisation: "3 items". */
  readonly says: string;
  readonly className: string;
  /** The name of the pattern that its ground has besides its shade. */
  readonly pattern?: string | undefined;
}

/** A map with one equal tile for each organisation. `label` is its accessible name, and says where the same facts are in words. */
export function TileMap({ tiles, label }: { readonly tiles: readonly MapTile[]; readonly label: string }) {
  const width = tiles.reduce((most, { tile }) => Math.max(most, tile.column), 1) * size;
  const height = tiles.reduce((most, { tile }) => Math.max(most, tile.row), 1) * size;
  return (
    <svg class="tile-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {tiles.map((each) => (
        <Fragment key={each.tile.organisation.id}>
          <TileLink tile={each} />{" "}
        </Fragment>
      ))}
    </svg>
  );
}

/** The accessible name begins with the visible text, so that people who use speech input can say what they see (WCAG 2.5.3). */
function TileLink({ tile: each }: { readonly tile: MapTile }) {
  const { tile, address, detail, says, className, pattern } = each;
  const { name } = tile.organisation;
  const place = `translate(${(tile.column - 1) * size} ${(tile.row - 1) * size})`;
  if (address === undefined)
    return (
      <g class={className} transform={place}>
        <Square pattern={pattern} />
      </g>
    );
  const short = tile.short ?? tile.organisation.code ?? name.slice(0, 4);
  const visible = [short, ...(detail && !says.startsWith(`${detail} `) ? [detail] : []), says].join(" ");
  // Preact's type of a link has no attributes of SVG.
  const inSvg = { transform: place };
  return (
    <a href={address} aria-label={`${visible}: ${name}`} class={className} {...inSvg}>
      <title>{`${name}: ${says}`}</title>
      <Square pattern={pattern} />
      <text x={size / 2} y={size * (detail ? 0.45 : 0.58)}>
        {short}
      </text>{" "}
      {detail && (
        <text class="tile-detail" x={size / 2} y={size * 0.78}>
          {detail}
        </text>
      )}
    </a>
  );
}

/** The ground of a tile and, above it, its pattern. It is the same for each, so that a page with many stays small when compressed. */
function Square({ pattern }: Pick<MapTile, "pattern">) {
  const square = { x: gap / 2, y: gap / 2, width: size - gap, height: size - gap };
  return (
    <>
      <rect {...square} />
      {pattern && <rect {...square} fill={`url(#${pattern})`} class="pattern" />}
    </>
  );
}
