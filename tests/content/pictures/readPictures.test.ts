import assert from "node:assert/strict";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readPictures } from "../../../src/content/pictures/readPictures.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { reportTo } from "../../../src/content/problem.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aDrawing, aPicture, starts } from "../../support/pictures.ts";
import { problemsOf } from "../problems.ts";

const noKind = "it is not a PNG, JPEG, GIF, WebP, AVIF or SVG picture";

/** What is published of these files below `content/images/`. */
function publishedOf(root: string): string[] {
  const problems: Problem[] = [];
  const pictures = readPictures(root, reportTo(problems));
  return [...pictures].filter(([, { isPublished }]) => isPublished).map(([name]) => name);
}

const images = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`content/images/${name}`, content]));

describe("Pictures", () => {
  test("are of the kinds that all browsers show, in whatever case their endings are", () => {
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

  test("may begin with a byte order mark, and have lines that end as on Windows", () => {
    const drawn = `\ufeff${aDrawing.replace("/>", ">\r\n<g/>\r\n</svg>\r\n")}`;
    assert.deepEqual(problemsOf(images({ "a.svg": drawn })), []);
  });

  test("may have notes to other editors and hidden files beside them, which are not published", () => {
    const files = images({
      "README.md": "Ours.",
      "maps/readme": "Ours.",
      ".DS_Store": "x",
      "a.svg": aDrawing,
    });
    assert.deepEqual(problemsOf(files), []);
    assert.deepEqual(publishedOf(aDigest(files)), ["a.svg"]);
  });

  test("are looked at again when they were written again, be they as long as before", () => {
    const scripted = aDrawing.replace("/>", "><script/></svg>");
    const root = aDigest(images({ "a.svg": scripted }));
    assert.deepEqual(publishedOf(root), []);
    writeFileSync(join(root, "content/images/a.svg"), scripted.replace("script", "circle"));
    assert.deepEqual(publishedOf(root), ["a.svg"]);
  });
});

describe("What is no picture is told, and not published:", () => {
  const heavy = "content/images/heavy";
  for (const [about, name, content, says] of [
    [
      "a page",
      "evil.html",
      "<script>x()</script>",
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a page in capitals",
      "EVIL.XHTML",
      "<script/>",
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a page behind another ending",
      "map.svg.htm",
      aDrawing,
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a script",
      "a.js",
      "x()",
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a compressed drawing",
      "a.svgz",
      gzipSync(aDrawing),
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a photograph of a telephone",
      "IMG_1.HEIC",
      aPicture(starts.heic),
      "warning: The file is not published: many browsers do not show HEIC files. Save it as JPEG, PNG, WebP or SVG.",
    ],
    [
      "a scan",
      "a.tif",
      aPicture(starts.tiff),
      "warning: The file is not published: many browsers do not show TIFF files. Save it as JPEG, PNG, WebP or SVG.",
    ],
    [
      "a PDF",
      "a.pdf",
      "%PDF-1.7",
      "warning: The file is not published: many browsers do not show PDF files. Save it as JPEG, PNG, WebP or SVG.",
    ],
    [
      "a bitmap",
      "a.bmp",
      "BM",
      `warning: The file is not published: ${noKind}. Save it as one of these, or move it out of content/images/.`,
    ],
    [
      "a file without an ending",
      "river",
      aPicture(starts.png),
      `warning: The file is not published: ${noKind}. Save it as one of these, or move it out of content/images/.`,
    ],
    [
      "a name that is read by hosts",
      "_headers",
      "/*",
      `warning: The file is not published: ${noKind}. Save it as one of these, or move it out of content/images/.`,
    ],
    [
      "a text",
      "notes.txt",
      "Ours.",
      `warning: The file is not published: ${noKind}. Save it as one of these, or move it out of content/images/.`,
    ],
    [
      "a page in the name of a picture",
      "a.png",
      "<html>",
      "error: The name ends in `.png`, but the file is not a PNG picture. Save the picture again as PNG.",
    ],
    [
      "another kind of picture",
      "a.png",
      aPicture(starts.jpeg),
      "error: The name ends in `.png`, but the file is not a PNG picture: it is JPEG. Rename it to end in `.jpg`.",
    ],
    [
      "a photograph in the name of another",
      "a.JPG",
      aPicture(starts.heic),
      "error: The name ends in `.JPG`, but the file is not a JPEG picture: it is HEIC. Save the picture again as JPEG.",
    ],
    [
      "a photograph in the name of a drawing",
      "a.svg",
      aPicture(starts.png),
      "error: The name ends in `.svg`, but the file is not an SVG picture: it is PNG. Rename it to end in `.png`.",
    ],
    [
      "a compressed drawing in the name of a plain one",
      "a.svg",
      gzipSync(aDrawing),
      "error: The file is compressed. Save the picture again as uncompressed SVG.",
    ],
    [
      "a drawing in UTF-16",
      "a.svg",
      Buffer.from(`\ufeff${aDrawing}`, "utf16le"),
      "error: The file is UTF-16 text. Save it with the encoding UTF-8.",
    ],
    [
      "a drawing in UTF-16 without a mark",
      "a.svg",
      Buffer.from(aDrawing, "utf16le"),
      "error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
    ],
    [
      "a drawing in Latin-1",
      "a.svg",
      Buffer.from(aDrawing.replace("/>", ' id="é"/>'), "latin1"),
      "error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
    ],
    ["an empty file", "a.png", "", "error: The file is empty. Save the picture again, or delete it."],
    [
      "a drawing of white space",
      "a.svg",
      " \n",
      "error: The file is empty. Write something in it, or delete it.",
    ],
  ] as const)
    test(about, () => {
      const files = images({ [name]: content });
      const [told = "", ...more] = problemsOf(files);
      assert.equal(told.replace(/^[^:]*:\d+:\d+: /, ""), says);
      assert.deepEqual(more, []);
      assert.deepEqual(publishedOf(aDigest(files)), []);
    });

  test("a drawing with a script, at its line and column", () => {
    const files = images({
      "evil.svg": '<svg xmlns="http://www.w3.org/2000/svg">\n  <script>x()</script>\n</svg>\n',
    });
    assert.deepEqual(problemsOf(files), [
      "content/images/evil.svg:2:3: error: A picture must not contain `<script>`. Remove it, or save the picture as PNG.",
    ]);
    assert.deepEqual(publishedOf(aDigest(files)), []);
  });

  test("a photograph that readers would wait long for, which is published all the same", () => {
    const files = images({ "heavy.jpg": aPicture(starts.jpeg) });
    const grown = (root: string) => truncateSync(join(root, `${heavy}.jpg`), 6_200_000);
    assert.deepEqual(problemsOf(files, grown), [
      "content/images/heavy.jpg:1:1: warning: The picture is 7 MB, which is slow to load on a phone. Make it smaller. A width of 1,600 pixels is enough for every page.",
    ]);
    const root = aDigest(files);
    grown(root);
    assert.deepEqual(publishedOf(root), ["heavy.jpg"]);
  });

  test("a drawing that is too large to be read over", () => {
    const files = images({ "heavy.svg": aDrawing });
    assert.deepEqual(
      problemsOf(files, (root) => truncateSync(join(root, `${heavy}.svg`), 6_200_000)),
      [
        "content/images/heavy.svg:1:1: error: The file is 7 MB. The limit for SVG pictures is 5 MB. Simplify it, or save it as PNG or WebP.",
      ],
    );
  });
});

describe("An item that names what is not published is told so at its place", () => {
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

  test("as an error, where it could do harm", () => {
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
