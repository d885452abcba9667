import { memoize } from "../../cache/memoize.ts";
import { needsOf } from "./colourPairs.ts";
import { nearestThatMeets } from "./contrast.ts";
import { derivePalette } from "./derivePalette.ts";
import { fromOkLab, toOkLab } from "./oklab.ts";
import { type GivenColours, type Palette, type Palettes, standardPalettes } from "./palette.ts";

/** The colours that a publication gives, in `_data/site.yaml`. */
export interface OwnColours {
  readonly light?: GivenColours | undefined;
  readonly dark?: GivenColours | undefined;
}

/** The colours of a publication: its own, those that follow from them, and the standard ones. Made once for each site. */
export function palettesOf({ colours }: { readonly colours?: OwnColours | undefined }): Palettes {
  return colours === undefined ? standardPalettes : ownPalettes(colours);
}

const ownPalettes = memoize(({ light: givenLight = {}, dark: givenDark = {} }: OwnColours): Palettes => {
  const light = derivePalette(givenLight, standardPalettes.light);
  const dark = derivePalette(withDarkAccent(givenLight, givenDark), standardPalettes.dark);
  return { light, dark, print: printPalette(givenLight, light) };
});

/** The lightness in OKLab of an accent on dark paper. */
const darkAccentLightness = 0.76;

/** An accent for dark screens follows from that of light ones. */
function withDarkAccent(light: GivenColours, dark: GivenColours): GivenColours {
  if (dark.accent !== undefined || light.accent === undefined) return dark;
  const palette = derivePalette(dark, standardPalettes.dark);
  const lighter = fromOkLab({ ...toOkLab(light.accent), l: darkAccentLightness });
  return { ...dark, accent: nearestThatMeets(lighter, needsOf("accent", palette)) ?? lighter };
}

/** In print, ink is black on white, and the accent is that of light screens. */
function printPalette(given: GivenColours, light: Palette): Palette {
  const { print } = standardPalettes;
  const { mark, shade1, shade2, shade3, shade4 } = light;
  const accent = given.accent ?? print.accent;
  const palette = { ...print, accent, mark, shade1, shade2, shade3, shade4 };
  return { ...palette, hairline: nearestThatMeets(print.hairline, needsOf("hairline", palette)) ?? accent };
}
