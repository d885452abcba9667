import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";

/** The folder of Standfirst itself: a clone, or `node_modules/standfirst`. */
export const packageFolder = dirname(import.meta.dirname);

/** Whether Standfirst is installed for a digest. Then nothing is written into its own folder. */
const isInstalled = packageFolder.split(sep).includes("node_modules");

/**
 * Goes to the digest's folder, as npm does for scripts, if Standfirst is installed and no other folder is given: the nearest one at or
 * above the current folder that is a digest's.
 */
export function enterDigest(words) {
  const folder = isInstalled && givenRoot(words) === undefined ? nearestDigest(process.cwd()) : undefined;
  if (folder !== undefined) process.chdir(folder);
}

/** The folder of the digest whose own code is part of the program: that which the command is about. In a clone and without a digest, there is none. */
export function ownCodeFolder(words) {
  const root = rootFor(words);
  return root !== packageFolder && isDigest(root) ? root : undefined;
}

/** The folder that a command reads. */
function rootFor(words) {
  return resolve(givenRoot(words) ?? ".");
}

/**
 * The folder that has the caches and the compiled programs. In a clone, it is the clone. Otherwise it is the digest's folder or, where
 * there is no digest yet, a new one that is deleted when the command ends.
 */
export function homeFor(words) {
  if (!isInstalled) return packageFolder;
  const root = rootFor(words);
  return isDigest(root) ? root : temporaryHome();
}

/** The folder that `--root` names, as it was typed; undefined without that option. */
function givenRoot(words) {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  const at = options.findLastIndex((word) => /^--root(=|$)/.test(word));
  const word = options[at];
  return word === "--root" ? options[at + 1] : word?.slice("--root=".length);
}

function nearestDigest(folder) {
  if (isDigest(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestDigest(parent);
}

/** Whether a folder is a digest's: it says what the digest is called, or depends on Standfirst. */
function isDigest(folder) {
  return existsSync(join(folder, "_data/site.yaml")) || dependsOnStandfirst(join(folder, "package.json"));
}

function dependsOnStandfirst(file) {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8"));
    return Object.hasOwn({ ...dependencies, ...devDependencies }, "standfirst");
  } catch {
    return false;
  }
}

function temporaryHome() {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
