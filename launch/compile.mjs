import { isBuiltin } from "node:module";
import { pathToFileURL } from "node:url";
import { packageFolder } from "./folders.mjs";

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
 * lie, and `home` the folder for caches.
 */
export async function compileSources(sources, program, home) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
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
    plugins: [libraries],
    sourcemap: true,
    sourcesContent: false,
    define: {
      PACKAGE_FOLDER: JSON.stringify(packageFolder),
      HOME_FOLDER: JSON.stringify(home),
      PROGRAM_FOLDER: JSON.stringify(program),
    },
    logLevel: "warning",
  });
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
    build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, pluginData }) => {
      if (kind === "entry-point" || pluginData === fromPackage) return undefined;
      if (isBuiltin(path)) return { path, external: true };
      const found = await build.resolve(path, { kind, resolveDir: packageFolder, pluginData: fromPackage });
      // An optional library may be missing. Node says so if it is needed.
      if (found.errors.length > 0) return { path, external: true };
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};
