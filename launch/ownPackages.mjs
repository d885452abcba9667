import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * The packages that a digest's own code imports. A program can only require, so ES modules become part of it. Node loads all others. Both find files
 * beside their own.
 */

/** Marks an import that is being resolved by its own path. */
export const asWritten = Symbol();

/** Marks a file of a package that becomes part of the program. */
const bundled = Symbol();

/** The plugin of esbuild for these packages. `root` is the folder of the digest, which has them. The files that become part of the program are added to `files`. */
export function ownPackages(root, isOwn, files) {
  return {
    name: "own packages",
    setup(build) {
      build.onResolve({ filter: /^\./ }, (asked) =>
        asked.pluginData === bundled ? nextFile(build, asked) : undefined,
      );
      build.onResolve({ filter: /^[^./]/ }, (asked) => {
        if (asked.pluginData === asWritten || isKnown(asked.path)) return undefined;
        if (asked.pluginData === bundled) return packageFile(build, asked);
        return isOwn(asked.importer) ? namedPackage(build, { ...asked, resolveDir: root }) : undefined;
      });
      build.onLoad({ filter: /./ }, async ({ path, pluginData }) => {
        if (pluginData !== bundled) return undefined;
        files.add(path);
        const contents = await withAddress(build, path, readFileSync(path, "utf8"));
        return { contents, loader: "default", resolveDir: dirname(path), pluginData };
      });
    },
  };
}

/** Whether something else than a package of the digest has this name. */
function isKnown(name) {
  return isBuiltin(name) || /^(?:standfirst|preact)(\/|$)/.test(name);
}

/** The file that an import leads to, as esbuild finds it. */
export function usualFile(build, { path, kind, resolveDir }) {
  return build.resolve(path, { kind, resolveDir, pluginData: asWritten });
}

async function namedPackage(build, asked) {
  const text = `The package “${asked.path}” is not installed.`;
  return (await packageFile(build, asked)) ?? { errors: [{ text }] };
}

/** The file of a package: the one for programs that require, if there is one. */
async function packageFile(build, asked) {
  const found = await usualFile(build, asked);
  if (found.errors.length > 0) return undefined;
  const required = await usualFile(build, { ...asked, kind: "require-call" });
  return partOrNot(required.errors.length > 0 || isModule(required.path) ? found : required);
}

/** The file that a file of a package imports from the same package. */
async function nextFile(build, asked) {
  const found = await usualFile(build, asked);
  return found.errors.length > 0 ? undefined : partOrNot(found);
}

function partOrNot({ path, external, sideEffects }) {
  if (external || !isModule(path)) return { path, external: true };
  return { path, sideEffects, pluginData: bundled };
}

/** Whether a file is an ES module. */
function isModule(file) {
  if (!file.endsWith(".js")) return file.endsWith(".mjs");
  return JSON.parse(readFileSync(manifestOver(dirname(file)), "utf8")).type === "module";
}

/** The nearest `package.json` at or above a folder. */
function manifestOver(folder) {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) || dirname(folder) === folder ? manifest : manifestOver(dirname(folder));
}

/** The text of a module, in which its own address is that of its file, and not that of the program. */
async function withAddress(build, file, text) {
  if (!text.includes("import.meta")) return text;
  const own = { url: pathToFileURL(file).href, filename: file, dirname: dirname(file) };
  const define = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [`import.meta.${name}`, JSON.stringify(value)]),
  );
  return (await build.esbuild.transform(text, { define, sourcefile: file, logLevel: "silent" })).code;
}
