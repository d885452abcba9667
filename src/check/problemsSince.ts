import type { LoadedDigest } from "../build/loadDigest.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { readBytes } from "../content/files/readFile.ts";
import { git } from "../content/history/git.ts";
import { readPositions } from "../content/items/frontMatterPositions.ts";
import type { Problem } from "../content/problem.ts";
import { Failure, UsageError } from "../failure.ts";
import { checkRevisions, type FileBefore } from "../lint/revisions/checkRevisions.ts";

/**
 * Checks what has changed in the items below `root` that were published at a revision of their repository. Throws a UsageError if the
 * folder is in no repository or there is no such revision, and a Failure if there is no git.
 */
export function problemsSince(root: string, revision: string, { content, digest }: LoadedDigest): Problem[] {
  return checkRevisions(filesChangedSince(root, revision, "content/items"), {
    files: listFiles(root, "content/items", ".md", () => {}),
    items: content.items,
    registers: content.registers,
    today: digest.today,
    bytesOf: (file) => readBytes(root, file),
    positionOf: (file, field) => readPositions(root, file).positionOfKey([field]),
  });
}

/**
 * The Markdown files below `path` that are different or missing now, as they were at the revision. If the branch has split off since, as
 * they were at the last common commit.
 */
function filesChangedSince(folder: string, revision: string, path: string): FileBefore[] {
  const commit = commonCommit(folder, commitOf(folder, revision));
  const raw = git(folder, ["diff", "--raw", "-z", "--no-abbrev", "-M", "--relative", commit, "--", path]);
  const changed = [...entriesIn(raw.toString().split("\0"))].filter(({ file }) => file.endsWith(".md"));
  const contents = contentsOf(
    folder,
    changed.map(({ blob }) => blob),
  );
  return changed.flatMap(({ file, renamedTo }, index) => {
    const bytes = contents[index];
    return bytes ? [{ file, renamedTo, bytes }] : [];
  });
}

interface ChangedFile extends Omit<FileBefore, "bytes"> {
  /** The id of its content at the revision. */
  readonly blob: string;
}

/** Reads entries such as `:100644 100644 bcd1234 0123456 M`, a path and, after a rename, another path. */
function* entriesIn(parts: readonly string[]): Generator<ChangedFile> {
  for (let at = 0; at + 1 < parts.length; ) {
    const [mode = "", , blob = "", , status = ""] = (parts[at] ?? "").split(" ");
    const isRename = status.startsWith("R");
    const [file = "", renamedTo] = parts.slice(at + 1, at + (isRename ? 3 : 2));
    if (mode.startsWith(":100")) yield { file, blob, renamedTo };
    at += isRename ? 3 : 2;
  }
}

/** The contents of blobs, in their order. */
function contentsOf(folder: string, blobs: readonly string[]): Buffer[] {
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

function commitOf(folder: string, revision: string): string {
  checkRepository(folder);
  try {
    const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return git(folder, words).toString().trim();
  } catch {
    const isShallow = git(folder, ["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
    const hint = isShallow
      ? "This clone has only the newest commits: run `git fetch --unshallow` or, in a workflow, check out with `fetch-depth: 0`."
      : "Give a commit, a branch or a tag.";
    throw new UsageError(`--since ${revision} is not a revision of this repository. ${hint}`);
  }
}

/** The newest commit that both HEAD and this commit come from; the commit itself if there is none or this clone does not have it. */
function commonCommit(folder: string, commit: string): string {
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
