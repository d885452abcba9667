/*
 * The one list of colours. The style of pages and feeds, the email, charts, cards and the icon are made from it. `colours` in `_data/site.yaml`
 * replaces some of them: see `palettesOf`.
 */

/** Every colour of a publication, and what it is for. */
export const colourUses = {
  paper: "The ground of every page.",
  panel: "The ground of what stands apart: code, notes, filters.",
  ink: "Text, and the rules of the masthead.",
  quiet: "Text that steps back, such as datelines.",
  hairline: "Thin rules, and the whole that a bar is part of.",
  accent: "Labels, lines of charts, and what is marked as the current one.",
  mark: "The ground of words that a search found or a change added.",
  shade1: "The lightest shade of maps, weeks and trackers, with ink on it.",
  shade2: "The second shade, with ink on it.",
  shade3: "The third shade, with paper on it.",
  shade4: "The strongest shade, with paper on it.",
} as const;

export type ColourName = keyof typeof colourUses;

/** The colours of one mode, each as `#rrggbb` in small letters. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The colours of a mode that a publication gives. */
export type GivenColours = { readonly [N in ColourName]?: string | undefined };

/** The colours of a publication: on light screens, on dark ones, and in print. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
  readonly print: Palette;
}

const light: Palette = {
  paper: "#faf7f0",
  panel: "#f1ebdf",
  ink: "#1a1c22",
  quiet: "#55534f",
  hairline: "#d3cabb",
  accent: "#971d16",
  mark: "#ffe9a8",
  shade1: "#e7cfc5",
  shade2: "#d39d90",
  shade3: "#a64a3f",
  shade4: "#84160f",
};

/** Those of a publication that sets none. Ink is not quite black and paper not quite white, so that email programs which invert colours keep the contrast. */
export const standardPalettes: Palettes = {
  light,
  dark: {
    paper: "#121722",
    panel: "#1a2130",
    ink: "#dcd8ce",
    quiet: "#a9abb1",
    hairline: "#364055",
    accent: "#f0938a",
    mark: "#5c4a12",
    shade1: "#3b3540",
    shade2: "#6d4547",
    shade3: "#b8746c",
    shade4: "#f0a096",
  },
  print: {
    ...light,
    paper: "#ffffff",
    panel: "#ffffff",
    ink: "#000000",
    quiet: "#444444",
    hairline: "#999999",
    accent: "#8a1710",
  },
};

/** What only editors see, in the preview: a blue that no publication's own colours change. */
export const editorPalettes = {
  light: { pencil: "#1b4b8f", wash: "#e6edf6", line: "#9db7d9", wrong: "#8a1538", text: "#1a1c22" },
  dark: { pencil: "#a3c6f5", wash: "#152742", line: "#45668f", wrong: "#ff9db1", text: "#dcd8ce" },
} as const;
