import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { cacheFolder } from "../cache/cacheFolder.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import { hashOf } from "../files/hash.ts";
import { packageFolder, sourcesFolder } from "../folders.ts";
import { usualTag } from "../language/catalogues.ts";
import { type Language, usualLanguage } from "../language/language.ts";

/** Style sheets that are made and have no file: what follows `made:` in an `@import`, and the text of each. */
export type MadeStyles = Readonly<Record<string, string>>;

/** How the files that browsers load differ from site to site. */
interface BundleOptions {
  /** What stands before every address of the site. */
  readonly path?: string;
  /** Of the words, numbers and dates in scripts. */
  readonly language?: Language;
  readonly styles?: MadeStyles;
}

/** The oldest browsers that get styles and scripts. */
export const browsers = ["chrome111", "firefox114", "safari16.4"];

/** Bundles a script or style of the generator for browsers, unless the cache has that bundle. */
export async function bundle(
  entry: string,
  { path = "", language = usualLanguage, styles = {} }: BundleOptions = {},
): Promise<string> {
  const name = hashOf([entry, path, language.wordsTag, language.catalogue].join(" "));
  const file = {
    path: join(cacheFolder, "bundles", name),
    name: "bundle",
    version: [cacheVersion("bundles"), hashOf(JSON.stringify(styles))].join(" "),
  };
  const cached = readJsonCache<string>(file);
  if (cached !== undefined) return cached;
  const text = await bundleNow(entry, { path, language, styles });
  writeJsonCache(file, text);
  return text;
}

async function bundleNow(
  entry: string,
  { path, language, styles }: Required<BundleOptions>,
): Promise<string> {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: sourcesFolder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", ...browsers],
    external: ["*.woff2"],
    define: {
      "import.meta.env.SITE_PATH": JSON.stringify(path),
      "import.meta.env.LANGUAGE": JSON.stringify(language.wordsTag),
    },
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
    plugins: [libraries, wordsOf(language), madeStyles(styles)],
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Puts the words of a language in place of those that the sources of scripts import. Each catalogue has the same files. */
function wordsOf({ catalogue }: Language): Plugin {
  const usual = join("language", "words", usualTag);
  return {
    name: "words",
    setup(build) {
      build.onLoad({ filter: /[\\/]words[\\/]en-GB[\\/]browser[\\/]/ }, ({ path }) => ({
        contents: readFileSync(path.replace(usual, join("language", "words", catalogue))),
        loader: "ts",
      }));
    },
  };
}

function madeStyles(styles: MadeStyles): Plugin {
  return {
    name: "made styles",
    setup(build) {
      build.onResolve({ filter: /^made:/ }, ({ path }) => ({
        path: path.slice("made:".length),
        namespace: "made",
      }));
      build.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
        contents: styles[path] ?? "",
        loader: "css",
      }));
    },
  };
}

/** Libraries are looked for from the package's folder: a compiled program may lie where those of Standfirst are not found. */
const libraries: Plugin = {
  name: "libraries",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind, pluginData }) => {
      if (kind !== "import-statement" || pluginData === packageFolder) return undefined;
      return resolve(path, { kind, resolveDir: packageFolder, pluginData: packageFolder });
    });
  },
};
