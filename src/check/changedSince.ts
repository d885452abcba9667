import { Failure, UsageError } from "../failure.ts";
import { git } from "./git.ts";

/** A file that a revision has, and the working tree has not or has otherwise. */
export interface ChangedFile {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  /** The file that git takes for the same under another name. */
  readonly renamedTo: string | undefined;
  /** The name of its content at the revision. */
  readonly blob: string;
}

/**
 * The plain files below `path` of a folder that the working tree no longer has as `revision` has them or, where that went another way
 * since, the commit at which the two parted. Throws a UsageError when the folder lies in no repository or there is no such revision, and
 * a Failure when there is no git.
 */
export function filesChangedSince(folder: string, revision: string, path: string): ChangedFile[] {
  const commit = partingOf(folder, commitOf(folder, revision));
  const raw = git(folder, ["diff", "--raw", "-z", "--no-abbrev", "-M", "--relative", commit, "--", path]);
  return [...entriesIn(raw.toString().split("\0"))];
}

/** The contents of blobs, in their order. */
export function contentsOf(folder: string, blobs: readonly string[]): Buffer[] {
  if (blobs.length === 0) return [];
  const all = git(folder, ["cat-file", "--batch"], blobs.join("\n"));
  let at = 0;
  return blobs.map((blob) => {
    const end = all.indexOf(10, at);
    const size = Number(/^\w+ blob (\d+)$/.exec(all.toString("latin1", at, end))?.[1]);
    if (end < 0 || Number.isNaN(size))
      throw new Failure(`git has no content ${blob}: fetch the whole repository.`);
    at = end + 1 + size + 1;
    return all.subarray(end + 1, end + 1 + size);
  });
}

/** Entries such as `:100644 100644 bcd1234 0123456 M`, its path, and for a rename another path. */
function* entriesIn(parts: readonly string[]): Generator<ChangedFile> {
  for (let at = 0; at + 1 < parts.length; ) {
    const [mode = "", , blob = "", , status = ""] = (parts[at] ?? "").split(" ");
    const isRename = status.startsWith("R");
    const [file = "", renamedTo] = parts.slice(at + 1, at + (isRename ? 3 : 2));
    if (mode.startsWith(":100")) yield { file, blob, renamedTo };
    at += isRename ? 3 : 2;
  }
}

function commitOf(folder: string, revision: string): string {
  checkRepository(folder);
  try {
    const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return git(folder, words).toString().trim();
  } catch {
    const isShallow = git(folder, ["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
    const hint = isShallow
      ? "This clone has the newest commits only: run `git fetch --unshallow` or, in a workflow, check out with `fetch-depth: 0`."
      : "Give a commit, a branch or a tag of it.";
    throw new UsageError(`--since ${revision} is not a revision of this repository. ${hint}`);
  }
}

/** The newest commit that HEAD and another commit both come from; the other itself where there is none, or it is not known here. */
function partingOf(folder: string, commit: string): string {
  try {
    return git(folder, ["merge-base", commit, "HEAD"]).toString().trim();
  } catch {
    return commit;
  }
}

function checkRepository(folder: string): void {
  try {
    git(folder, ["rev-parse", "--git-dir"]);
  } catch (error) {
    if (!(error instanceof Failure) || !error.message.includes("not a git repository")) throw error;
    throw new UsageError(`--since needs a git repository, and ${folder} is in none.`);
  }
}
