import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { planPictures, writeWordlessCards } from "../../src/build/sitePictures.ts";
import { pictureSize } from "../../src/content/pictures/pictureSize.ts";
import { loadDrawPng } from "../../src/outputs/pictures/drawPng.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder, buildSite, goodSite, pageAt, project } from "../support/site.ts";

const now = "2021-11-12T07:00Z";
const build = { now, words: ["--no-search"] };
const items = {
  "content/items/rain.md": anItem({ headline: "It rained" }),
  "content/items/snow.md": anItem({ headline: "It snowed", date: "2020-01-15", topics: ["energy"] }),
};
const noBinary = { skip: (await loadDrawPng()) === undefined && "There is no binary for this system." };
const wordless = readFileSync(join(project, "templates/card.png"));

/** What the build says of pictures. */
const pictureLine = (output: string) => /^ {2}pictures .* s {2}(.*)$/m.exec(output)?.[1];

describe("The cards of a site", noBinary, () => {
  test("are PNG of 1200 by 630 pixels", async () => {
    const folder = await goodSite({ root: aDigest(items), ...build });
    for (const file of ["publication", "items/rain", "issues/2021-w45", "topics/water"]) {
      const png = readFileSync(join(folder, "cards", `${file}.png`));
      assert.deepEqual(pictureSize(png, "PNG"), { width: 1200, height: 630 });
      assert.notDeepEqual(png, wordless);
    }
  });

  test("are where pages say that they are", async () => {
    const folder = await goodSite({ root: aDigest(items), ...build });
    for (const page of ["/", "/about/", "/items/rain/", "/issues/2021-w45/", "/topics/water/"]) {
      const [, file = ""] = /"https:\/\/paper\.example(\/cards\/[^"?]+)\?v=/.exec(pageAt(folder, page)) ?? [];
      assert.deepEqual(pictureSize(readFileSync(join(folder, file)), "PNG")?.width, 1200, page);
    }
  });

  test("are drawn once: a further build links to them", async () => {
    const root = aDigest(items);
    const { folder, output } = await buildSite({ root, ...build });
    assert.equal(pictureLine(output), "7 drawn, 0 reused");
    const fileOf = (page: string) => statSync(join(folder, "cards", `${page}.png`)).ino;
    const before = fileOf("items/rain");
    const again = await buildSite({ root, folder, ...build });
    assert.equal(pictureLine(again.output), "0 drawn, 7 reused");
    assert.equal(fileOf("items/rain"), before);
  });

  test("are drawn again if what they say has changed", async () => {
    const root = aDigest(items);
    const folder = await goodSite({ root, ...build });
    const rain = () => readFileSync(join(folder, "cards/items/rain.png"));
    const before = rain();
    writeFiles(root, { "content/items/rain.md": anItem({ headline: "It poured" }) });
    const { output } = await buildSite({ root, folder, ...build });
    assert.equal(pictureLine(output), "2 drawn, 5 reused");
    assert.notDeepEqual(rain(), before);
  });

  test("are drawn again if somebody overwrote them", async () => {
    const root = aDigest(items);
    const folder = await goodSite({ root, ...build });
    writeFiles(folder, { "cards/items/rain.png": "Not a picture" });
    await buildSite({ root, folder, ...build });
    assert.deepEqual(pictureSize(readFileSync(join(folder, "cards/items/rain.png")), "PNG")?.width, 1200);
  });
});

test("The chart of a figure is drawn again only if one of its values has changed", noBinary, async () => {
  const reported = (date: string, value: number, body = "") =>
    anItem({ date, figures: [{ label: "Leaks", value }] }, body);
  const root = aDigest({
    "content/items/a.md": reported("2021-10-01", 7),
    "content/items/b.md": reported("2021-11-02", 9),
  });
  const folder = await goodSite({ root, ...build });
  const chart = () => statSync(join(folder, "items/b/leaks.png"));
  const first = chart().mtimeMs;
  writeFiles(root, { "content/items/b.md": reported("2021-11-02", 9, "More words.") });
  await goodSite({ root, folder, ...build });
  assert.equal(chart().mtimeMs, first);
  writeFiles(root, { "content/items/a.md": reported("2021-10-01", 8) });
  await goodSite({ root, folder, ...build });
  assert.notEqual(chart().mtimeMs, first);
});

describe("A card without words", () => {
  test("takes the place of each that was not drawn", async () => {
    const root = aDigest(items);
    const folder = aFolder();
    const { digest } = loadDigest(root, now, false);
    const files = [...planPictures(digest, root, folder).keys()];
    assert.equal(files.length, 7);
    assert.equal(writeWordlessCards(digest, folder), 7);
    for (const file of files) assert.deepEqual(readFileSync(join(folder, file)), wordless);
  });

  test("is that of a publication whose title has letters that the fonts lack", async () => {
    const root = aDigest({ ...items, "_data/site.yaml": "title: 河报\nurl: https://paper.example/\n" });
    const { folder, output } = await buildSite({ root, ...build });
    assert.equal(pictureLine(output), "0 drawn, 0 reused, 1 card without words (see docs/cards.md)");
    assert.deepEqual(readFileSync(join(folder, "cards/publication.png")), wordless);
  });
});
