import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";
import { project } from "./support/site.ts";

/** The layers of the project, lowest first, and what each does. A file imports only from its own layer and from lower ones. */
const layers = {
  "src/files": "write, link, swap and hash files",
  "src/cache": "store what one run of a command can save the next",
  "src/language": "the words of the interface, and how languages write numbers, lists and dates",
  "src/browser": "run in the reader's browser",
  "src/pagefind-incremental": "write a Pagefind index in parts",
  "src/content": "load: files, YAML, schema, Markdown, registers → checked values, or problems",
  "src/digest": "relate: checked values → one Digest",
  "src/starter": "the files that a new digest gets, and what is newer of them",
  "src/lint": "check style, dates, links and revisions",
  "src/outputs": "turn a Digest into feeds, calendars, email, search documents, a sitemap, exports",
  templates: "turn a Digest into pages",
  "src/build": "plan, render, cache and swap in a site",
  "src/pdf": "print an issue",
  "src/siteTests": "test the pages of a built site",
  "src/check": "run every check for `npm run check`",
  "src/send": "deliver an issue by email",
  "src/preview": "serve a site to its editors",
  "src/import": "turn another publication's archive into items",
  "src/cli": "read a command's options and run it",
};

const order = Object.keys(layers);
const shared = ["failure", "folders", "importFolder", "modules", "ownCode", "ownError", "report"].map(
  (name) => `src/${name}.ts`,
);
const sources = ["src", "templates"].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

test("a layer imports only from itself and from lower layers", () => {
  const upward = sources.flatMap((file) =>
    importsOf(file)
      .filter((imported) => levelOf(file) >= 0 && levelOf(imported) > levelOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  assert.deepEqual(upward, []);
});

test("every source file is in a layer, except those that every layer may use", () => {
  assert.deepEqual(
    sources.filter((file) => levelOf(file) < 0 && !shared.includes(file)),
    [],
  );
});

test("the files that every layer may use import nothing above the content", () => {
  const imported = shared.flatMap(importsOf);
  assert.deepEqual(
    imported.filter((file) => levelOf(file) > order.indexOf("src/content")),
    [],
  );
});

test("a folder has at most 25 files", () => {
  const counts = new Map<string, number>();
  for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  assert.deepEqual(
    [...counts].filter(([, count]) => count > 25),
    [],
  );
});

/** The index of a file's layer, lowest first; -1 for files in no layer. */
function levelOf(file: string): number {
  return order.findIndex((layer) => file.startsWith(`${layer}/`));
}

/** The files of this project that a file imports, for its types or to run. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(project, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(project, resolve(project, dirname(file), path)),
  );
}
