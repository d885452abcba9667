import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { Failure } from "../../failure.ts";
import { attempt } from "../../files/attempt.ts";
import { isInstalled, packageFolder } from "../../folders.ts";
import { ownVersion } from "../../starter/manifest.ts";

/** The folder of a digest that has a packed copy of Standfirst, unless npm gets it from a registry. */
const vendor = "vendor";

/**
 * What a new digest's `package.json` asks npm for: what `given` says or, if what runs came from a registry, its version and later ones that
 * fit. Otherwise it is a packed copy of what runs, in the digest: no registry may have it, and GitHub has to install it too.
 */
export async function dependencyFor(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  if (isFromRegistry()) return `^${ownVersion()}`;
  return `file:${vendor}/${await packInto(join(folder, vendor))}`;
}

/** What `init` says of the dependency: what was written, and how a packed copy is replaced by the version on npm. */
export function describeDependency(dependency: string): string {
  if (!dependency.startsWith(`file:${vendor}/`))
    return `\`package.json\` asks npm for Standfirst ${dependency}.`;
  return [
    `\`package.json\` asks npm for a packed copy of this Standfirst: ${dependency.slice("file:".length)}. To use the version on npm instead, once it is there:`,
    `run \`npm install standfirst@${ownVersion()}\`, and delete \`${vendor}/\`.`,
  ].join("\n");
}

/**
 * Whether what runs came from a registry: the `package.json` beside the `node_modules` that it is in then asks for a version. npx writes one,
 * too. A file or a web address has a colon or a slash. Of what is installed for the whole machine, nothing is known.
 */
function isFromRegistry(): boolean {
  const parts = packageFolder.split(sep);
  const at = parts.indexOf("node_modules");
  if (at < 0) return false;
  const file = join(parts.slice(0, at + 1).join(sep), "..", "package.json");
  const asked = attempt(() => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8"));
    return { ...devDependencies, ...dependencies }.standfirst;
  });
  return typeof asked === "string" && !/[:/]/.test(asked);
}

/** Packs what runs, as npm publishes it. Returns the name of the file. Throws a Failure if npm can't. */
async function packInto(folder: string): Promise<string> {
  mkdirSync(folder);
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const words = ["pack", packageFolder, "--pack-destination", folder, "--silent"];
    // What is installed has its declarations of types, and can't make them again.
    if (isInstalled) words.push("--ignore-scripts");
    await promisify(execFile)(npm, words, { shell: process.platform === "win32" });
  } catch (error) {
    throw new Failure(
      `npm could not pack this Standfirst for the digest: ${error instanceof Error ? error.message : error}. Nothing was written.`,
    );
  }
  return readdirSync(folder)[0] ?? "";
}
