import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aFolder, project } from "../support/site.ts";

/** Runs the command in a project, which is a copy because the cache of this one is in use. */
function clean(copy: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ["--import", import.meta.resolve("tsx"), join(copy, "src/commands/clean.ts"), ...words];
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: copy }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** A copy of the project with files in its cache, each of so many bytes. */
function aProject(cached: Readonly<Record<string, number>>): string {
  const copy = aFolder();
  cpSync(join(project, "src"), join(copy, "src"), { recursive: true });
  cpSync(join(project, "package.json"), join(copy, "package.json"));
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [file, bytes] of Object.entries(cached)) {
    mkdirSync(join(copy, ".cache", file, ".."), { recursive: true });
    writeFileSync(join(copy, ".cache", file), "x".repeat(bytes));
  }
  return copy;
}

describe("npm run clean", () => {
  test("removes all that is in the cache, and says how large it was", async () => {
    const copy = aProject({ "content/ab/one": 1, "content/ab/two": 1_200_000, "site.json": 40 });
    assert.deepEqual(await clean(copy), {
      code: 0,
      out: "Removed .cache/content: 2 files, 1.2 MB.\nRemoved .cache/site.json: 1 file, 40 bytes.\n",
      err: "",
    });
    assert.deepEqual(readdirSync(join(copy, ".cache")), []);
  });

  test("says so when there is nothing to remove, be there a cache or not", async () => {
    for (const copy of [aProject({}), aProject({ "content/one": 1 })]) {
      await clean(copy);
      assert.deepEqual(await clean(copy), { code: 0, out: "There was nothing to remove.\n", err: "" });
    }
  });

  test("leaves everything beside the cache alone", async () => {
    const copy = aProject({ "content/one": 1 });
    const before = readdirSync(copy);
    await clean(copy);
    assert.deepEqual(readdirSync(copy), before);
  });

  test("keeps a preview that is being served, and what is being made beside it", async () => {
    const server = createServer().listen(0);
    await new Promise((done) => server.once("listening", done));
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    const served = `preview-${address.port}`;
    const copy = aProject({ [`${served}/a`]: 1, [`${served}.next-7/a`]: 1, "preview-1/a": 1 });
    const { out } = await clean(copy);
    server.close();
    assert.equal(
      out,
      [
        "Removed .cache/preview-1: 1 file, 1 byte.",
        `Kept .cache/${served}: a preview is served from it.`,
        `Kept .cache/${served}.next-7: a preview is served from it.`,
        "",
      ].join("\n"),
    );
    assert.deepEqual(readdirSync(join(copy, ".cache")).sort(), [served, `${served}.next-7`]);
  });

  test("takes no options", async () => {
    const copy = aProject({ "content/one": 1 });
    const said = { code: 2, out: "", err: "The command takes no options.\n" };
    assert.deepEqual(await clean(copy, "--root", "."), said);
    assert.deepEqual(await clean(copy, "content"), said);
    assert.deepEqual(readdirSync(join(copy, ".cache")), ["content"]);
  });
});
