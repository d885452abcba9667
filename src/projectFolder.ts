import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * Where the generator is. Commands run it compiled, from a folder that `standfirst.mjs` names when it compiles; tests run its
 * sources.
 */
declare const PROJECT_FOLDER: string | undefined;
declare const PROGRAM_FOLDER: string | undefined;

/** The folder of the project, which has its `package.json`. */
export const projectFolder =
  typeof PROJECT_FOLDER === "string" ? PROJECT_FOLDER : join(import.meta.dirname, "..");

/**
 * The folder of the sources of the code that runs, below which they lie as in the project's. Those of the project may have been
 * changed since.
 */
export const sourcesFolder = typeof PROGRAM_FOLDER === "string" ? PROGRAM_FOLDER : projectFolder;

/** The file that runs for a source file of the project: `src/build/worker.ts`. */
export function programFile(source: string): string {
  if (sourcesFolder === projectFolder) return join(projectFolder, source);
  return join(sourcesFolder, "run", source.replace(/\.tsx?$/, ".mjs"));
}

/** What each module in and below a folder of the sources exports, by its path below the folder, in the order of the paths. */
export async function importFolder<T>(folder: string): Promise<ReadonlyMap<string, T>> {
  const paths = readdirSync(join(sourcesFolder, folder), { recursive: true, encoding: "utf8" });
  const names = paths.filter((path) => /\.tsx?$/.test(path)).sort();
  const modules = names.map(
    async (name): Promise<[string, T]> => [
      name,
      await import(pathToFileURL(programFile(join(folder, name))).href),
    ],
  );
  return new Map(await Promise.all(modules));
}
