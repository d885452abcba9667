import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { packageFolder } from "./folders.mjs";
import { errorIn } from "./ownCodeErrors.mjs";
import { asWritten, usualFile } from "./ownPackages.mjs";
import { ownFolder } from "./sources.mjs";

/*
 * How a digest's own code gets into the program. `sources` is the copy of all that is compiled; the digest's files are in a folder of it.
 *
 * - What the package exports as `standfirst/parts/masthead` is a part that a digest can replace: all imports of the package's file, except
 *   by that name, lead to the digest's `templates/parts/masthead.tsx`.
 * - `src/ownCode.ts` is replaced by a module that has the digest's configuration and page kinds.
 * - `standfirst` is the package itself.
 */
const { exports: exported } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));

/** The files of the parts that a digest may replace, such as `templates/parts/masthead.tsx`. */
const replaceableParts = Object.keys(exported)
  .filter((name) => name.startsWith("./parts/"))
  .map((name) => exported[name].default.slice("./".length));

/** Whether a file is the digest's own. */
export const isOwnIn = (sources) => (file) => file.startsWith(join(sources, ownFolder) + sep);

/** The plugin of esbuild for the digest's own code. */
export function ownCode(sources) {
  const own = join(sources, ownFolder);
  const isOwn = isOwnIn(sources);
  const replaced = replacedParts(sources, own);

  async function relativeFile(build, asked) {
    const { path, importer, resolveDir } = asked;
    if (!isOwn(importer)) return { path: replaced.get(resolve(resolveDir, path)) };
    const found = await usualFile(build, asked);
    return found.errors.length > 0 || !isOwn(found.path) ? outsideError(path) : found;
  }

  return {
    name: "own code",
    setup(build) {
      build.onStart(() => ({ errors: fixedParts(sources, own).map((file) => errorIn(file, fixedPart)) }));
      build.onResolve({ filter: /^standfirst(\/|$)/ }, ({ path }) => ownPackage(sources, path));
      build.onResolve({ filter: /./ }, (asked) => {
        if (asked.pluginData === asWritten || asked.kind === "entry-point") return undefined;
        return /^\./.test(asked.path) ? relativeFile(build, asked) : undefined;
      });
      build.onLoad({ filter: /ownCode\.ts$/ }, ({ path }) =>
        path === join(sources, "src/ownCode.ts") && existsSync(own)
          ? ownModule(own, [...replaced.values()])
          : undefined,
      );
    },
  };
}

/** The plugin of esbuild that takes the place of `ownCode` if that finds errors: the program then has no own code, and knows why. */
export function brokenOwnCode(sources, errors) {
  return {
    name: "broken own code",
    setup(build) {
      build.onLoad({ filter: /ownCode\.ts$/ }, ({ path }) =>
        path === join(sources, "src/ownCode.ts")
          ? { contents: moduleOf({ errors }), resolveDir: sources, loader: "js" }
          : undefined,
      );
    },
  };
}

function failed(text) {
  return { errors: [{ text }] };
}

/** The digest's file for each part that it replaces, by the package's file. */
function replacedParts(sources, own) {
  return new Map(
    replaceableParts
      .map((part) => [join(sources, part), join(own, part)])
      .filter(([, replacement]) => existsSync(replacement)),
  );
}

/** The files of the digest that are named after parts of the package that can't be replaced. */
function fixedParts(sources, own) {
  return filesIn(join(own, "templates/parts"))
    .map((file) => `templates/parts/${file}`)
    .filter((part) => !replaceableParts.includes(part) && existsSync(join(sources, part)));
}

const fixedPart =
  "Standfirst has a part of this name that a digest can't replace. Give the file another name. docs/contract.md lists the parts that can be replaced.";

/** The files in the digest's `templates/parts` that no template imports, after a compilation: most likely misspelt. */
export function unusedParts(sources, { inputs }) {
  return filesIn(join(sources, ownFolder, "templates/parts"))
    .map((file) => `templates/parts/${file}`)
    .filter((file) => !Object.hasOwn(inputs, `${ownFolder}/${file}`));
}

function outsideError(path) {
  return failed(
    `There is no file “${path}” among the digest's templates. They may import files in templates/, packages, and what Standfirst exports, such as standfirst/parts/headline.`,
  );
}

/** The file of the package that a name stands for. */
async function ownPackage(sources, path) {
  const file = exported[`.${path.slice("standfirst".length)}`]?.default;
  if (path === "standfirst/jsx-runtime") return { path: join(packageFolder, file) };
  if (file) return { path: join(sources, file) };
  const { closest } = await import("fastest-levenshtein");
  const names = Object.keys(exported).filter((name) => name === "." || name.startsWith("./parts/"));
  const nearest = closest(
    path,
    names.map((name) => `standfirst${name.slice(1)}`),
  );
  return failed(
    `Standfirst does not export “${path}”. Did you mean “${nearest}”? docs/contract.md lists what it exports.`,
  );
}

/** The module that takes the place of `src/ownCode.ts`. */
function ownModule(own, parts) {
  const config = "standfirst.config.ts";
  const pages = filesIn(join(own, "templates/pages"));
  const contents = moduleOf({
    ...(existsSync(join(own, config)) && { config: `./${config}` }),
    pages: pages.map((page) => loader(page, `./templates/pages/${page}`)),
    parts: parts.map((part) => loader(part, part)),
  });
  return { contents, resolveDir: own, loader: "js" };
}

function moduleOf({ config, pages = [], parts = [], errors = [] }) {
  return [
    config === undefined
      ? "export const ownConfig = {};"
      : `export { default as ownConfig } from ${JSON.stringify(config)};`,
    `export const ownPages = {${pages.join()}};`,
    `export const ownParts = {${parts.join()}};`,
    `export const ownErrors = ${JSON.stringify(errors)};`,
  ].join("\n");
}

function loader(name, file) {
  return `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.split(sep).join("/"))
    .sort();
}
