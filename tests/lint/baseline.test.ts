import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { check } from "../check/checking.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { aStyle } from "./lintInputs.ts";

const [older, newer] = ["content/items/older.md", "content/items/newer.md"];
const repeated = "The the river rose.";
const style = aStyle({ lintFrom: "2021-11-10" });
const aMixedDigest = () =>
  aDigest({
    ...style,
    [older]: anItem({ date: "2021-11-09" }, repeated),
    [newer]: anItem({ date: "2021-11-10" }, repeated),
  });
const warning = (file: string) => `${file}:8:5: warning: \`the\` is repeated. Remove one of them.`;

describe("With lintFrom in _data/style.yaml, npm run check", () => {
  test("leaves out what house rules say of older items, and counts it", async () => {
    const { code, out } = await check(["--root", aMixedDigest(), "--strict"]);
    assert.deepEqual(out.split("\n"), [
      warning(newer),
      "0 errors and 1 warning in 1 file.",
      "Not listed: 1 warning about the style of items before `lintFrom`. Add --all to list them.",
      "",
    ]);
    assert.equal(code, 1);
  });

  test("says all with --all, and leaves out nothing", async () => {
    const { out } = await check(["--root", aMixedDigest(), "--all"]);
    assert.deepEqual(out.split("\n"), [
      warning(newer),
      warning(older),
      "0 errors and 2 warnings in 2 files.",
      "",
    ]);
  });

  test("gives programs the number of warnings that it leaves out", async () => {
    const { out } = await check(["--root", aMixedDigest(), "--format", "json"]);
    const { warnings, leftOut, problems } = JSON.parse(out);
    assert.deepEqual([warnings, leftOut, problems.length], [1, { style: 1, alts: 0, topics: 0 }, 1]);
    assert.equal("countedAs" in problems[0], false);
  });

  test("reports errors of older items, and warnings that are not about style", async () => {
    const old = anItem({ date: "2021-11-09", topics: ["watr"] }, `## Rain\n\n#### Snow\n\n${repeated}`);
    const { out } = await check(["--root", aDigest({ ...style, [older]: old })]);
    assert.deepEqual(
      out
        .split("\n")
        .slice(0, -1)
        .map((line) => line.replace(/^\S+ /, "")),
      [
        "error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "warning: A level 4 heading follows a level 2 heading, which skips a level. Use ###.",
        "error and 1 warning in 1 file.",
        "listed: 1 warning about the style of items before `lintFrom`. Add --all to list them.",
      ],
    );
  });

  test("treats an item whose date can't be read as a new one", async () => {
    const old = anItem({ date: "09/11/2020" }, repeated);
    const { out } = await check(["--root", aDigest({ ...style, [older]: old })]);
    assert.match(out, /^1 error and 1 warning in 1 file\.$/m);
  });

  test("fixes only errors of older items, unless --all is given", async () => {
    const old = anItem({ date: "2021-11-09", topics: ["Water"] }, "It rained. ");
    const root = aDigest({ ...style, [older]: old });
    await check(["--root", root, "--fix"]);
    assert.equal(readFileSync(join(root, older), "utf8"), old.replace("Water", "water"));
    await check(["--root", root, "--fix", "--all"]);
    assert.equal(
      readFileSync(join(root, older), "utf8"),
      old.replace("Water", "water").replace(". \n", ".\n"),
    );
  });
});
