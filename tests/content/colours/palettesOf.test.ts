import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { colourPairs } from "../../../src/content/colours/colourPairs.ts";
import { contrast, nearestThatMeets } from "../../../src/content/colours/contrast.ts";
import { fromOkLab, toOkLab } from "../../../src/content/colours/oklab.ts";
import { type Palette, standardPalettes } from "../../../src/content/colours/palette.ts";
import { palettesOf } from "../../../src/content/colours/palettesOf.ts";

const colours = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

/** The pairs of a palette that are too alike. */
const failing = (palette: Palette) =>
  colourPairs.filter(({ colour, against, ratio }) => contrast(palette[colour], palette[against]) < ratio);

describe("The colours of a publication", () => {
  test("are the standard ones unless it gives its own, and can be read", () => {
    assert.equal(palettesOf({}), standardPalettes);
    for (const palette of Object.values(standardPalettes)) assert.deepEqual(failing(palette), []);
  });

  test("follow from an accent, and can be read with every one that can", () => {
    const { paper, panel } = standardPalettes.light;
    const needs = [paper, panel].map((against) => ({ against, ratio: 4.5 }));
    const accents = colours.map((colour) => nearestThatMeets(colour, needs) ?? "#000000");
    fc.assert(
      fc.property(accents, (accent) => {
        const { light, dark, print } = palettesOf({ colours: { light: { accent } } });
        assert.equal(light.accent, accent);
        assert.deepEqual([light, dark, print].map(failing), [[], [], []]);
      }),
    );
  });

  test("keep those that are given", () => {
    const given = { paper: "#ffffff", shade4: "#123456" };
    const { light, dark } = palettesOf({ colours: { light: given } });
    assert.deepEqual({ paper: light.paper, shade4: light.shade4 }, given);
    assert.notEqual(light.panel, standardPalettes.light.panel);
    assert.deepEqual(dark, standardPalettes.dark);
  });

  test("have an accent for dark screens of the same hue", () => {
    const { dark } = palettesOf({ colours: { light: { accent: "#0b5e4a" } } });
    assert.equal(dark.accent, "#7ac2aa");
  });
});

test("the contrast of two colours is that of WCAG", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
  assert.equal(contrast("#ffffff", "#777777").toFixed(2), "4.48");
});

test("a colour is the same after it was in OKLab", () => {
  fc.assert(fc.property(colours, (colour) => assert.equal(fromOkLab(toOkLab(colour)), colour)));
});
