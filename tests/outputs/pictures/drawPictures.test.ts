import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pictureSize } from "../../../src/content/pictures/pictureSize.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import { drawPictures } from "../../../src/outputs/pictures/drawPictures.ts";
import { type DrawPng, loadDrawPng } from "../../../src/outputs/pictures/drawPng.ts";
import { emailPictures } from "../../../src/outputs/pictures/emailPictures.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";

const svg = (marks: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${marks}</svg>`;

/** The pictures of the emails of a digest. */
function picturesOf(files: Files) {
  const root = aDigest(files);
  const digest = createDigest(readContent(root).content, { today: "2021-11-12", preview: false });
  return emailPictures(digest, digest.issues, root);
}

const files: Files = {
  "content/images/boat.svg": svg('<rect width="600" height="400"/>'),
  "content/images/body.svg": svg('<circle r="9"/>'),
  "content/images/words.svg": svg("<text>Boat</text>"),
  "content/images/unused.svg": svg(""),
  "content/items/a.md": anItem(
    { image: { src: "boat.svg", alt: "A boat" }, figures: [{ label: "Leaks", value: 1 }] },
    "![A body](body.svg)",
  ),
  "content/items/b.md": anItem({
    date: "2021-10-01",
    image: { src: "words.svg", alt: "Words" },
    figures: [{ label: "Leaks", value: 2 }],
  }),
};

const svgOf = (picture: object) => ("svg" in picture ? String(picture.svg) : "");
const sizes = (pictures: ReturnType<typeof picturesOf>) =>
  pictures.map(({ address, width, height }) => `${address} ${width} × ${height}`);

describe("The pictures of emails", () => {
  test("are the drawings that items show, apart from those with words, and the charts of figures", () => {
    assert.deepEqual(sizes(picturesOf(files)), [
      "/images/body.svg.png 1104 × 736",
      "/images/boat.svg.png 1104 × 736",
      "/items/a/leaks.png 696 × 356",
    ]);
  });

  test("of a tall drawing are not larger than a screen", () => {
    const tall = files["content/images/boat.svg"]?.toString().replace('width="600"', 'width="4"');
    const pictures = picturesOf({ ...files, "content/images/boat.svg": tall ?? "" });
    assert.ok(sizes(pictures).includes("/images/boat.svg.png 22 × 2208"));
  });
});

describe("Drawing", () => {
  const pictures = picturesOf(files);

  test("makes a PNG of each, at its size", async (context) => {
    if ((await loadDrawPng()) === undefined) return context.skip("There is no binary for this system.");
    const drawn = await drawPictures(pictures, loadDrawPng, join(aFolder(), "pictures"));
    assert.deepEqual(
      [...drawn].map(([address, png]) => [address, pictureSize(png, "PNG")]),
      pictures.map(({ address, width, height }) => [address, { width, height }]),
    );
  });

  test("happens once for each content", async () => {
    const path = join(aFolder(), "pictures");
    let calls = 0;
    const draw: DrawPng = async (picture) => {
      calls += 1;
      return Buffer.from(`PNG of ${svgOf(picture).length}`);
    };
    const first = await drawPictures(pictures, async () => draw, path);
    const second = await drawPictures(pictures, async () => draw, path);
    assert.equal(calls, 3);
    assert.deepEqual([...second], [...first]);
    const [changed, ...others] = pictures;
    assert.ok(changed);
    await drawPictures([{ ...changed, svg: Buffer.from("<svg/>") }, ...others], async () => draw, path);
    assert.equal(calls, 4);
  });

  test("leaves out what cannot be drawn", async () => {
    const draw: DrawPng = (picture) =>
      svgOf(picture).includes(`r="9"`)
        ? Promise.reject(new Error("Not readable"))
        : Promise.resolve(Buffer.from("PNG"));
    const drawn = await drawPictures(pictures, async () => draw, join(aFolder(), "pictures"));
    assert.deepEqual([...drawn.keys()], ["/images/boat.svg.png", "/items/a/leaks.png"]);
  });

  test("makes nothing where there is no binary", async () => {
    const drawn = await drawPictures(pictures, async () => undefined, join(aFolder(), "pictures"));
    assert.equal(drawn.size, 0);
  });
});
