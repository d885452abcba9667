import { editorPalettes, type Palette, type Palettes } from "../../content/colours/palette.ts";

/** The custom properties that the style sheets take their colours from: `--paper`, `--shade-1`. In print, dark colours never apply. */
export function coloursCss({ light, dark, print }: Palettes): string {
  return `:root{color-scheme:light dark;${properties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
@media print{:root{color-scheme:light;${properties(print)}}}
`;
}

/** Those of what only editors see, such as `--editor-pencil`. */
export function editorColoursCss(): string {
  const { light, dark } = editorPalettes;
  return `:root{${properties(light, "--editor-")}}
@media (prefers-color-scheme:dark){:root{${properties(dark, "--editor-")}}}
`;
}

function properties(palette: Palette | Readonly<Record<string, string>>, prefix = "--"): string {
  return Object.entries(palette)
    .map(([name, colour]) => `${prefix}${name.replace(/(?=\d)/, "-")}:${colour};`)
    .join("");
}
