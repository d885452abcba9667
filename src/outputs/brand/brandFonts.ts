import { readFileSync } from "node:fs";
import { fontPath } from "../../content/fonts/fontFolder.ts";
import type { Font } from "../../content/fonts/fonts.ts";
import type { Brand } from "../../digest/brand/brand.ts";
import { hashOf } from "../../files/hash.ts";
import type { FontSource } from "../pictures/drawPng.ts";

/** The fonts of a publication's pictures: the files of its own, and the families of text and headlines, as CSS lists them. */
export interface BrandFonts {
  readonly fonts: readonly FontSource[];
  readonly text: string;
  readonly headings: string;
  /** How wide a small letter of headlines is, as a part of the size; undefined for Newsreader's. */
  readonly letterWidth: number | undefined;
}

/** Wide enough for nearly all fonts. */
const widest = 0.56;

/** They stand in for the letters that the publication's own fonts lack, and for the fonts of the system. */
const standard = "Newsreader, Noto Naskh Arabic, Frank Ruhl Libre";

/** The fonts of a publication's pictures. `root` is the digest's folder. */
export function brandFonts({ fonts: { text, headings } }: Brand, root: string): BrandFonts {
  const own = { Text: sourcesOf("Text", text, root), Headings: sourcesOf("Headings", headings, root) };
  const textFamily = own.Text.length > 0 ? `Text, ${standard}` : standard;
  return {
    fonts: [...own.Text, ...own.Headings],
    text: textFamily,
    letterWidth: own.Text.length + own.Headings.length > 0 ? widest : undefined,
    headings: own.Headings.length > 0 ? `Headings, ${textFamily}` : textFamily,
  };
}

function sourcesOf(family: string, font: Font | undefined, root: string): FontSource[] {
  if (font?.kind !== "files") return [];
  return font.files
    .filter(({ isItalic, path }) => !(isItalic ?? /italic/i.test(path)))
    .map((file) => {
      const path = fontPath(root, file);
      return { family, path, hash: hashOf(readFileSync(path)) };
    });
}
