import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { symlinkProblem } from "../../content/files/symlinks.ts";
import { Failure } from "../../failure.ts";
import { attempt } from "../../files/attempt.ts";
import { describeProblem } from "../../report.ts";
import type { CopiedFile } from "../pictures/placePictures.ts";

/**
 * Writes files of a digest, all or none of them. They are first written beside their places, so that a full disk changes nothing; if a rename
 * fails after others, these are taken back. Throws a Failure if a link in a path leads out of the digest.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | CopiedFile>): void {
  refuseLinks(root, files.keys());
  const staging = join(root, `.import.${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  const madeFolders: string[] = [];
  try {
    mkdirSync(staging);
    const staged = [...files].map(([file, content], index) => {
      const path = join(staging, String(index));
      if (typeof content === "string") writeFileSync(path, content);
      else copyFileSync(content.copyOf, path);
      return { file, path };
    });
    for (const folder of new Set(staged.map(({ file }) => dirname(file))))
      madeFolders.push(...makeFolders(root, folder));
    moveAll(root, staged);
  } catch (error) {
    // The error that led here is the one to report.
    for (const folder of madeFolders.reverse()) attempt(() => rmdirSync(folder));
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function moveAll(root: string, staged: readonly { readonly file: string; readonly path: string }[]): void {
  const done: { readonly target: string; readonly before: Buffer | undefined }[] = [];
  try {
    for (const { file, path } of staged) {
      const target = join(root, file);
      const before = existsSync(target) ? readFileSync(target) : undefined;
      renameSync(path, target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done.reverse())
      attempt(() => (before === undefined ? rmSync(target, { force: true }) : writeFileSync(target, before)));
    throw error;
  }
}

/** Makes a folder below `root`, and returns those that did not exist, outermost first. */
function makeFolders(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (folder === "." || existsSync(path)) return [];
  const above = makeFolders(root, dirname(folder));
  mkdirSync(path);
  return [...above, path];
}

function refuseLinks(root: string, files: Iterable<string>): void {
  const paths = new Set([...files].flatMap((file) => [dirname(file), file]));
  for (const path of paths) {
    const problem = symlinkProblem(root, path);
    if (problem)
      throw new Failure(
        `${describeProblem({ file: problem.file, ...problem.finding })}\nNothing was written.`,
      );
  }
}
