import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isSymlink } from "../../files/fileStats.ts";
import { isWithin } from "../../files/isWithin.ts";
import { errorAt, type Finding, fileStart } from "../problem.ts";

/*
 * Symbolic links are followed only within the digest's repository, so that a digest publishes nothing its editors can't see there. See
 * docs/adr/0017-where-links-may-lead.md.
 */

/** A symbolic link that must not be followed. */
export interface SymlinkProblem {
  /** Relative to the digest's root. */
  readonly file: string;
  readonly finding: Finding;
}

/** The first link on the way to a file or folder of the digest that must not be followed; undefined where there is none. */
export function symlinkProblem(root: string, file: string): SymlinkProblem | undefined {
  const digest = realPathOf(root);
  if (typeof digest !== "string" || realPathOf(join(root, file)) === join(digest, file)) return undefined;
  const names = file.split("/");
  for (const [index] of names.entries()) {
    const path = names.slice(0, index + 1).join("/");
    const finding = isSymlink(join(root, path)) ? findingOf(join(root, path), digest) : undefined;
    if (finding) return { file: path, finding };
  }
  return undefined;
}

function findingOf(link: string, digest: string): Finding | undefined {
  const target = realPathOf(link);
  const message =
    typeof target === "string" ? outsideMessage(target, digest) : brokenLinkMessages[target.code];
  if (message === undefined) return undefined;
  const value = typeof target === "string" ? target : readlinkSync(link);
  const hint = "Replace it with the file or folder itself, or point it to something in the repository.";
  return errorAt(fileStart, message.split("…").join(value), hint, { value });
}

/** The messages for broken links, by the system's error code. */
const brokenLinkMessages: Readonly<Record<string, string>> = {
  ENOENT: "The symbolic link is broken: there is no `…`.",
  ENOTDIR: "The symbolic link is broken: there is no `…`.",
  ELOOP: "The symbolic link points back to itself, through `…`.",
};

/** The path without links, or the system's error code. */
function realPathOf(path: string): string | { readonly code: string } {
  try {
    return realpathSync.native(path);
  } catch (error) {
    return { code: String((error as NodeJS.ErrnoException).code) };
  }
}

/** Why a path is not part of the digest; undefined where it is. Hidden files, such as those in `.git`, never are. */
function outsideMessage(path: string, digest: string): string | undefined {
  const repository = isWithin(path, digest) ? digest : repositoryOf(digest);
  if (!isWithin(path, repository))
    return "The symbolic link points to `…`, which is outside the digest's repository.";
  const isHidden = relative(repository, path)
    .split(sep)
    .some((name) => name.startsWith("."));
  return isHidden ? "The symbolic link points to `…`, which is hidden." : undefined;
}

/** The top folder of the git working tree that contains a digest or, without one, the digest's own folder. */
function repositoryOf(digest: string): string {
  for (let folder = digest; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return digest;
  }
}
