import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { sourcesFolder } from "../projectFolder.ts";

const versions = new Map<string, string>();

/**
 * The version of the code in these folders and files of the project, and of all libraries and the Node that it runs on. It differs if
 * any of them differs, so entries that other code made are not used.
 */
export function codeVersion(...places: readonly string[]): string {
  const name = places.join("\n");
  const version = versions.get(name) ?? hashOfCode(places);
  versions.set(name, version);
  return version;
}

function hashOfCode(places: readonly string[]): string {
  const files = [...places.flatMap(filesIn).sort(), "package-lock.json"];
  const hashes = files.map((file) => `${file} ${hashOf(readFileSync(join(sourcesFolder, file)))}`);
  return hashOf([process.version, ...hashes].join("\n"));
}

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(sourcesFolder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(sourcesFolder.length + 1));
}
