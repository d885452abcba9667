import type { ContrastNeed } from "./contrast.ts";
import type { ColourName, GivenColours } from "./palette.ts";

/** Two colours that meet on a page. `colour` is the one to change if they are too alike. */
export interface ColourPair {
  readonly colour: ColourName;
  readonly against: ColourName;
  /** The contrast that WCAG 2.2 asks for at level AA. */
  readonly ratio: number;
  /** What needs the contrast, as the subject of a sentence. */
  readonly what: string;
}

const text = { ratio: 4.5, what: "Text needs" };
const graphics = { ratio: 3, what: "Charts need" };

/** All pairs. What is not here, such as a hairline on paper, only decorates. */
export const colourPairs: readonly ColourPair[] = [
  { colour: "ink", against: "paper", ...text },
  { colour: "quiet", against: "paper", ...text },
  { colour: "accent", against: "paper", ...text },
  { colour: "panel", against: "ink", ...text },
  { colour: "quiet", against: "panel", ...text },
  { colour: "accent", against: "panel", ...text },
  { colour: "mark", against: "ink", ...text },
  { colour: "shade1", against: "ink", ...text },
  { colour: "shade2", against: "ink", ...text },
  { colour: "shade3", against: "paper", ...text },
  { colour: "shade4", against: "paper", ...text },
  { colour: "hairline", against: "accent", ...graphics },
];

/** What a colour of a palette must stand out from. */
export function needsOf(colour: ColourName, palette: GivenColours): ContrastNeed[] {
  return colourPairs.flatMap((pair) => {
    const against = palette[pair.against];
    return pair.colour === colour && against !== undefined ? [{ against, ratio: pair.ratio }] : [];
  });
}
