import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { copyPictures } from "../../src/build/assets.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aDrawing, aPicture, starts } from "../support/pictures.ts";
import { aFolder, filesIn, goodSite, pageAt } from "../support/site.ts";

describe("Pictures are copied into the site", () => {
  test("without the files beside them that are not pictures, or not safe", () => {
    const root = aDigest({
      "content/images/a.svg": aDrawing,
      "content/images/maps/B.PNG": aPicture(starts.png),
      "content/images/evil.svg": aDrawing.replace("/>", ' onload="x()"/>'),
      "content/images/evil.html": "<script>x()</script>",
      "content/images/_headers": "/*",
      "content/images/README.md": "Ours.",
      "content/images/.hidden/c.svg": aDrawing,
    });
    const output = aFolder();
    copyPictures(root, output);
    assert.deepEqual(filesIn(output), ["images/a.svg", "images/maps/B.PNG"]);
  });

  test("again, without those that were deleted or may not be published any more", () => {
    const drawn = aDrawing.replace("/>", ' id="a"/>');
    const root = aDigest({
      "content/images/a.svg": aDrawing,
      "content/images/b.svg": aDrawing,
      "content/images/c.svg": aDrawing,
      "content/images/d": "Ours.",
      "content/images/e.svg/f.svg": aDrawing,
    });
    chmodSync(join(root, "content/images/a.svg"), 0o444);
    const output = aFolder();
    copyPictures(root, output);
    rmSync(join(root, "content/images/a.svg"));
    rmSync(join(root, "content/images/b.svg"));
    rmSync(join(root, "content/images/e.svg"), { recursive: true });
    writeFiles(root, {
      "content/images/a.svg": drawn,
      "content/images/c.svg": aDrawing.replace("/>", "><script/></svg>"),
      "content/images/e.svg": aDrawing,
    });
    copyPictures(root, output);
    assert.deepEqual(filesIn(output), ["images/a.svg", "images/e.svg"]);
    assert.equal(readFileSync(join(output, "images/a.svg"), "utf8"), drawn);
  });

  test("only if there are some", () => {
    const output = aFolder();
    mkdirSync(join(output, "images"));
    copyPictures(aDigest(), output);
    assert.deepEqual(filesIn(output), []);
  });
});

describe("A picture that is not published, or missing,", () => {
  const heic = { "content/images/IMG 1&2.HEIC": aPicture(starts.heic), "content/images/a.svg": aDrawing };
  const words = ["--no-search"];
  const texts = (site: string) => [
    pageAt(site, "/items/flood/"),
    pageAt(site, "/"),
    readFileSync(join(site, "feed.xml"), "utf8"),
  ];

  test("is not shown above its item, on pages and in feeds", async () => {
    const image = { src: "IMG 1&2.HEIC", alt: "A river in flood" };
    const root = aDigest({ "content/items/flood.md": anItem({ image }), ...heic });
    for (const text of texts(await goodSite({ root, words })))
      assert.doesNotMatch(text, /HEIC|A river in flood|row-pictured/);
  });

  test("is replaced by its description in a text, and other pictures stay", async () => {
    const body =
      'See ![the *river*](/images/IMG%201&2.HEIC), !["a" map](a.svg#north) and ![the <sea>](gone.png).';
    const root = aDigest({ "content/items/flood.md": anItem({}, body), ...heic });
    const site = await goodSite({ root, words });
    assert.match(
      texts(site)[0] ?? "",
      /<p>See the river, <img src="\/images\/a\.svg" alt="&quot;a&quot; map" loading="lazy"> and the &lt;sea&gt;\.<\/p>/,
    );
    for (const text of texts(site)) assert.doesNotMatch(text, /HEIC|gone\.png/);
  });

  test("is shown as soon as it exists", async () => {
    const root = aDigest({ "content/items/flood.md": anItem({}, "See ![the sea](sea.png).") });
    const site = await goodSite({ root, words });
    assert.match(pageAt(site, "/items/flood/"), /See the sea\./);
    writeFiles(root, { "content/images/sea.png": aPicture(starts.png) });
    await goodSite({ root, words, folder: site });
    assert.match(pageAt(site, "/items/flood/"), /See <img src="\/images\/sea\.png" alt="the sea"/);
  });
});
