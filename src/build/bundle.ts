import { build, type Plugin } from "esbuild";
import { packageFolder, sourcesFolder } from "../folders.ts";

/** Style sheets that are made and have no file: what follows `made:` in an `@import`, and the text of each. */
export type MadeStyles = Readonly<Record<string, string>>;

/** Bundles a script or style of the generator for browsers. `path` is what stands before every address of the site. */
export async function bundle(entry: string, path = "", styles: MadeStyles = {}): Promise<string> {
  const result = await build({
    absWorkingDir: sourcesFolder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    external: ["*.woff2"],
    define: { "import.meta.env.SITE_PATH": JSON.stringify(path) },
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
    plugins: [libraries, madeStyles(styles)],
  });
  return result.outputFiles[0]?.text ?? "";
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
