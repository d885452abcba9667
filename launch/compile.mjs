import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inAscii } from "./ascii.mjs";
import { packageFolder } from "./folders.mjs";
import { brokenOwnCode, isOwnIn, ownCode, unusedParts } from "./ownCode.mjs";
import { isMissingExport, OwnCodeErrors, placedErrors, unusedError } from "./ownCodeErrors.mjs";
import { ownPackages } from "./ownPackages.mjs";
import { packageSourcesIn, packagesFile } from "./sources.mjs";

/** The modules that are imported by their path. */
const modulesByPath = [
  /^src\/cli\/(?:options\/)?[^/]+\.ts$/,
  /^src\/build\/worker\.ts$/,
  /^templates\/pages\/.+\.tsx$/,
  /^templates\/files\/[^/]+\.tsx$/,
];

/**
 * Compiles a copy of the sources into the folder `run` below it. Returns the files without writing them. `program` is where they will
 * lie, and `root` and `home` are the folders that they are for. If the digest's own code has mistakes, the
 * program is without it, and knows them, so that it can check the content. Throws what esbuild throws for mistakes in Standfirst.
 */
export async function compileSources(sources, program, folders) {
  const { outputFiles, packages = [] } = await compileAll({ sources, program, ...folders });
  const [map, compiled] = outputFiles;
  const ascii = inAscii(compiled.text, map.text);
  return [
    { path: compiled.path, contents: ascii.text },
    { path: map.path, contents: ascii.map },
    { path: join(sources, packagesFile), contents: [...packages].join("\n") },
  ];
}

async function compileAll({ root, ...folders }) {
  if (root === undefined) return compile(folders);
  try {
    return await compileWithOwn(folders, root);
  } catch (error) {
    if (!error.errors) throw error;
    return compile(folders, brokenOwnCode(folders.sources, placedErrors(error.errors)));
  }
}

/** Throws an error with a list of `errors` for mistakes. */
async function compileWithOwn(folders, root) {
  const { sources } = folders;
  const packages = new Set();
  const plugins = [ownPackages(root, isOwnIn(sources), packages), ownCode(sources)];
  const { outputFiles, metafile, warnings } = await compile(folders, ...plugins);
  const mistakes = [...warnings.filter(isMissingExport), ...unusedParts(sources, metafile).map(unusedError)];
  if (mistakes.length > 0) throw new OwnCodeErrors(mistakes);
  return { outputFiles, packages };
}

async function compile({ sources, program, home }, ...plugins) {
  const { build } = await import("esbuild");
  return build({
    absWorkingDir: sources,
    entryPoints: ["src/modules.ts"],
    outfile: "run/program.cjs",
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // A script that V8 compiled before can only require. In a template, an escaped character would not be the same as itself.
    supported: { "dynamic-import": false, "template-literal": false },
    conditions: [],
    tsconfigRaw: {
      compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact", verbatimModuleSyntax: true },
    },
    plugins: [...plugins, modules(sources), libraries(sources), addresses],
    sourcemap: true,
    sourcesContent: false,
    // Half as much to read.
    minifyWhitespace: true,
    lineLimit: 120,
    define: {
      "import.meta.url": JSON.stringify(pathToFileURL(join(packageFolder, "standfirst.mjs")).href),
      PACKAGE_FOLDER: JSON.stringify(packageFolder),
      HOME_FOLDER: JSON.stringify(home),
      PROGRAM_FOLDER: JSON.stringify(program),
    },
    metafile: true,
    logLevel: "silent",
  });
}

/** Lists in `src/modules.ts` what is imported by its path. Everything is in one file, and runs when it is first imported. */
function modules(sources) {
  const names = packageSourcesIn(sources).filter((name) => modulesByPath.some((path) => path.test(name)));
  const list = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${name}`)})`);
  const contents = `const modules = {${list.join()}};\nexport const importModule = (source) => modules[source]();`;
  return {
    name: "modules",
    setup: (build) =>
      build.onLoad({ filter: /src[\\/]modules\.ts$/ }, () => ({ contents, resolveDir: sources })),
  };
}

/** Marks an import that is being resolved from the package's folder. */
const fromPackage = Symbol();

/** Libraries that need their own files, or are large and seldom needed: for charts and cards, emails, imports and PDFs. */
const unbundled = [
  "@mixmark-io/domino",
  "@takumi-rs/core",
  "axe-core",
  "esbuild",
  "fontkitten",
  "html-validate",
  "mammoth",
  "mjml",
  "nodemailer",
  "playwright-core",
];

/**
 * Finds libraries of Standfirst from the package's folder, because a program in the digest's folder would not find those that a package manager installed
 * for Standfirst alone.
 */
function libraries(sources) {
  return {
    name: "libraries",
    setup(build) {
      const known = new Map();
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, pluginData }) => {
        // What libraries import themselves, or the digest's own code, is looked for elsewhere.
        if (pluginData !== undefined || !importer.startsWith(sources)) return undefined;
        if (isBuiltin(path)) return { path, external: true };
        const found = known.get(path) ?? libraryFile(build, path, kind);
        known.set(path, found);
        return found;
      });
    },
  };
}

async function libraryFile(build, path, kind) {
  const isBundled = !unbundled.some((name) => path === name || path.startsWith(`${name}/`));
  const options = { resolveDir: packageFolder, pluginData: fromPackage };
  const found = await build.resolve(path, { ...options, kind: isBundled ? kind : "require-call" });
  // An optional library may be missing. Node says so if it is needed.
  return found.errors.length > 0 ? { path, external: true } : { path: found.path, external: !isBundled };
}

/** Eleventy and Pagefind find their own files by the addresses of their modules. */
const addresses = {
  name: "addresses",
  setup: (build) =>
    build.onLoad({ filter: /[\\/](?:eleventy[\\/]src|pagefind[\\/]lib)[\\/].+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
    })),
};
