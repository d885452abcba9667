import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { sourcesFolder } from "../projectFolder.ts";

/**
 * Tells the code in these folders and files of the project from any other, with the libraries and the Node that it runs on. What was kept
 * by other code is not to be trusted.
 */
export function codeVersion(...places: readonly string[]): string {
  const files = places.flatMap((place) => filesIn(place)).sort();
  return hashOf(
    [
      process.version,
      ...[...files, "package-lock.json"].map(
        (file) => `${file} ${hashOf(readFileSync(join(sourcesFolder, file)))}`,
      ),
    ].join("\n"),
  );
}

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(sourcesFolder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(sourcesFolder.length + 1));
}
