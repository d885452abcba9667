import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  dividePlan,
  type Manifest,
  manifestOf,
  readManifest,
  statOf,
  writeManifest,
} from "../../src/build/manifest.ts";
import { writeFiles } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";

const made: Manifest = new Map([["/index.html", { key: "front", size: 5, modified: 1.5 }]]);
const aPath = () => join(aFolder(), "sites", "made");

describe("What a site was made of", () => {
  test("is read as it was written, and nothing is left beside it", () => {
    const path = aPath();
    for (let time = 0; time < 2; time++) writeManifest(path, made);
    assert.deepEqual(readManifest(path), made);
    assert.deepEqual(readdirSync(join(path, "..")), ["made"]);
  });

  for (const garbled of ["", "[", "7", "null", "{}", "[7]", "[null]", '[["/index.html"]]', '[["/", null]]'])
    test(`is nothing when ${garbled || "nothing"} stands there`, () => {
      const path = aPath();
      writeManifest(path, made);
      writeFileSync(path, garbled);
      assert.deepEqual(manifestOf(new Map(), readManifest(path), []), new Map());
    });

  test("is nothing when a folder stands there, and takes its place", () => {
    const path = aPath();
    mkdirSync(join(path, "inside"), { recursive: true });
    assert.deepEqual(readManifest(path), new Map());
    writeManifest(path, made);
    assert.deepEqual(readManifest(path), made);
  });
});

test("pages are due that are made otherwise, that are not there, or that someone else wrote", () => {
  const site = aFolder();
  const files = ["/kept.html", "/edited.html", "/gone.html", "/foreign.html"];
  writeFiles(site, Object.fromEntries(files.map((file) => [file, "old"])));
  const before = manifestOf(
    new Map(files.map((file) => [file, "key"])),
    new Map(),
    files.filter((file) => file !== "/gone.html").map((file) => ({ file, ...statOf(join(site, file)) })),
  );
  writeFiles(site, { "/foreign.html": "other" });
  const plan = new Map(files.map((file) => [file, file === "/edited.html" ? "another key" : "key"]));
  assert.deepEqual(dividePlan(plan, before, site), {
    kept: ["/kept.html"],
    due: ["/edited.html", "/gone.html", "/foreign.html"],
  });
});
