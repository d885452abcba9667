import { readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFolder } from "../folders.ts";

/** The versions of Pagefind whose files this library writes byte for byte. See README.md for how to add one. */
const KNOWN_VERSIONS: readonly string[] = ["1.6.0"];

/** The version of the Pagefind that is installed. */
export function installedPagefind(): string {
  const manifest = join(libraryFolder("pagefind"), "package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

/** Whether this library can write the index of a version of Pagefind. */
export function isKnownVersion(version: string): boolean {
  return KNOWN_VERSIONS.includes(version);
}

/** The known versions, for a message. */
export function knownVersions(): string {
  return KNOWN_VERSIONS.join(", ");
}
