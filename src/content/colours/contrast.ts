import { fromOkLab, linearRgb, toOkLab } from "./oklab.ts";

/** A colour that another must stand out from, and by how much. */
export interface ContrastNeed {
  readonly against: string;
  readonly ratio: number;
}

/** How two colours differ in lightness, from 1 to 21: the contrast ratio of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a colour stands out from others as much as it must. */
export function meets(colour: string, needs: readonly ContrastNeed[]): boolean {
  return needs.every(({ against, ratio }) => contrast(colour, against) >= ratio);
}

const step = 0.005;

/** The colour of the same hue that is nearest in lightness and meets the needs; undefined if none does. */
export function nearestThatMeets(colour: string, needs: readonly ContrastNeed[]): string | undefined {
  if (meets(colour, needs)) return colour;
  const { l, a, b } = toOkLab(colour);
  for (let distance = step; distance <= 1; distance += step)
    for (const lightness of [l - distance, l + distance]) {
      const other = fromOkLab({ l: Math.min(1, Math.max(0, lightness)), a, b });
      if (meets(other, needs)) return other;
    }
  return undefined;
}
