import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aDigest, type Files, writeFiles } from "../support/digest.ts";
import { aFolder, commandLine, project } from "../support/site.ts";

/** How `npm run import` ended, what it said, and the digest that it wrote into. */
export interface ImportRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly root: string;
  readonly source: string;
}

/** A folder with the files of another publication. */
export function aSource(files: Files): string {
  const folder = aFolder();
  writeFiles(folder, files);
  return folder;
}

/** Imports files into a small digest with a mapping, as `npm run import` does. */
export function importFiles(
  files: Files,
  mapping = "split: whole\ndefaultTopic: water\n",
  digest: Files = {},
): Promise<ImportRun> {
  return importInto(aDigest({ "import.yaml": mapping, ...digest }), aSource(files));
}

/** Imports a folder into a digest, as `npm run import` does with these words behind it. */
export function importInto(root: string, source: string, ...words: readonly string[]): Promise<ImportRun> {
  const all = [...commandLine("import"), source, "--root", root, ...words];
  return new Promise((done) =>
    execFile(process.execPath, all, { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err, root, source }),
    ),
  );
}

/** The text of a file that an import wrote. */
export function imported({ root }: ImportRun, file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
}
