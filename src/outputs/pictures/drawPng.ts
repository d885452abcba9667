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

/** A picture as a layout, and its size in pixels. */
export interface LaidOutPicture extends Size {
  readonly layout: Layout;
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
    if ("layout" in picture) return renderer.render(picture.layout, { width, height, format: "png" });
    return renderer.render(
      { type: "image", src: "drawing.svg", width, height },
      { width, height, images: [{ src: "drawing.svg", data: picture.svg, cache: "none" }], format: "png" },
    );
  };
}

async function register(renderer: Renderer, font: PictureFont): Promise<void> {
  const folder = libraryFolder(font.package);
  await renderer.registerFont({
    name: font.family,
    data: readFileSync(join(folder, "files", `${font.file}.woff2`)),
    unicodeRange: rangesOf(font),
  });
}
