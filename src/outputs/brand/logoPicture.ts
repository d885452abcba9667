import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureSize } from "../../content/pictures/pictureSize.ts";
import type { Brand } from "../../digest/brand/brand.ts";
import { attempt } from "../../files/attempt.ts";
import type { Layout, PictureSource } from "../pictures/drawPng.ts";
import { hasWords } from "../pictures/hasWords.ts";

/** A logo to draw: its file, and its shape. */
export interface LogoPicture {
  readonly source: PictureSource;
  readonly size: PictureSize;
}

/** The logo of a publication as a part of pictures. Undefined if there is none, or it has words, whose fonts are not those of this machine. */
export function logoPicture({ logo }: Brand, root: string): LogoPicture | undefined {
  const data = logo && attempt(() => readFileSync(join(root, "content/images", logo.src)));
  if (logo === undefined || data === undefined || (/\.svg$/i.test(logo.src) && hasWords(data)))
    return undefined;
  return { source: { src: "logo", data }, size: logo.size };
}

/** The largest size of a logo in a box, in whole pixels. */
export function fitted({ width, height }: PictureSize, most: PictureSize): PictureSize {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A logo as a part of a layout that is drawn with its source. */
export function logoLayout({ source, size }: LogoPicture, most: PictureSize): Layout {
  const { width, height } = fitted(size, most);
  return { type: "image", src: source.src, width, height, style: { width, height, flexShrink: 0 } };
}
