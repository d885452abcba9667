import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

/* `npm ci` takes from the lock file alone: what it lacks can't be installed, be it for this system or another. */

interface Package {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"));
const packages = new Map<string, Package>(Object.entries(lock.packages));

test("the lock file has the optional packages of every system", () => {
  const missing = [...packages].flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersOf(path).some((folder) => packages.has(`${folder}node_modules/${name}`)))
      .map((name) => `${name}, of ${path}`),
  );
  assert.ok(packages.has("node_modules/@esbuild/win32-x64"));
  assert.deepEqual(missing, []);
});

test("the lock file names no registry, so that any can be used", () => {
  assert.deepEqual(
    [...packages].filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  );
});

test("the lock file has a hash for every package, even those of other systems", () => {
  const unheld = [...packages].filter(
    ([path, { integrity }]) => path !== "" && !/^sha512-/.test(integrity ?? ""),
  );
  assert.deepEqual(
    unheld.map(([path]) => path),
    [],
  );
});

/** Where a package looks for others: below itself, then below each package that it lies in, then below the project. */
function foldersOf(path: string): string[] {
  if (path === "") return [""];
  const around = path.slice(0, path.lastIndexOf("node_modules/"));
  return [`${path}/`, ...foldersOf(around.replace(/\/$/, ""))];
}
