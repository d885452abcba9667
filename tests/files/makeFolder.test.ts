import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { test } from "node:test";
import { folderMaker, makeFolder } from "../../src/files/makeFolder.ts";
import { aFolder, filesIn } from "../support/site.ts";

test("a folder is created with its parent folders", () => {
  const site = aFolder();
  for (const folder of ["/items/rain", "items/snow", "/items", "/", "."]) makeFolder(site, folder);
  assert.deepEqual(readdirSync(`${site}/items`), ["rain", "snow"]);
  assert.deepEqual(filesIn(site), []);
});

test("a site that was deleted is not created again by a process that outlives its build", () => {
  const site = aFolder();
  rmSync(site, { recursive: true });
  for (const folder of ["/items/rain", "search"])
    assert.throws(() => makeFolder(site, folder), { code: "ENOENT" });
});

test("a folder maker makes every folder that it is asked for, also several times", () => {
  const site = aFolder();
  const make = folderMaker(site);
  for (const folder of ["/items/rain", "/items/snow", "/items/rain"]) make(folder);
  assert.deepEqual(readdirSync(`${site}/items`), ["rain", "snow"]);
});
