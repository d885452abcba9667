import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pictureSize, svgSize } from "../../../src/content/pictures/pictureSize.ts";

const bytes = (...parts: readonly (string | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );

const orientation = (value: number) =>
  bytes("\xff\xe1", [0, 34], "Exif\0\0MM\0*", [
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
const jpegEnd = [0xff, 0xc2, 0, 17, 8, 1, 44, 2, 88, 3];

describe("The size of a picture", () => {
  const files: readonly (readonly [kind: string, file: Buffer, size: string])[] = [
    ["PNG", bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 0, 40, 0, 0, 0, 30]), "40 × 30"],
    ["GIF", bytes("GIF89a", [40, 0, 30, 1]), "40 × 286"],
    ["JPEG", bytes("\xff\xd8\xff\xe0", [0, 4, 0, 0], jpegEnd), "600 × 300"],
    ["JPEG", bytes("\xff\xd8", orientation(1), jpegEnd), "600 × 300"],
    ["JPEG", bytes("\xff\xd8", orientation(6), jpegEnd), "300 × 600"],
    ["WebP", bytes("RIFF....WEBPVP8 ....", [0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0]), "40 × 30"],
    ["WebP", bytes("RIFF....WEBPVP8L....", [0x2f, 39, 64, 7, 0]), "40 × 30"],
    ["WebP", bytes("RIFF....WEBPVP8X....", [0, 0, 0, 0, 39, 0, 0, 29, 0, 0]), "40 × 30"],
    [
      "AVIF",
      bytes(
        "....ftypavif",
        "ispe",
        [0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3],
        "ispe",
        [0, 0, 0, 0, 0, 0, 2, 88, 0, 0, 1, 144],
      ),
      "600 × 400",
    ],
  ];
  for (const [kind, file, size] of files)
    test(`is read from the start of a ${kind} file: ${size}`, () => {
      const found = pictureSize(file, kind);
      assert.equal(`${found?.width} × ${found?.height}`, size);
    });

  test("is unknown if the file ends before it, or it is nothing", () => {
    for (const [kind, file] of files) assert.equal(pictureSize(file.subarray(0, 9), kind), undefined);
    assert.equal(pictureSize(Buffer.alloc(100), "PNG"), undefined);
    assert.equal(pictureSize(Buffer.alloc(100), "JPEG"), undefined);
  });

  for (const [written, size] of [
    ['<svg viewBox="0 0 600 400" width="300" height="200">', "300 × 200"],
    ["<?xml version='1.0'?>\n<svg\n viewBox='0,0,600.5,400'>", "600.5 × 400"],
    ['<svg width="10px" height="20">', "10 × 20"],
    ['<svg width="100%" viewBox="-5 -5 60 40">', "60 × 40"],
    ['<svg width="100%">', undefined],
  ] as const)
    test(`of a drawing is that of its first element: ${written}`, () => {
      const found = svgSize(`${written}<rect width="1" height="1"/></svg>`);
      assert.equal(found && `${found.width} × ${found.height}`, size);
    });
});
