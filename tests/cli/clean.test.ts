import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aGenerator } from "../support/generator.ts";
import { commandLine } from "../support/site.ts";

/** A copy of the generator, because the cache of this one is in use. */
const generator = aGenerator();
const cache = join(generator, ".cache");

/** Runs the command as `npm run clean` does, with words after it. */
function clean(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = [...commandLine("clean", generator), ...words];
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: generator }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** What it says of a program that it removes, whose name and size change with the code. */
const program = /^Removed \.program\/[\w-]{22}: [\d,]+ files, [\d.]+ MB\.\n/gm;

/** The same, and how many programs were removed. */
async function cleaned() {
  const { out, ...rest } = await clean();
  return { ...rest, out: out.replace(program, ""), programs: out.match(program)?.length ?? 0 };
}

/** Puts files into the cache, each of so many bytes, and nothing else. */
function fillCache(cached: Readonly<Record<string, number>>): void {
  rmSync(cache, { recursive: true, force: true });
  for (const [file, bytes] of Object.entries(cached)) {
    mkdirSync(join(cache, file, ".."), { recursive: true });
    writeFileSync(join(cache, file), "x".repeat(bytes));
  }
}

describe("npm run clean", () => {
  test("deletes everything in the cache, and says how large it was", async () => {
    fillCache({ "content/ab/one": 1, "content/ab/two": 1_200_000, "site.json": 40 });
    assert.deepEqual(await cleaned(), {
      code: 0,
      out: "Removed .cache/content: 2 files, 1.2 MB.\nRemoved .cache/site.json: 1 file, 40 bytes.\n",
      err: "",
      programs: 1,
    });
    assert.deepEqual(readdirSync(cache), []);
  });

  test("deletes every compiled program, even its own, with or without a cache", async () => {
    for (const cached of [{}, { "content/one": 1 }]) {
      fillCache(cached);
      await clean();
      cpSync(join(generator, "src"), join(generator, ".program/another-program-------/src"), {
        recursive: true,
      });
      assert.deepEqual(await cleaned(), { code: 0, out: "", err: "", programs: 2 });
      assert.deepEqual(readdirSync(join(generator, ".program")), []);
    }
  });

  test("deletes nothing else", async () => {
    await clean();
    const before = readdirSync(generator);
    fillCache({ "content/one": 1 });
    await clean();
    assert.deepEqual(readdirSync(generator), before);
  });

  test("keeps a preview that is being served, and a build beside it", async () => {
    const server = createServer().listen(0);
    await new Promise((done) => server.once("listening", done));
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    const served = `preview-${address.port}`;
    fillCache({ [`${served}/a`]: 1, [`${served}.next-7/a`]: 1, "preview-1/a": 1 });
    const { out } = await clean();
    server.close();
    assert.equal(
      out,
      [
        "Removed .cache/preview-1: 1 file, 1 byte.",
        `Kept .cache/${served}: a preview is served from it.`,
        `Kept .cache/${served}.next-7: a preview is served from it.`,
        "Kept .program: a preview runs from it.",
        "",
      ].join("\n"),
    );
    assert.deepEqual(readdirSync(cache).sort(), [served, `${served}.next-7`]);
    assert.equal(readdirSync(join(generator, ".program")).length, 1);
  });

  test("takes no options", async () => {
    fillCache({ "content/one": 1 });
    const said = { code: 2, out: "", err: "The command takes no options.\n" };
    assert.deepEqual(await clean("--root", "."), said);
    assert.deepEqual(await clean("content"), said);
    assert.deepEqual(readdirSync(cache), ["content"]);
  });
});
