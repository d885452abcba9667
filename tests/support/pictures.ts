import { crc32, deflateSync } from "node:zlib";
import type { Pictures } from "../../src/content/pictures/readPictures.ts";

/** A minimal SVG that browsers show. */
export const aDrawing = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The first bytes of pictures of each kind, padded to the length of a picture. */
export const aPicture = (start: string, size = 100): Buffer =>
  Buffer.from(start.padEnd(size, "\0"), "latin1");

export const starts = {
  png: "\x89PNG\r\n\x1a\n",
  jpeg: "\xff\xd8\xff\xe0\0\x10JFIF",
  gif: "GIF89a",
  webp: "RIFF\x5c\0\0\0WEBPVP8 ",
  avif: "\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
  heic: "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
  tiff: "II*\0",
  pdf: "%PDF-1.7",
} as const;

/** A grey PNG of a size. */
export function aPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([
    Buffer.from(starts.png, "latin1"),
    ...(
      [
        ["IHDR", head],
        ["IDAT", pixels],
        ["IEND", Buffer.alloc(0)],
      ] as const
    ).map(pngChunk),
  ]);
}

function pngChunk([name, data]: readonly [name: string, data: Buffer]): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** The result of reading a folder with these pictures, if all are right. */
export function thePictures(names: readonly string[]): Pictures {
  return new Map(
    names.map((name) => [
      name,
      { file: `content/images/${name}`, bytes: 100, isPublished: true, refusal: undefined },
    ]),
  );
}
