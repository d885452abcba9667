import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem } from "../../support/digest.ts";
import { aDrawing, aPicture, starts } from "../../support/pictures.ts";
import { problemsOf } from "../problems.ts";
import { images, publishedOf } from "./published.ts";

describe("Pictures", () => {
  test("are of the formats that all browsers show, with extensions in any letter case", () => {
    const files = {
      "a.png": aPicture(starts.png),
      "b.JPG": aPicture(starts.jpeg),
      "c.jpeg": aPicture(starts.jpeg),
      "d.gif": aPicture(starts.gif),
      "e.WebP": aPicture(starts.webp),
      "f.avif": aPicture(starts.avif),
      "maps/north.SVG": aDrawing,
    };
    assert.deepEqual(problemsOf(images(files)), []);
    assert.deepEqual(publishedOf(aDigest(images(files))), Object.keys(files));
  });

  test("may start with a byte order mark, and have the line ends of Windows", () => {
    const drawn = `\ufeff${aDrawing.replace("/>", ">\r\n<g/>\r\n</svg>\r\n")}`;
    assert.deepEqual(problemsOf(images({ "a.svg": drawn })), []);
  });

  test("may be beside notes to other editors and hidden files, which are not published", () => {
    const files = images({
      "README.md": "Ours.",
      "maps/readme": "Ours.",
      ".DS_Store": "x",
      "a.svg": aDrawing,
    });
    assert.deepEqual(problemsOf(files), []);
    assert.deepEqual(publishedOf(aDigest(files)), ["a.svg"]);
  });

  test("are checked again after a change, even if the length stays the same", () => {
    const scripted = aDrawing.replace("/>", "><script/></svg>");
    const root = aDigest(images({ "a.svg": scripted }));
    assert.deepEqual(publishedOf(root), []);
    writeFileSync(join(root, "content/images/a.svg"), scripted.replace("script", "circle"));
    assert.deepEqual(publishedOf(root), ["a.svg"]);
  });
});

describe("An item that uses a file that is not published gets a warning at its position", () => {
  const heic = images({ "IMG_1.HEIC": aPicture(starts.heic) });

  const ofFile =
    "content/images/IMG_1.HEIC:1:1: warning: The file is not published: many browsers do not show HEIC files. Save it as JPEG, PNG, WebP or SVG.";

  const says =
    "The picture `IMG_1.HEIC` is not published: many browsers do not show HEIC files. Save the picture as JPEG, PNG, WebP or SVG, and use that file here.";

  test("as its picture", () => {
    const item = anItem({ image: { src: "IMG_1.HEIC", alt: "A river" } });
    assert.deepEqual(problemsOf({ "content/items/flood.md": item, ...heic }), [
      ofFile,
      `content/items/flood.md:8:8: warning: ${says}`,
    ]);
  });

  test("in its text", () => {
    assert.deepEqual(
      problemsOf({ "content/items/flood.md": anItem({}, "A ![river](/images/IMG_1.HEIC)."), ...heic }),
      [ofFile, `content/items/flood.md:8:12: warning: ${says}`],
    );
  });

  test("or an error, if the file could do harm", () => {
    const files = {
      "content/items/flood.md": anItem({}, "![River](evil.html)"),
      ...images({ "evil.html": "<p>" }),
    };
    assert.match(
      problemsOf(files)[1] ?? "",
      /^content\/items\/flood\.md:8:10: error: The picture `evil\.html` is not published/,
    );
  });
});
