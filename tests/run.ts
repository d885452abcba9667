import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { sharedSitesVariable } from "./support/sharedSite.ts";

/** The most milliseconds that a file may take. Even on a busy machine, only a file that hangs takes half an hour. */
const timeout = 1_800_000;

/** How many quick files share a process. To load the program takes longer than most of their tests. */
const groupSize = 16;

/** Runs every test in `tests/` and `bench/` or, with words, those whose path has one of them: `npm run tests -- feeds`. */
const words = process.argv.slice(2);
const project = join(import.meta.dirname, "..");
const files = ["tests", "bench"]
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .map((file) => join(project, file))
  .sort((a, b) => slowness(b) - slowness(a) || (a < b ? -1 : 1));

/** Tests that copy the generator are the slowest, then those that build sites or start a browser. They come first, so that no core is idle at the end. */
function slowness(file: string): number {
  const text = readFileSync(file, "utf8");
  return text.includes("aGenerator(")
    ? 2
    : Number(/(good|shared|build)Site\(|startPreview\(|launchBrowser\(/.test(text));
}

/** Whether a test file is quick, and changes nothing that other files in its process would notice. */
function canShareProcess(file: string): boolean {
  const changesProcess = /process\.(env|chdir|exitCode)|preload\(|pretendCores\(|mock\./;
  return slowness(file) === 0 && !changesProcess.test(readFileSync(file, "utf8"));
}

/** Writes a module for each group of quick files, which imports them. Returns the other files, and these modules. */
function inGroups(files: readonly string[], folder: string): string[] {
  const quick = files.filter(canShareProcess);
  const groups = Array.from({ length: Math.ceil(quick.length / groupSize) }, (_, index) => {
    const group = join(folder, `group-${index + 1}.mjs`);
    writeFileSync(group, groupModule(quick.slice(index * groupSize, (index + 1) * groupSize)));
    return group;
  });
  return [...files.filter((file) => !quick.includes(file)), ...groups];
}

/**
 * A module that runs test files. Its own test lasts until all are loaded. Without it, the first files would clean up when their tests are done,
 * while later ones are being loaded.
 */
function groupModule(files: readonly string[]): string {
  const urls = JSON.stringify(files.map((file) => pathToFileURL(file).href));
  return [
    'import { test } from "node:test";',
    `async function load() { for (const url of ${urls}) await import(url); }`,
    "const loading = load();",
    'test("The files of a group load", () => loading);',
  ].join("\n");
}

const runFolder = mkdtempSync(join(tmpdir(), "standfirst-tests-"));
process.env[sharedSitesVariable] = runFolder;
process.on("exit", () => rmSync(runFolder, { recursive: true, force: true }));

run({ files: inGroups(files, runFolder), concurrency: 2, timeout })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
