import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fontPath } from "../../content/fonts/fontFolder.ts";
import type { Font, FontFile, FontRole, Fonts } from "../../content/fonts/fonts.ts";
import { type FontMetrics, fontMetrics } from "./fontMetrics.ts";
import { fontsCss, type StyledFont } from "./fontsCss.ts";

/** The fonts of a site: the style that loads them, and those that pages load before they have read the style. */
export interface WrittenFonts {
  readonly css: string;
  readonly preloads: readonly string[];
}

/** The measures of Newsreader, which the files have: reading them takes longer than all other work on assets. */
const newsreader = { weight: "200 800", ascent: 0.735, descent: 0.265, lineGap: 0, width: 0.4229 };

/** The font of text if a digest has none of its own. */
const standardText: Font = {
  kind: "files",
  isSans: false,
  files: (["normal", "italic"] as const).map((style) => ({
    package: "@fontsource-variable/newsreader",
    path: `files/newsreader-latin-wght-${style}.woff2`,
  })),
};

/** Writes the files of a digest's fonts with `write`, which returns the address of each. `root` is the digest's folder. */
export async function writeFonts(
  fonts: Fonts,
  root: string,
  write: (name: string, content: Buffer) => string,
): Promise<WrittenFonts> {
  const { text = standardText, headings, sans } = fonts;
  const styled = {
    text: await styledFont(text, root, write),
    headings: headings && (await styledFont(headings, root, write)),
    sans: sans ? await styledFont(sans, root, write) : { isSans: true, faces: [] },
  };
  return { css: fontsCss(styled), preloads: preloadsOf(styled) };
}

async function styledFont(
  font: Font,
  root: string,
  write: (name: string, content: Buffer) => string,
): Promise<StyledFont> {
  const files = font.kind === "files" ? font.files : [];
  const faces = files.map(async (file) => {
    const path = fontPath(root, file);
    const metrics = font === standardText ? standardMetrics(file) : await fontMetrics(path);
    return {
      address: write(basename(path, ".woff2"), readFileSync(path)),
      metrics: {
        ...metrics,
        weight: file.weight ?? metrics.weight,
        isItalic: file.isItalic ?? metrics.isItalic,
      },
      characters: file.characters,
    };
  });
  return { isSans: font.isSans, faces: await Promise.all(faces) };
}

function standardMetrics({ path }: FontFile): FontMetrics {
  return { ...newsreader, isItalic: path.includes("italic") };
}

/** The upright file of text and of headings, which every page shows at once. */
function preloadsOf(fonts: { readonly [R in FontRole]?: StyledFont | undefined }): string[] {
  return [fonts.text, fonts.headings].flatMap((font) => {
    const [first] = font?.faces ?? [];
    return first ? [first.address] : [];
  });
}
