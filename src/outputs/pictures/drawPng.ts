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

/** A picture in SVG, and the size in pixels to draw it at. */
export interface Drawing extends Size {
  readonly svg: Buffer;
}

/** The bytes of a picture, and the name under which a layout shows it. */
export interface PictureSource {
  readonly src: string;
  readonly data: Buffer;
}

/** A picture as a layout, its size in pixels, and the pictures in it. */
export interface LaidOutPicture extends Size {
  readonly layout: Layout;
  readonly images?: readonly PictureSource[];
}

/** Draws a picture as PNG. Rejects if it can't be read. */
export type DrawPng = (picture: Drawing | LaidOutPicture) => Promise<Buffer>;

let loading: Promise<DrawPng | undefined> | undefined;

/**
 * Loads what draws pictures; undefined on systems that there is no binary for. Its words are in the paper's own fonts, and in no others: the pictures are
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
  return (picture) => {
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

async function register(renderer: Renderer, font: PictureFont): Promise<void> {
  const folder = libraryFolder(font.package);
  await renderer.registerFont({
    name: font.family,
    data: readFileSync(join(folder, "files", `${font.file}.woff2`)),
    unicodeRange: rangesOf(font),
  });
}
