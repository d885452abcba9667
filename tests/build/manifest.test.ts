import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { type Manifest, readManifest, writeManifest } from "../../src/build/manifest.ts";
import { aFolder } from "../support/site.ts";

const manifest: Manifest = new Map([["/index.html", { key: "front", size: 5, modified: 1.5 }]]);
const aPath = () => join(aFolder(), "sites", "manifest");

function aFileAt(path: string): void {
  mkdirSync(dirname(path));
  writeFileSync(path, '[["/index.html",{"key":"front","size":5,"modified":1.5}]]');
}

function aFolderAt(path: string): void {
  mkdirSync(join(path, "inside"), { recursive: true });
}

describe("A site's manifest", () => {
  test("is read as it was written, and leaves no temporary file", () => {
    const path = aPath();
    for (let time = 0; time < 2; time++) writeManifest(path, manifest);
    assert.deepEqual(readManifest(path), manifest);
    assert.deepEqual(readdirSync(join(path, "..")), ["manifest"]);
  });

  test("is empty if there is something else in its place, which it then replaces", () => {
    for (const put of [aFileAt, aFolderAt]) {
      const path = aPath();
      put(path);
      assert.deepEqual(readManifest(path), new Map());
      writeManifest(path, manifest);
      assert.deepEqual(readManifest(path), manifest);
    }
  });
});
