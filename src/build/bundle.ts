import { build } from "esbuild";
import { sourcesFolder } from "../projectFolder.ts";

/** Bundles a script or style of the generator for browsers. `path` is what stands before every address of the site. */
export async function bundle(entry: string, path = ""): Promise<string> {
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
  });
  return result.outputFiles[0]?.text ?? "";
}
