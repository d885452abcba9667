import { build } from "esbuild";
import { sourcesFolder } from "../projectFolder.ts";

/** Bundles a script or style of the generator, to be inlined in a page. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: sourcesFolder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
  });
  return outputFiles[0]?.text ?? "";
}
