import { errorAt, type Finding } from "../problem.ts";
import { pathText, valueAt } from "../schema/schemaPaths.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type ColourPair, colourPairs, needsOf } from "./colourPairs.ts";
import { contrast, nearestThatMeets } from "./contrast.ts";
import { type ColourName, colourUses, type GivenColours, type Palette } from "./palette.ts";
import { type OwnColours, palettesOf } from "./palettesOf.ts";

type Mode = "light" | "dark";
const modes: readonly Mode[] = ["light", "dark"];

/** Errors for colours that YAML reads as comments: a `#` begins one, unless it is in quotation marks. */
export function unquotedColours(yaml: YamlText): Finding[] {
  return modes.flatMap((mode) =>
    (Object.keys(colourUses) as ColourName[]).flatMap((name) => {
      const path = ["colours", mode, name];
      const comment = valueAt(yaml.value, path) === null ? yaml.commentAt(path) : undefined;
      if (comment === undefined) return [];
      const field = pathText(path);
      const message = `\`${field}\` is empty: YAML reads \`${comment.text}\` as a comment.`;
      return [errorAt(comment.position, message, "Put the colour in double quotes.", { field })];
    }),
  );
}

/**
 * Errors for colours that can't be read on each other, one for each colour. All rules are about the colours that result: a colour that is given may be
 * too near to one that is not.
 */
export function colourFindings(own: OwnColours, yaml: YamlText): Finding[] {
  const palettes = palettesOf({ colours: own });
  return modes.flatMap((mode) => {
    const given = own[mode];
    if (given === undefined || Object.keys(given).length === 0) return [];
    const palette = palettes[mode];
    const swapped = swappedGround(mode, given, palette, yaml);
    if (swapped) return [swapped];
    const failing = colourPairs.filter((pair) => isGiven(pair, given) && fails(pair, palette));
    const [first] = failing;
    if (first?.colour === "ink") return [tooAlike(first, mode, given, palette, yaml)];
    const once = new Map(failing.toReversed().map((pair) => [pair.colour, pair]));
    return [...once.values()].toReversed().map((pair) => tooAlike(pair, mode, given, palette, yaml));
  });
}

function isGiven({ colour, against }: ColourPair, given: GivenColours): boolean {
  return given[colour] !== undefined || given[against] !== undefined;
}

function fails({ colour, against, ratio }: ColourPair, palette: Palette): boolean {
  return contrast(palette[colour], palette[against]) < ratio;
}

/** The paper of light screens is lighter than its ink, and that of dark ones is darker. */
function swappedGround(
  mode: Mode,
  given: GivenColours,
  palette: Palette,
  yaml: YamlText,
): Finding | undefined {
  const isLight = contrast(palette.paper, "#000000") >= contrast(palette.ink, "#000000");
  if (isLight === (mode === "light")) return undefined;
  const name = given.paper === undefined ? "ink" : "paper";
  const path = ["colours", mode, name];
  const message = `\`${pathText(path)}\` is \`${palette[name]}\`, so paper (\`${palette.paper}\`) is ${isLight ? "lighter" : "darker"} than ink (\`${palette.ink}\`).`;
  const hint = `On ${mode} screens, paper must be ${isLight ? "darker" : "lighter"} than ink.`;
  return errorAt(yaml.positionOf(path), message, hint, { field: pathText(path), value: palette[name] });
}

function tooAlike(
  { colour, against, ratio, what }: ColourPair,
  mode: Mode,
  given: GivenColours,
  palette: Palette,
  yaml: YamlText,
): Finding {
  const named = given[colour] === undefined ? against : colour;
  const other = named === colour ? against : colour;
  const path = ["colours", mode, named];
  const field = pathText(path);
  const shown = Math.floor(contrast(palette[colour], palette[against]) * 100) / 100;
  const message = `\`${field}\` is \`${palette[named]}\`, which has a contrast of ${shown} to 1 with \`${other}\` (\`${palette[other]}\`). ${what} at least ${ratio} to 1.`;
  return errorAt(yaml.positionOf(path), message, remedy(colour, named, palette), {
    field,
    value: palette[named],
  });
}

function remedy(colour: ColourName, named: ColourName, palette: Palette): string {
  const needs = named === "paper" && colour === "ink" ? [{ against: palette.ink, ratio: 4.5 }] : undefined;
  const nearest = nearestThatMeets(palette[needs ? named : colour], needs ?? needsOf(colour, palette));
  if (nearest === undefined) {
    const grounds = colourPairs
      .filter((pair) => pair.colour === colour)
      .map(({ against }) => `\`${against}\``);
    return `No \`${colour}\` has enough contrast with ${grounds.join(" and ")}. Change one of these.`;
  }
  return needs || named === colour
    ? `The nearest colour that passes is "${nearest}".`
    : `Change it, or add \`${colour}: "${nearest}"\`, the nearest colour that passes.`;
}
