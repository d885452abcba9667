import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { create, type Font } from "fontkitten";
import { standardFont } from "../../../src/build/fonts/standardFont.ts";
import { libraryFolder } from "../../../src/folders.ts";

const files = new Map<string, Buffer>();
const { faces } = standardFont((name, content) => {
  files.set(name, content);
  return name;
});

/** The characters that a font has, sorted. */
function charactersOf(font: Buffer): number[] {
  const { characterSet } = create(font) as Font;
  return [...new Set(characterSet)].filter((code) => code >= 0x20 && code < 0xffff).toSorted((a, b) => a - b);
}

/** The characters of a `unicode-range`. */
function rangeOf(characters: string): number[] {
  return characters.split(",").flatMap((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

const packaged = (style: string) =>
  readFileSync(
    join(libraryFolder("@fontsource-variable/newsreader"), `files/newsreader-latin-wght-${style}.woff2`),
  );

test("each file has the characters that pages load it for", () => {
  for (const { address, characters = "" } of faces)
    assert.deepEqual(charactersOf(files.get(address) ?? Buffer.alloc(0)), rangeOf(characters), address);
});

for (const style of ["normal", "italic"])
  test(`the files together have all characters of the package, and no more bytes: ${style}`, () => {
    const own = faces.filter(({ metrics }) => metrics.isItalic === (style === "italic"));
    const all = own.flatMap(({ characters = "" }) => rangeOf(characters)).toSorted((a, b) => a - b);
    assert.deepEqual(all, charactersOf(packaged(style)));
    const bytes = own.reduce((sum, { address }) => sum + (files.get(address)?.length ?? 0), 0);
    assert.ok(bytes < packaged(style).length);
  });

test("the measures are those of the files", () => {
  for (const { address, metrics } of faces) {
    const font = create(files.get(address) ?? Buffer.alloc(0)) as Font;
    const { min, max } = font.variationAxes.wght ?? {};
    assert.equal(metrics.weight, `${min} ${max}`);
    assert.deepEqual(
      [metrics.ascent, metrics.descent].map((part) => part * font.unitsPerEm),
      [font.ascent, -font.descent],
    );
  }
});
