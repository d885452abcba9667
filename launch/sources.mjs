import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { packageFolder } from "./folders.mjs";

/** What a program is made from. */
const sourcePaths = ["src", "templates", ".eleventy.ts", "package.json"];
/** What makes a program. */
const compilerPaths = ["standfirst.mjs", "launch"];
/** What a digest may add to it. */
const ownPaths = ["templates", "styles", "standfirst.config.ts"];
/** The folder of a program that has the digest's own files. */
export const ownFolder = "digest";
/** The list of installed libraries in a program. */
const libraries = "package-lock.json";
/** The file of a program that has the hash of each source. The versions of caches depend on them. */
const hashesFile = "hashes";
/** The file of a program that lists the files of packages which are part of it because the digest's own code imports them. */
export const packagesFile = "packages";
/** The file of a program that has the checksum of all its other files. */
const checksumFile = "checksum";

/** Copies the sources and the digest's own files to a folder, with the list of installed libraries. */
export function copySources(folder, root) {
  for (const [name, path] of sourcesNow(root)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), readFileSync(path));
  }
  writeFileSync(join(folder, libraries), installedLibraries());
}

/** The name of the program that the sources now make: it changes with any of them, any library, and the folders. */
export function versionNow(folders) {
  return versionOf(sourcesNow(folders.root), installedLibraries(), folders);
}

/** The name of the program that a copy of the sources makes. */
export function versionOfCopy(folder, folders) {
  return versionOf(sourcesIn(folder), readFileSync(join(folder, libraries)), folders);
}

/** The files that the version follows from. */
export function filesNow({ root }) {
  const list = libraryList();
  return [...compilerFiles(), ...sourcesNow(root)].map(([, path]) => path).concat(list ?? []);
}

/** The files of a program that the commands need, with its checksum. */
export function programFiles(program) {
  return [...checkedFiles(program).map(([, path]) => path), join(program, checksumFile)];
}

function compilerFiles() {
  return named(
    packageFolder,
    compilerPaths.flatMap((path) => filesIn(packageFolder, path, /\.mjs$/)),
  );
}

function versionOf(sources, lock, { root, home }) {
  // Digests without code of their own share a program. The code of others may import packages that only one of them has.
  const owner = sources.some(([name]) => name.startsWith(`${ownFolder}/`)) ? root : "";
  const hash = createHash("sha256").update(`${packageFolder}\n${home}\n${owner}\n`).update(lock);
  return addFiles(hash, [...compilerFiles(), ...sources])
    .digest("base64url")
    .slice(0, 22);
}

/** Writes down what a program is, so that damage to it is noticed, and what it was made from. */
export function describeProgram(program) {
  const hashes = [...named(program, [libraries]), ...sourcesIn(program), ...packagesIn(program)].map(
    ([name, path]) => `${name} ${createHash("sha256").update(readFileSync(path)).digest("base64url")}`,
  );
  writeFileSync(join(program, hashesFile), hashes.join("\n"));
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

function checksumOf(program) {
  return addFiles(createHash("sha256"), checkedFiles(program)).digest("base64url");
}

/** The compiled file of a program, its copy of the sources, and the packages that are part of it, which are elsewhere. */
function checkedFiles(program) {
  const own = named(program, [libraries, hashesFile, packagesFile, "run/program.cjs"]);
  return [...sourcesIn(program), ...own, ...packagesIn(program)];
}

/** Somebody may work on a package in another folder, without installing it again. */
function packagesIn(program) {
  const files = readFileSync(join(program, packagesFile), "utf8").split("\n").filter(Boolean);
  return files.map((file) => [`${ownFolder}/${file}`, file]);
}

function addFiles(hash, files) {
  for (const [name, path] of files) hash.update(`\n${name}\n`).update(readFileSync(path));
  return hash;
}

/** The files of the package and of the digest below `root`, if any, by their names in a program. */
function sourcesNow(root) {
  const own = root === undefined ? [] : ownPaths.filter((path) => existsSync(join(root, path)));
  const files = own.flatMap((path) => sourceFilesIn(root, path));
  return [
    ...named(packageFolder, packageSourcesIn(packageFolder)),
    ...files.map((file) => [`${ownFolder}/${file}`, join(root, file)]),
  ];
}

/** The files that were copied to a folder, in the same order. */
function sourcesIn(folder) {
  const own = ownPaths.map((path) => `${ownFolder}/${path}`).filter((path) => existsSync(join(folder, path)));
  return named(folder, [...packageSourcesIn(folder), ...own.flatMap((path) => sourceFilesIn(folder, path))]);
}

/** The names of the package's own sources below a folder. */
export function packageSourcesIn(folder) {
  return sourcePaths.flatMap((path) => sourceFilesIn(folder, path));
}

/** The sources at a path below a folder, without the temporary files of text editors. */
function sourceFilesIn(folder, path) {
  return filesIn(folder, path, /^[^.].*\.(tsx?|css|svg|png)$/);
}

function named(folder, files) {
  return files.map((file) => [file, join(folder, file)]);
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
  const list = libraryList();
  return list === undefined ? "" : readFileSync(list);
}

function libraryList() {
  const parts = packageFolder.split(sep);
  const modules = parts.slice(0, parts.indexOf("node_modules") + 1).join(sep);
  const lists = modules ? libraryLists.map((list) => join(modules, list)) : [join(packageFolder, libraries)];
  return lists.find((file) => existsSync(file));
}
