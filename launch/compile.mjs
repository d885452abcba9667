import { isBuiltin } from "node:module";
import { pathToFileURL } from "node:url";
import { packageFolder } from "./folders.mjs";
import { ownCode, unusedParts } from "./ownCode.mjs";
import { isMissingExport, OwnCodeErrors, unusedError } from "./ownCodeErrors.mjs";

/** The files that are run, or imported by their path. */
const entries = [
  "src/cli/*.ts",
  "src/build/worker.ts",
  "src/lint/houseRules/*.ts",
  "templates/pages/**/*.tsx",
  "templates/files/*.tsx",
];

/**
 * Compiles a copy of the sources into the folder `run` below it. Returns the files without writing them. `program` is where they will
 * lie, and `root` and `home` are the folders that they are for. Throws what esbuild throws for mistakes.
 */
export async function compileSources(sources, program, { root, home }) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: sources,
    entryPoints: entries,
    outdir: "run",
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: [],
    tsconfigRaw: {
      compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact", verbatimModuleSyntax: true },
    },
    plugins: [...(root === undefined ? [] : [ownCode(sources, root)]), libraries],
    sourcemap: true,
    sourcesContent: false,
    define: {
      PACKAGE_FOLDER: JSON.stringify(packageFolder),
      HOME_FOLDER: JSON.stringify(home),
      PROGRAM_FOLDER: JSON.stringify(program),
    },
    metafile: true,
    logLevel: "silent",
  });
  const mistakes = [...warnings.filter(isMissingExport), ...unusedParts(sources, metafile).map(unusedError)];
  if (mistakes.length > 0) throw new OwnCodeErrors(mistakes);
  return outputFiles;
}

/** Marks an import that is being resolved from the package's folder. */
const fromPackage = Symbol();

/**
 * Libraries are not bundled: Node loads them. Their files are named in full, because a program in the digest's folder would not find
 * those that a package manager installed for Standfirst alone.
 */
const libraries = {
  name: "libraries",
  setup(build) {
    const known = new Map();
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, pluginData }) => {
      // Imports of the digest's own code are looked for elsewhere.
      if (kind === "entry-point" || pluginData !== undefined) return undefined;
      if (isBuiltin(path)) return { path, external: true };
      const found = known.get(path) ?? libraryFile(build, path, kind);
      known.set(path, found);
      return found;
    });
  },
};

async function libraryFile(build, path, kind) {
  const found = await build.resolve(path, { kind, resolveDir: packageFolder, pluginData: fromPackage });
  // An optional library may be missing. Node says so if it is needed.
  if (found.errors.length > 0) return { path, external: true };
  return { path: pathToFileURL(found.path).href, external: true };
}
