import { needsOf } from "./colourPairs.ts";
import { nearestThatMeets } from "./contrast.ts";
import { fromOkLab, mix, toOkLab } from "./oklab.ts";
import type { ColourName, GivenColours, Palette } from "./palette.ts";

/** How a colour follows from others: at `part` of the way from the first to the second. */
interface Derivation {
  readonly from: ColourName;
  readonly to: ColourName;
  readonly part: number;
}

/** In this order, because some follow from others. */
const derivations: readonly (readonly [name: ColourName, Derivation | undefined])[] = [
  ["panel", { from: "paper", to: "ink", part: 0.05 }],
  ["quiet", { from: "ink", to: "paper", part: 0.28 }],
  ["hairline", { from: "paper", to: "ink", part: 0.2 }],
  ["shade1", { from: "paper", to: "accent", part: 0.2 }],
  ["shade2", { from: "paper", to: "accent", part: 0.48 }],
  ["shade3", { from: "paper", to: "accent", part: 0.8 }],
  ["shade4", { from: "accent", to: "ink", part: 0.15 }],
  ["mark", undefined],
];

/**
 * All colours of a mode from those that a publication gives. Each of the others is the standard one or, if a colour that it follows from is given, is mixed
 * from these. It is made lighter or darker until it stands out as it must.
 */
export function derivePalette(given: GivenColours, standard: Palette): Palette {
  const palette: Record<ColourName, string> = { ...standard, ...withoutBlanks(given) };
  for (const [name, derivation] of derivations) {
    if (given[name] !== undefined) continue;
    const colour = derivation && follows(derivation, given) ? mixed(derivation, palette) : standard[name];
    palette[name] = nearestThatMeets(colour, needsOf(name, palette)) ?? colour;
  }
  return palette;
}

function follows({ from, to }: Derivation, given: GivenColours): boolean {
  return given[from] !== undefined || given[to] !== undefined;
}

function mixed({ from, to, part }: Derivation, palette: Palette): string {
  return mix(visible(palette[from]), palette[to], part);
}

/** Near black, eyes see no steps: what is mixed from it starts a little lighter. */
const darkestGround = 0.17;

function visible(colour: string): string {
  const lab = toOkLab(colour);
  return lab.l < darkestGround ? fromOkLab({ ...lab, l: darkestGround }) : colour;
}

function withoutBlanks(given: GivenColours): Partial<Palette> {
  return Object.fromEntries(Object.entries(given).filter(([, colour]) => colour !== undefined));
}
