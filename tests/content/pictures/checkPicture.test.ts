import assert from "node:assert/strict";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { aDigest } from "../../support/digest.ts";
import { aDrawing, aPicture, starts } from "../../support/pictures.ts";
import { problemsOf } from "../problems.ts";
import { images, publishedOf } from "./published.ts";

const noKind = "it is not a PNG, JPEG, GIF, WebP, AVIF or SVG picture";

describe("Files that are not pictures are reported and not published:", () => {
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
      "a page with a second extension",
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
      "a compressed SVG",
      "a.svgz",
      gzipSync(aDrawing),
      "error: The file is not published: a browser could run its contents. Move it out of content/images/, which is only for pictures.",
    ],
    [
      "a photograph from a phone",
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
      "a file without an extension",
      "river",
      aPicture(starts.png),
      `warning: The file is not published: ${noKind}. Save it as one of these, or move it out of content/images/.`,
    ],
    [
      "a name that hosts interpret",
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
      "a page with the name of a picture",
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
      "a photograph with the extension of another format",
      "a.JPG",
      aPicture(starts.heic),
      "error: The name ends in `.JPG`, but the file is not a JPEG picture: it is HEIC. Save the picture again as JPEG.",
    ],
    [
      "a photograph with the name of an SVG",
      "a.svg",
      aPicture(starts.png),
      "error: The name ends in `.svg`, but the file is not an SVG picture: it is PNG. Rename it to end in `.png`.",
    ],
    [
      "a compressed SVG with the name of a plain one",
      "a.svg",
      gzipSync(aDrawing),
      "error: The file is compressed. Save the picture again as uncompressed SVG.",
    ],
    [
      "an SVG in UTF-16",
      "a.svg",
      Buffer.from(`\ufeff${aDrawing}`, "utf16le"),
      "error: The file is UTF-16 text. Save it with the encoding UTF-8.",
    ],
    [
      "an SVG in UTF-16 without a byte order mark",
      "a.svg",
      Buffer.from(aDrawing, "utf16le"),
      "error: There is an invisible character here (U+0000). Remove it. If there are many, save the file as plain text in UTF-8.",
    ],
    [
      "an SVG in Latin-1",
      "a.svg",
      Buffer.from(aDrawing.replace("/>", ' id="é"/>'), "latin1"),
      "error: The file is not UTF-8 text. Save it with the encoding UTF-8.",
    ],
    ["an empty file", "a.png", "", "error: The file is empty. Save the picture again, or delete it."],
    [
      "an SVG of white space",
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

  test("an SVG with a script, at its line and column", () => {
    const files = images({
      "evil.svg": '<svg xmlns="http://www.w3.org/2000/svg">\n  <script>x()</script>\n</svg>\n',
    });
    assert.deepEqual(problemsOf(files), [
      "content/images/evil.svg:2:3: error: A picture must not contain `<script>`. Remove it, or save the picture as PNG.",
    ]);
    assert.deepEqual(publishedOf(aDigest(files)), []);
  });

  test("a photograph that is slow to load, which is published all the same", () => {
    const files = images({ "heavy.jpg": aPicture(starts.jpeg) });
    const grown = (root: string) => truncateSync(join(root, `${heavy}.jpg`), 6_200_000);
    assert.deepEqual(problemsOf(files, grown), [
      "content/images/heavy.jpg:1:1: warning: The picture is 7 MB, which is slow to load on a phone. Make it smaller. A width of 1,600 pixels is enough for every page.",
    ]);
    const root = aDigest(files);
    grown(root);
    assert.deepEqual(publishedOf(root), ["heavy.jpg"]);
  });

  test("an SVG that is too large to be checked", () => {
    const files = images({ "heavy.svg": aDrawing });
    assert.deepEqual(
      problemsOf(files, (root) => truncateSync(join(root, `${heavy}.svg`), 6_200_000)),
      [
        "content/images/heavy.svg:1:1: error: The file is 7 MB. The limit for SVG pictures is 5 MB. Simplify it, or save it as PNG or WebP.",
      ],
    );
  });
});
