import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { sourcesFolder } from "../projectFolder.ts";

const folder = join(sourcesFolder, "src/pagefind-incremental");

/** What an index is made by: the making of documents from texts, and of texts from Markdown. */
const MAKERS = [join(folder, "indexSegments.ts"), join(folder, "../content/markdown/body.ts")];

/** Names the versions of the packages. */
const packages = join(sourcesFolder, "package.json");

let version: string | undefined;

/** Changes with all code that has a say in what the index of a segment is, so that no index outlives what it was made by. */
export function indexCodeVersion(): string {
  version ??= versionOf([...withImports(MAKERS)].toSorted());
  return version;
}

function versionOf(files: readonly string[]): string {
  const { dependencies } = JSON.parse(readFileSync(packages, "utf8")) as { dependencies: unknown };
  return hashOf(JSON.stringify([dependencies, ...files.map((file) => readFileSync(file, "utf8"))]));
}

/** Files and all that they import of this project, types apart. */
function withImports(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:im|ex)port (?!type )[^;]*?from "(\.[^"]+)"/gm,
    ))
      found.add(join(dirname(file), path));
  }
  return found;
}
