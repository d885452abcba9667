import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDrawing, aPicture, starts } from "../../support/pictures.ts";
import { problemsOf } from "../problems.ts";

const siteWith = (lines: string) => ({
  "_data/site.yaml": `title: Homes\nurl: https://homes.example/\n${lines}\n`,
  "content/images/logo.svg": aDrawing,
  "content/images/wide.svg": aDrawing.replace("<svg", '<svg viewBox="0 0 40 10"'),
  "content/images/square.svg": aDrawing.replace("<svg", '<svg viewBox="0 0 10 10"'),
  "content/images/photo.webp": aPicture(starts.webp),
});

describe("The logo and the icon", () => {
  test("are pictures of the digest", () => {
    assert.deepEqual(problemsOf(siteWith("logo: { src: wide.svg, dark: square.svg }\nicon: square.svg")), []);
  });

  test("must exist", () => {
    assert.deepEqual(problemsOf(siteWith("logo: { src: wade.svg }\nicon: images/square.svg")), [
      "_data/site.yaml:3:14: error: There is no picture `wade.svg`. Did you mean `wide.svg`? Pictures are in content/images/.",
      "_data/site.yaml:4:7: error: There is no picture `images/square.svg`. Did you mean `square.svg`? Pictures are in content/images/.",
    ]);
  });

  test("must be of a kind that cards, emails and browsers show", () => {
    assert.deepEqual(problemsOf(siteWith("logo: { src: photo.webp }\nicon: photo.webp")), [
      "_data/site.yaml:3:14: error: `logo.src` is `photo.webp`, but must be an SVG, PNG or JPEG. Save the picture as one of these.",
      "_data/site.yaml:4:7: error: `icon` is `photo.webp`, but must be an SVG or PNG. Save the picture as one of these.",
    ]);
  });

  test("must have a size", () => {
    assert.deepEqual(problemsOf(siteWith("logo: { src: logo.svg }")), [
      "_data/site.yaml:3:14: error: `logo.svg` has no width and height. Add a `viewBox`, or a `width` and a `height`, to its first element.",
    ]);
  });

  test("are square, if they are icons", () => {
    assert.deepEqual(problemsOf(siteWith("icon: wide.svg")), [
      "_data/site.yaml:3:7: error: `wide.svg` is 40 by 10 pixels, but an icon must be square. Save it with the same width and height.",
    ]);
  });
});
