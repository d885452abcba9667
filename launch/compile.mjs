import { isBuiltin } from "node:module";
import { pathToFileURL } from "node:url";
import { packageFolder } from "./folders.mjs";
import { brokenOwnCode, ownCode, unusedParts } from "./ownCode.mjs";
import { isMissingExport, OwnCodeErrors, placedErrors, unusedError } from "./ownCodeErrors.mjs";

/** The files that are run, or imported by their path. */
const entries = [
  "src/cli/*.ts",
  "src/cli/options/*.ts",
  "src/build/worker.ts",
  "src/lint/houseRules/*.ts",
  "templates/pages/**/*.tsx",
  "templates/files/*.tsx",
];

/**
 * Compiles a copy of the sources into the folder `run` below it. Returns the files without writing them. `program` is where they will
 * lie, and `root` and `home` are the folders that they are for. If the digest's own code has mistakes, the
 * program is without it, and knows them, so that it can check the content. Throws what esbuild throws for mistakes in Standfirst.
 */
export async function compileSources(sources, program, { root, home }) {
  const folders = { sources, program, home };
  if (root === undefined) return (await compile(folders)).outputFiles;
  try {
    return await compileWithOwn(folders, root);
  } catch (error) {
    if (!error.errors) throw error;
    return (await compile(folders, brokenOwnCode(sources, placedErrors(error.errors)))).outputFiles;
  }
}

/** Throws an error with a list of `errors` for mistakes. */
async function compileWithOwn(folders, root) {
  const { sources } = folders;
  const { outputFiles, metafile, warnings } = await compile(folders, ownCode(sources, root));
  const mistakes = [...warnings.filter(isMissingExport), ...unusedParts(sources, metafile).map(unusedError)];
  if (mistakes.length > 0) throw new OwnCodeErrors(mistakes);
  return outputFiles;
}

async function compile({ sources, program, home }, ...plugins) {
  const { build } = await import("esbuild");
  return build({
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
    plugins: [...plugins, libraries],
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
