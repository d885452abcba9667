import { type ComponentChildren, Fragment } from "preact";
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
  const { tile, address, detail, says, className } = each;
  const { name } = tile.organisation;
  if (address === undefined)
    return (
      <g class={className}>
        <Square tile={each} />
      </g>
    );
  const [x, y] = [(tile.column - 0.5) * size, (tile.row - 1) * size];
  const short = tile.short ?? tile.organisation.code ?? name.slice(0, 4);
  const visible = [short, ...(detail && !says.startsWith(`${detail} `) ? [detail] : []), says].join(" ");
  return (
    <a href={address} aria-label={`${visible}: ${name}`} class={className}>
      <title>{`${name}: ${says}`}</title>
      <Square tile={each} />
      <TileText x={x} y={y + size * (detail ? 0.45 : 0.58)}>
        {short}
      </TileText>{" "}
      {detail && (
        <TileText className="tile-detail" x={x} y={y + size * 0.78}>
          {detail}
        </TileText>
      )}
    </a>
  );
}

/** The ground of a tile and, above it, its pattern. */
function Square({ tile: { tile, pattern } }: { readonly tile: MapTile }) {
  const square = {
    x: (tile.column - 1) * size + gap / 2,
    y: (tile.row - 1) * size + gap / 2,
    width: size - gap,
    height: size - gap,
  };
  return (
    <>
      <rect {...square} />
      {pattern && <rect {...square} fill={`url(#${pattern})`} class="pattern" />}
    </>
  );
}

interface TileTextProps {
  readonly x: number;
  readonly y: number;
  readonly className?: string;
  readonly children: ComponentChildren;
}

function TileText({ x, y, className, children }: TileTextProps) {
  return (
    <text x={x} y={y} class={className} text-anchor="middle">
      {children}
    </text>
  );
}
