import type { FontRole } from "../../content/fonts/fonts.ts";
import type { FontMetrics } from "./fontMetrics.ts";

/** A file of a font as the style loads it. */
export interface FontFace {
  readonly address: string;
  readonly metrics: FontMetrics;
  /** The characters to load it for; undefined for all. */
  readonly characters?: string | undefined;
}

/** What the style says of a font: its files, or that it is the system's. */
export interface StyledFont {
  readonly isSans: boolean;
  /** Empty for the system's. */
  readonly faces: readonly FontFace[];
}

export type StyledFonts = Readonly<Record<"text" | "sans", StyledFont>> & {
  readonly headings?: StyledFont | undefined;
};

/** The names of the fonts in the style. */
const families: Readonly<Record<FontRole, string>> = { text: "Text", headings: "Headings", sans: "Sans" };

const systemSans =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif';
/** These look the same on every system, and may be embedded in a PDF. */
const printSans = 'Helvetica,Arial,"Liberation Sans",sans-serif';
const systemSerif = 'Georgia,Gelasio,"Times New Roman","Liberation Serif",serif';

/** A font of the system, and how wide its characters are on average: measured as in `fontMetrics`. */
const fallbacks = {
  serif: [
    { name: "Fallback", local: ["Georgia", "Gelasio"], width: 0.43997 },
    {
      name: "Fallback Times",
      local: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"],
      width: 0.40092,
    },
  ],
  sans: [{ name: "Fallback", local: ["Arial", "ArialMT", "Liberation Sans"], width: 0.44154 }],
};

/** The fonts of a style sheet: each file, fonts of the system with the same metrics, so that nothing moves when a font has loaded, and the custom properties. */
export function fontsCss({ text, headings, sans }: StyledFonts): string {
  const fonts = Object.entries({ text, headings, sans }) as [FontRole, StyledFont | undefined][];
  const faces = fonts.flatMap(([role, font]) => (font ? facesOf(families[role], font) : []));
  const own = `--serif:${stackOf("text", text)};--headings:${headings ? stackOf("headings", headings) : "var(--serif)"};--sans:${stackOf("sans", sans)};`;
  const print = sans.faces.length === 0 && sans.isSans ? `@media print{:root{--sans:${printSans}}}\n` : "";
  return `${faces.join("\n")}\n:root{${own}}\n${print}`;
}

function facesOf(family: string, { faces, isSans }: StyledFont): string[] {
  const [first] = faces;
  if (first === undefined) return [];
  return [
    ...faces.map((face) => faceCss(family, face)),
    ...fallbacksOf(isSans).map((each) => fallbackCss(family, first.metrics, each)),
  ];
}

function faceCss(family: string, { address, characters, metrics }: FontFace): string {
  const style = metrics.isItalic ? "font-style:italic;" : "";
  const range = characters === undefined ? "" : `unicode-range:${characters};`;
  return `@font-face{font-family:${family};src:url("${address}") format("woff2");font-weight:${metrics.weight};${style}${range}font-display:swap}`;
}

type Fallback = (typeof fallbacks.serif)[number];

const fallbacksOf = (isSans: boolean): readonly Fallback[] => (isSans ? fallbacks.sans : fallbacks.serif);

/** A font of the system, as large as the font that it stands for. See https://web.dev/articles/css-size-adjust. */
function fallbackCss(
  family: string,
  { ascent, descent, lineGap, width }: FontMetrics,
  fallback: Fallback,
): string {
  const size = width / fallback.width;
  const percent = (part: number) => `${Math.round(part * 1_000_000) / 10_000}%`;
  const local = fallback.local.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family} ${fallback.name}";src:${local};ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)};line-gap-override:${percent(lineGap / size)};size-adjust:${percent(size)}}`;
}

/** The names of a font and of those that stand for it, as the value of `font-family`. */
function stackOf(role: FontRole, { faces, isSans }: StyledFont): string {
  if (faces.length === 0) return isSans ? systemSans : systemSerif;
  const stands = fallbacksOf(isSans).map(({ name }) => `"${families[role]} ${name}"`);
  return [families[role], ...stands, isSans ? "sans-serif" : "serif"].join(",");
}
