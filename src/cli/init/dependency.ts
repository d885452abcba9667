import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Failure } from "../../failure.ts";
import { isInstalled, packageFolder } from "../../folders.ts";
import { ownVersion } from "../../starter/manifest.ts";

/** The folder of a digest that has the packed Standfirst, if it came from a clone. */
const vendor = "vendor";

/**
 * What a new digest's `package.json` asks npm for: what `given` says or, from npm, this version and later ones that fit. From a clone it is
 * a packed copy of the clone, in the digest: what the clone is may be on no registry, and GitHub has to install it too.
 */
export async function dependencyFor(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  if (isInstalled) return `^${ownVersion()}`;
  return `file:${vendor}/${await packInto(join(folder, vendor))}`;
}

/** Packs the clone as npm publishes it. Returns the name of the file. Throws a Failure if npm can't. */
async function packInto(folder: string): Promise<string> {
  mkdirSync(folder);
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const words = ["pack", packageFolder, "--pack-destination", folder, "--silent"];
    await promisify(execFile)(npm, words, { shell: process.platform === "win32" });
  } catch (error) {
    throw new Failure(
      `npm could not pack this clone of Standfirst for the digest: ${error instanceof Error ? error.message : error}. Nothing was written.`,
    );
  }
  return readdirSync(folder)[0] ?? "";
}
