import { aDrawing } from "../../support/pictures.ts";
import { itemSaying, itemWith, type Mistake } from "./mistake.ts";

/** Names of pictures that are not found, or lead out of `content/images/`. */
export const pictureNames: readonly Mistake[] = [
  {
    mistake: "a picture whose accent is a character of its own",
    files: {
      ...itemWith("image: { src: caf\u00e9.svg, alt: A caf\u00e9 }"),
      "content/images/cafe\u0301.svg": aDrawing,
    },
    says: "content/images/café.svg:1:1: error: An accent in the file name is a separate character. Rename it, and type the accents again: `content/images/café.svg`.",
  },
  {
    mistake: "a picture `River.SVG`",
    files: { ...itemWith('image: { src: "River.SVG", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `River.SVG`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `../river.svg`",
    files: {
      ...itemWith('image: { src: "../river.svg", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `../river.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `/etc/passwd`",
    files: {
      ...itemWith('image: { src: "/etc/passwd", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `/etc/passwd`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `../../_data/site.yaml`",
    files: {
      ...itemWith('image: { src: "../../_data/site.yaml", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `../../_data/site.yaml`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.svg?x`",
    files: {
      ...itemWith('image: { src: "river.svg?x", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `river.svg?x`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `https://example.org/a.png`",
    files: {
      ...itemWith('image: { src: "https://example.org/a.png", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `https://example.org/a.png`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.png`",
    files: { ...itemWith('image: { src: "river.png", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `river.png`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `a b.svg`",
    files: { ...itemWith('image: { src: "a b.svg", alt: A river }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:15: error: There is no picture `a b.svg`. Pictures are in content/images/.",
  },
  {
    mistake: "a picture `%72iver.svg`",
    files: {
      ...itemWith('image: { src: "%72iver.svg", alt: A river }'),
      "content/images/river.svg": aDrawing,
    },
    says: "content/items/flood.md:6:15: error: There is no picture `%72iver.svg`. Did you mean `river.svg`? Pictures are in content/images/.",
  },
  {
    mistake: "a picture `river.png` in a body",
    files: { ...itemSaying("![A river](<river.png>)"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:13: warning: The image `river.png` is not in content/images/. Put the file there, or correct its name.",
  },
  {
    mistake: "a picture `a b.svg` in a body",
    files: { ...itemSaying("![A river](<a b.svg>)"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:7:13: warning: The image `a b.svg` is not in content/images/. Put the file there, or correct its name.",
  },
];
