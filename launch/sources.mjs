import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { packageFolder } from "./folders.mjs";

/** What a program is made from. */
const sourcePaths = ["src", "templates", ".eleventy.ts", "package.json"];
/** What makes a program. */
const compilerPaths = ["standfirst.mjs", "launch"];
/** The list of installed libraries in a program. */
const libraries = "package-lock.json";
/** The file of a program that has the checksum of all its other files. */
const checksumFile = "checksum";

/** Copies the sources to a folder, with the list of installed libraries. */
export function copySources(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of sourcesIn(packageFolder)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), readFileSync(join(packageFolder, file)));
  }
  writeFileSync(join(folder, libraries), installedLibraries());
}

/** The name of the program that the sources now make in a folder: it changes with any of them, any library, and both folders. */
export function versionNow(home) {
  return versionOf(packageFolder, installedLibraries(), home);
}

/** The name of the program that a copy of the sources makes. */
export function versionOfCopy(folder, home) {
  return versionOf(folder, readFileSync(join(folder, libraries)), home);
}

function versionOf(folder, lock, home) {
  const hash = createHash("sha256").update(`${packageFolder}\n${home}\n`).update(lock);
  const compiler = compilerPaths.flatMap((path) => filesIn(packageFolder, path, /\.mjs$/));
  addFiles(hash, packageFolder, compiler);
  addFiles(hash, folder, sourcesIn(folder));
  return hash.digest("base64url").slice(0, 22);
}

/** Writes down what a program is, so that damage to it is noticed. */
export function writeChecksum(program) {
  writeFileSync(join(program, checksumFile), checksumOf(program));
}

/** Whether the files of a program are as they were written. A power cut can leave some of them empty. */
export function isIntact(program) {
  try {
    return readFileSync(join(program, checksumFile), "utf8") === checksumOf(program);
  } catch {
    return false;
  }
}

/** The checksum of the compiled files of a program, and of its copy of the sources. */
function checksumOf(program) {
  const files = [...sourcesIn(program), libraries, ...filesIn(program, "run", /\.mjs$/)];
  return addFiles(createHash("sha256"), program, files).digest("base64url");
}

function addFiles(hash, folder, files) {
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(folder, file)));
  return hash;
}

/** The sources below a folder, without the temporary files of text editors. */
function sourcesIn(folder) {
  return sourcePaths.flatMap((path) => filesIn(folder, path, /^[^.].*\.(tsx?|css|svg|png)$/));
}

/** The file at a path below a folder, or all files below that path whose names match `pattern`. */
function filesIn(folder, path, pattern) {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(folder, `${path}/${entry.name}`, pattern);
      return entry.isFile() && pattern.test(entry.name) ? [`${path}/${entry.name}`] : [];
    });
}

/** What npm, pnpm or Yarn notes of all that it installed: the lock file of a clone, or a file in the `node_modules` that Standfirst is in. */
const libraryLists = [".package-lock.json", ".pnpm/lock.yaml", ".yarn-state.yml", ".yarn-integrity"];

function installedLibraries() {
  const parts = packageFolder.split(sep);
  const modules = parts.slice(0, parts.indexOf("node_modules") + 1).join(sep);
  const lists = modules ? libraryLists.map((list) => join(modules, list)) : [join(packageFolder, libraries)];
  const list = lists.find((file) => existsSync(file));
  return list === undefined ? "" : readFileSync(list);
}
