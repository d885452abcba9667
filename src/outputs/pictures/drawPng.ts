import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, Renderer } from "@takumi-rs/core";
import { libraryFolder } from "../../folders.ts";
import { type PictureFont, pictureFonts, rangesOf } from "./pictureFonts.ts";

/** Texts and boxes with styles in CSS. */
export type Layout = Node;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture in SVG, the size in pixels to draw it at, and the fonts in it besides those of every publication. */
export interface Drawing extends Size {
  readonly svg: Buffer;
  readonly fonts?: readonly FontSource[];
}

/** The bytes of a picture, and the name under which a layout shows it. */
export interface PictureSource {
  readonly src: string;
  readonly data: Buffer;
}

/** A font of a publication's own: its file, the hash of that, and the name under which pictures use it. */
export interface FontSource {
  readonly family: string;
  readonly path: string;
  readonly hash: string;
}

/** A picture as a layout, its size in pixels, and the pictures and fonts in it. */
export interface LaidOutPicture extends Size {
  readonly layout: Layout;
  readonly images?: readonly PictureSource[];
  readonly fonts?: readonly FontSource[];
}

/** Draws a picture as PNG. Rejects if it can't be read. */
export type DrawPng = (picture: Drawing | LaidOutPicture) => Promise<Buffer>;

let loading: Promise<DrawPng | undefined> | undefined;

/**
 * Loads what draws pictures; undefined on systems that there is no binary for. Its words are in the paper's own fonts and those of a publication, and in no others: the pictures are
 * the same on every system.
 */
export function loadDrawPng(): Promise<DrawPng | undefined> {
  loading ??= load().catch(() => undefined);
  return loading;
}

async function load(): Promise<DrawPng> {
  const { Renderer } = await import("@takumi-rs/core");
  const renderer = new Renderer();
  for (const font of pictureFonts) await register(renderer, font);
  const own = new Map<string, Promise<unknown>>();
  return async (picture) => {
    for (const font of picture.fonts ?? []) {
      const key = `${font.family} ${font.hash}`;
      if (!own.has(key)) own.set(key, registerOwn(renderer, font));
      await own.get(key);
    }
    const { width, height } = picture;
    const { layout, images = [] } = "layout" in picture ? picture : asLayout(picture);
    const sources = images.map((source) => ({ ...source, cache: "none" as const }));
    return renderer.render(layout, { width, height, images: sources, format: "png" });
  };
}

function asLayout({ svg, width, height }: Drawing): Pick<LaidOutPicture, "layout" | "images"> {
  const src = "drawing.svg";
  return { layout: { type: "image", src, width, height }, images: [{ src, data: svg }] };
}

function registerOwn(renderer: Renderer, { family, path }: FontSource): Promise<unknown> {
  return renderer.registerFont({ name: family, data: readFileSync(path) });
}

async function register(renderer: Renderer, font: PictureFont): Promise<void> {
  const folder = libraryFolder(font.package);
  await renderer.registerFont({
    name: font.family,
    data: readFileSync(join(folder, "files", `${font.file}.woff2`)),
    unicodeRange: rangesOf(font),
  });
}
