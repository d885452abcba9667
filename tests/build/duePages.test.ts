import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { duePages } from "../../src/build/duePages.ts";
import { manifestOf, statOf } from "../../src/build/manifest.ts";
import { writeFiles } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";

test("pages are due if their inputs changed, if they are missing, or if somebody changed them", () => {
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
  assert.deepEqual(duePages(plan, before, site), {
    unchanged: ["/kept.html"],
    due: ["/edited.html", "/gone.html", "/foreign.html"],
  });
});
