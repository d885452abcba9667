import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isSymlink } from "../../files/fileStats.ts";
import { isWithin } from "../../files/isWithin.ts";
import { errorAt, type Finding, fileStart } from "../problem.ts";

/*
 * Symbolic links are followed to what lies in the digest's repository, and nowhere else: a digest publishes what is under its editors' eyes. See
 * docs/adr/0017-where-links-may-lead.md.
 */

/** A symbolic link that is not followed. */
export interface SymlinkFault {
  /** Relative to the digest's root. */
  readonly file: string;
  readonly finding: Finding;
}

/** The link on the way to a file or folder of the digest that is not to be followed; undefined where there is none. */
export function symlinkFault(root: string, file: string): SymlinkFault | undefined {
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
  const place = realPathOf(link);
  const message = typeof place === "string" ? strayMessage(place, digest) : brokenMessages[place.code];
  if (message === undefined) return undefined;
  const value = typeof place === "string" ? place : readlinkSync(link);
  const hint = "Put what you mean in its place, or link to something in the repository.";
  return errorAt(fileStart, message.split("…").join(value), hint, { value });
}

/** What is said of a link that leads to nothing, by the code that the system gives. */
const brokenMessages: Readonly<Record<string, string>> = {
  ENOENT: "The symbolic link leads nowhere: there is no `…`.",
  ENOTDIR: "The symbolic link leads nowhere: there is no `…`.",
  ELOOP: "The symbolic link leads back to itself, by way of `…`.",
};

/** The path that is reached in the end, or the system's code for why there is none. */
function realPathOf(path: string): string | { readonly code: string } {
  try {
    return realpathSync.native(path);
  } catch (error) {
    return { code: String((error as NodeJS.ErrnoException).code) };
  }
}

/** Why a place is no part of the digest; undefined where it is one. What is hidden, such as `.git`, is never read. */
function strayMessage(place: string, digest: string): string | undefined {
  const around = isWithin(place, digest) ? digest : repositoryOf(digest);
  if (!isWithin(place, around)) return "The symbolic link leads to `…`, outside of the digest's repository.";
  const isHidden = relative(around, place)
    .split(sep)
    .some((name) => name.startsWith("."));
  return isHidden ? "The symbolic link leads to `…`, which is hidden." : undefined;
}

/** The folder of git's working tree around a digest, or the digest's own. */
function repositoryOf(digest: string): string {
  for (let folder = digest; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return digest;
  }
}
