import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { test } from "node:test";
import { project } from "../support/site.ts";

const library = "src/pagefind-incremental";

/** What the files of folders import, as paths below the project. */
function importsIn(folders: readonly string[]): { file: string; imported: string }[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(project, file), "utf8");
    return [...source.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, path = ""]) => ({
      file: relative(".", file).split(sep).join("/"),
      imported: join(dirname(file), path).split(sep).join("/"),
    }));
  });
}

test("the library imports nothing of Standfirst but files, the cache, where packages are, and the stemmer of searches", () => {
  const others = importsIn([library]).filter(
    ({ imported }) =>
      !/^src\/(folders\.ts|(pagefind-incremental|files|cache)\/|browser\/search\/engine\/stem\.ts)/.test(
        imported,
      ),
  );
  assert.deepEqual(others, []);
});

test("everything else imports the library's index.ts only", () => {
  const inner = importsIn(["src", "templates", "bench"]).filter(
    ({ file, imported }) =>
      !file.startsWith(library) && imported.startsWith(library) && imported !== `${library}/index.ts`,
  );
  assert.deepEqual(inner, []);
});
