import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf } from "../problems.ts";

const siteWith = (...lines: string[]) => ({
  "_data/site.yaml": ["title: Homes", "url: https://homes.example/", ...lines, ""].join("\n"),
});

describe("Colours of a publication", () => {
  test("may be any that can be read on each other", () => {
    const root = siteWith(
      "colours:",
      '  light: { accent: "#0B5E4A", paper: "#fff" }',
      "  dark:",
      '    ink: "#eee"',
    );
    assert.deepEqual(problemsOf(root), []);
  });

  test("must be written as such", () => {
    assert.deepEqual(problemsOf(siteWith("colours: { light: { accent: green }, night: {} }")), [
      '_data/site.yaml:3:29: error: `colours.light.accent` is `green`, but must be a colour such as "#971d16". Write three or six hexadecimal digits after a `#`, in quotation marks.',
      "_data/site.yaml:3:38: error: `night` is not a field of `colours`. Did you mean `light`?",
    ]);
  });

  test("are not read without quotation marks", () => {
    assert.deepEqual(problemsOf(siteWith("colours:", "  light:", "    accent: #0b5e4a")), [
      "_data/site.yaml:5:13: error: `colours.light.accent` is empty: YAML reads `#0b5e4a` as a comment. Put the colour in double quotes.",
    ]);
  });

  test("must stand out from what they are on, and the nearest one that does is named", () => {
    const root = siteWith("colours:", "  light:", '    accent: "#e8a0a0"', '    hairline: "#971d16"');
    assert.deepEqual(problemsOf(root), [
      '_data/site.yaml:5:13: error: `colours.light.accent` is `#e8a0a0`, which has a contrast of 1.96 to 1 with `paper` (`#faf7f0`). Text needs at least 4.5 to 1. The nearest colour that passes is "#995859".',
    ]);
  });

  test("must stand out from the standard ones, too", () => {
    assert.deepEqual(problemsOf(siteWith("colours: { dark: { mark: '#888888', paper: '#404040' } }")), [
      '_data/site.yaml:3:26: error: `colours.dark.mark` is `#888888`, which has a contrast of 2.49 to 1 with `ink` (`#dcd8ce`). Text needs at least 4.5 to 1. The nearest colour that passes is "#5e5e5e".',
    ]);
  });

  test("must be lighter on light screens than the ink, and darker on dark ones", () => {
    assert.deepEqual(problemsOf(siteWith('colours: { light: { paper: "#101010", ink: "#fafafa" } }')), [
      "_data/site.yaml:3:28: error: `colours.light.paper` is `#101010`, so paper (`#101010`) is darker than ink (`#fafafa`). On light screens, paper must be lighter than ink.",
    ]);
  });

  test("are checked with ink and paper first, because others follow from these", () => {
    assert.deepEqual(problemsOf(siteWith('colours: { dark: { paper: "#888888" } }')), [
      '_data/site.yaml:3:27: error: `colours.dark.paper` is `#888888`, which has a contrast of 2.49 to 1 with `ink` (`#dcd8ce`). Text needs at least 4.5 to 1. The nearest colour that passes is "#5e5e5e".',
    ]);
  });

  test("must stand out from all that they are on, and these are named if no colour does", () => {
    const root = siteWith('colours: { light: { panel: "#707070" } }');
    assert.equal(
      problemsOf(root)[0],
      "_data/site.yaml:3:28: error: `colours.light.panel` is `#707070`, which has a contrast of 1.54 to 1 with `quiet` (`#55534f`). Text needs at least 4.5 to 1. No `quiet` has enough contrast with `paper` and `panel`. Change one of these.",
    );
  });
});
