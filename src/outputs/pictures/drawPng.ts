import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A picture in SVG, and the size in pixels to draw it at. */
export interface Drawing {
  readonly svg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture as PNG. Rejects if it can't be read. */
export type DrawPng = (drawing: Drawing) => Promise<Buffer>;

let loading: Promise<DrawPng | undefined> | undefined;

/**
 * Loads what draws pictures; undefined on systems that there is no binary for. Its words are in the paper's own font, and in no other: the pictures are
 * the same on every system.
 */
export function loadDrawPng(): Promise<DrawPng | undefined> {
  loading ??= load().catch(() => undefined);
  return loading;
}

async function load(): Promise<DrawPng> {
  const { Renderer } = await import("@takumi-rs/core");
  const renderer = new Renderer();
  await renderer.registerFont({ name: "Newsreader", data: readFileSync(fontPath()) });
  return ({ svg, width, height }) =>
    renderer.render(
      { type: "image", src: "drawing.svg", width, height },
      { width, height, images: [{ src: "drawing.svg", data: svg, cache: "none" }], format: "png" },
    );
}

function fontPath(): string {
  const folder = dirname(
    createRequire(import.meta.url).resolve("@fontsource-variable/newsreader/package.json"),
  );
  return join(folder, "files/newsreader-latin-wght-normal.woff2");
}
