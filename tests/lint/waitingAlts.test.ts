import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import { describeErrors } from "../../src/report.ts";
import { check } from "../check/checking.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aDrawing } from "../support/pictures.ts";
import { aStyle } from "./lintInputs.ts";

const [flood, rain] = ["content/items/flood.md", "content/items/rain.md"];
const undescribed = (date: string) =>
  anItem({ date, image: { src: "river.svg", caption: "The Reed" } }, "![](/images/river.svg)");
const picture = { "content/images/river.svg": aDrawing };
const waiting = aStyle({ altsWaitUntil: "9999-12-31" });
const aCheck = async (files: Files, ...words: readonly string[]) => {
  const { code, out } = await check(["--root", aDigest({ ...picture, ...files }), ...words]);
  return [code, ...out.split("\n").slice(0, -1)];
};
const problems = (file: string, severity: string) => [
  `${file}:7:1: ${severity}: \`image.alt\` is missing. Add it: A description of the picture for people who can't see it.`,
  `${file}:11:5: warning: An image has no description. Write what it shows between the square brackets: ![…](…).`,
];

describe("Pictures without a description", () => {
  test("are an error in an item's field, and a warning in a text", async () => {
    assert.deepEqual(await aCheck({ [flood]: undescribed("2021-11-10") }), [
      1,
      ...problems(flood, "error"),
      "1 error and 1 warning in 1 file.",
    ]);
  });

  test("are only counted until altsWaitUntil, and listed with --all", async () => {
    const files = { ...waiting, [flood]: undescribed("2021-11-10") };
    assert.deepEqual(await aCheck(files, "--strict"), [
      0,
      "No problems.",
      "Waiting until `altsWaitUntil`: 2 pictures without a description. Add --all to list them.",
    ]);
    assert.deepEqual(await aCheck(files, "--all"), [
      0,
      ...problems(flood, "warning"),
      "0 errors and 2 warnings in 1 file.",
    ]);
  });

  test("count again from that day on", async () => {
    const style = aStyle({ altsWaitUntil: "2021-11-12" });
    const [code] = await aCheck({ ...style, [flood]: undescribed("2021-11-10") });
    assert.equal(code, 1);
  });

  test("do not wait in items from lintFrom on", async () => {
    const style = aStyle({ altsWaitUntil: "9999-12-31", lintFrom: "2021-11-10" });
    const files = { ...style, [flood]: undescribed("2021-11-10"), [rain]: undescribed("2021-11-09") };
    assert.deepEqual(await aCheck(files), [
      1,
      ...problems(flood, "error"),
      "1 error and 1 warning in 1 file.",
      "Waiting until `altsWaitUntil`: 2 pictures without a description. Add --all to list them.",
    ]);
  });

  test("wait in an item that was edited since the last check, too", async () => {
    const root = aDigest({ ...picture, ...waiting, [flood]: undescribed("2021-11-10") });
    await check(["--root", root]);
    writeFiles(root, { [flood]: `${undescribed("2021-11-10")}\nIt rained.\n` });
    const { code, out } = await check(["--root", root]);
    assert.deepEqual([code, out.split("\n")[0]], [0, "No problems."]);
  });

  test("do not hide other mistakes of the field", async () => {
    const files = { ...waiting, [flood]: anItem({ image: { src: "rivr.svg" } }) };
    assert.deepEqual(
      (await aCheck(files))[1],
      `${flood}:8:8: error: There is no picture \`rivr.svg\`. Did you mean \`river.svg\`? Pictures are in content/images/.`,
    );
    const misspelt = { ...waiting, [flood]: anItem({ image: { src: "river.svg", atl: "A river" } }) };
    assert.equal((await aCheck(misspelt))[0], 1);
  });

  test("are not among the warnings that a build counts, and are shown with a note", () => {
    const root = aDigest({ ...picture, ...waiting, [flood]: undescribed("2021-11-10") });
    const { problems, digest } = loadDigest(root, "2021-11-12", false);
    assert.equal(describeErrors(problems), "No problems.");
    const [item] = digest.items;
    assert.equal(item?.image?.alt, "A picture without a description");
    assert.match(renderHtml(item?.body.tree ?? []), /<img [^>]*alt="A picture without a description"/);
  });
});
