import { join } from "node:path";

/*
 * Where the generator is. Commands run it compiled, from a folder that `standfirst.mjs` names when it compiles; tests run its
 * sources.
 */
declare const PROJECT_FOLDER: string | undefined;
declare const PROGRAM_FOLDER: string | undefined;

/** The folder of the project, which has its `package.json`. */
export const projectFolder =
  typeof PROJECT_FOLDER === "string" ? PROJECT_FOLDER : join(import.meta.dirname, "..");

/** The file that runs for a source file of the project: `src/commands/hand.ts`. */
export function programFile(source: string): string {
  return typeof PROGRAM_FOLDER === "string"
    ? join(PROGRAM_FOLDER, source.replace(/\.tsx?$/, ".mjs"))
    : join(projectFolder, source);
}
