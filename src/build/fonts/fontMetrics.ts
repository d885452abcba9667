import { readFileSync } from "node:fs";
import type { Font } from "fontkitten";
import { Failure } from "../../failure.ts";

/** What the style must know of a font: measures as parts of its size. */
export interface FontMetrics {
  /** `400`, or `200 800` for a variable font. */
  readonly weight: string;
  readonly isItalic: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** How wide a character is on average, in a sentence of English. */
  readonly width: number;
}

const sentence =
  "The committee said on Tuesday that councils would have to publish what they spend on housing, and that the first figures will be ready by the end of the year.";

/** Reads a WOFF2 file. Throws a Failure if it is broken. */
export async function fontMetrics(path: string): Promise<FontMetrics> {
  // It takes a tenth of a second to load, and only digests with fonts of their own need it.
  const { create } = await import("fontkitten");
  try {
    const font = create(readFileSync(path));
    if ("unitsPerEm" in font) return metricsOf(font);
  } catch {
    // What the library says of a broken file is for its developers.
  }
  throw new Failure(`The font ${path} can't be read. Convert it to WOFF2 again.`);
}

function metricsOf(font: Font): FontMetrics {
  const { wght } = font.variationAxes;
  const part = (units: number) => units / font.unitsPerEm;
  const widths = [...sentence].map(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
  );
  return {
    weight: wght ? `${wght.min} ${wght.max}` : String(font["OS/2"].usWeightClass),
    isItalic: font.italicAngle !== 0,
    ascent: part(font.ascent),
    descent: part(-font.descent),
    lineGap: part(font.lineGap),
    width: part(widths.reduce((sum, width) => sum + width, 0) / widths.length),
  };
}
