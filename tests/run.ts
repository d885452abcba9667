import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { sharedSitesVariable } from "./support/sharedSite.ts";

/** The most milliseconds that a file may take. Even on a busy machine, only a file that hangs takes half an hour. */
const timeout = 1_800_000;

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

const sharedSites = mkdtempSync(join(tmpdir(), "standfirst-sites-"));
process.env[sharedSitesVariable] = sharedSites;
process.on("exit", () => rmSync(sharedSites, { recursive: true, force: true }));

run({ files, concurrency: 2, timeout })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
