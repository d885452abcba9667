import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fontPath } from "../../content/fonts/fontFolder.ts";
import type { Font, FontRole, Fonts } from "../../content/fonts/fonts.ts";
import { fontMetrics } from "./fontMetrics.ts";
import { fontsCss, type StyledFont } from "./fontsCss.ts";
import { standardFont } from "./standardFont.ts";

/** The fonts of a site: the style that loads them, and those that pages load before they have read the style. */
export interface WrittenFonts {
  readonly css: string;
  readonly preloads: readonly string[];
}

/** Writes the files of a digest's fonts with `write`, which returns the address of each. `root` is the digest's folder. */
export async function writeFonts(
  fonts: Fonts,
  root: string,
  write: (name: string, content: Buffer) => string,
): Promise<WrittenFonts> {
  const { text, headings, sans } = fonts;
  const styled = {
    text: text ? await styledFont(text, root, write) : standardFont(write),
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
    const metrics = await fontMetrics(path);
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

/** The upright file of text and of headings, which every page shows at once. */
function preloadsOf(fonts: { readonly [R in FontRole]?: StyledFont | undefined }): string[] {
  return [fonts.text, fonts.headings].flatMap((font) => {
    const [first] = font?.faces ?? [];
    return first ? [first.address] : [];
  });
}
