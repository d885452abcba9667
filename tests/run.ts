import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

/** Runs every test below this folder or, with words, those whose path has one of them: `npm run tests -- feeds`. */
const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") || file.endsWith(".test.tsx"))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .map((file) => join(import.meta.dirname, file))
  .sort();

run({ files, concurrency: 2, timeout: 600_000 })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
