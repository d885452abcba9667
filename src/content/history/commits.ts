import { slugOf } from "../slug.ts";
import { git } from "./git.ts";

/** The content of an item's file from a commit on. */
export interface CommittedFile {
  /** When it was committed, in seconds since 1970. It is never earlier than that of the commit before. */
  readonly time: number;
  /** The id of the content. */
  readonly blob: string;
}

/** The contents of a file from the commit that added it to the one that deleted it, oldest first. */
export interface FileRun {
  readonly contents: CommittedFile[];
  /** The number of the commit that added it, counted from the first. */
  readonly from: number;
  /** The number of the commit that deleted it; undefined if the newest commit has it. */
  to?: number;
}

/** The runs of each slug, oldest first. */
export type CommittedItems = ReadonlyMap<string, FileRun[]>;

/** The newest commit of the repository of a folder, or a sentence that says why its history can't be used. */
export type NewestCommit = { readonly commit: string } | { readonly missing: string };

/** Finds the newest commit. Does not throw. */
export function newestCommit(folder: string): NewestCommit {
  try {
    const said = git(folder, ["rev-parse", "--is-shallow-repository", "HEAD"]).toString();
    const [isShallow = "", commit = ""] = said.split("\n");
    if (isShallow === "true")
      return { missing: "this clone has only the newest commits. Fetch all with `git fetch --unshallow`." };
    return { commit };
  } catch {
    return { missing: "the digest is in no git repository, or git is not installed." };
  }
}

/*
 * The main line counts: a merge is one step, because readers never saw what was written on its branch. Renames are not guessed from similar
 * texts, because two items may be similar. An item's slug and `formerSlugs` say which one it is.
 */
const logWords = ["log", "--first-parent", "-m", "--reverse", "--raw", "-z", "--no-abbrev", "--no-renames"];
const settings = ["-c", "log.showSignature=false", "-c", "log.follow=false"];

/** What the commits of the main line did, until the newest of them. */
export interface CommitHistory {
  readonly commit: string;
  /** How many commits there are, and the time of the newest. */
  readonly count: number;
  readonly time: number;
  readonly items: CommittedItems;
}

/**
 * Reads what each commit until this one did to the items below `folder`, in one call of git. With a history of `earlier`, only newer
 * commits are read, if they follow on it. Throws a Failure if git fails.
 */
export function readCommits(folder: string, commit: string, earlier?: CommitHistory): CommitHistory {
  const range = earlier ? `${earlier.commit}..${commit}` : commit;
  // With a path, git would compare the trees of each commit twice, which takes more than twice as long.
  const words = [...settings, ...logWords, "--relative", "--format=%x00%ct %P", range, "--"];
  const commits = commitsIn(git(folder, words).toString().split("\0"));
  if (earlier && commits[0]?.parent !== earlier.commit) return readCommits(folder, commit);
  let { count, time } = earlier ?? { count: 0, time: 0 };
  const items = new Map<string, FileRun[]>(earlier?.items);
  for (const each of commits) {
    time = Math.max(time, each.time);
    count++;
    for (const [slug, blob] of each.blobs) {
      const runs = items.get(slug) ?? [];
      items.set(slug, runs);
      addChange(runs, blob, time, count);
    }
  }
  return { commit, count, time, items };
}

/** A commit, and the new content of each item that it changed; undefined if it deleted the item. */
interface Commit {
  readonly time: number;
  /** The commit before on the main line. */
  readonly parent: string | undefined;
  readonly blobs: Map<string, string | undefined>;
}

/** Reads the time of each commit and, below it, lines such as `:100644 100644 bcd1234 0123456 M`, each with the path of a file. */
function commitsIn(tokens: readonly string[]): Commit[] {
  const commits: Commit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? "").trimStart();
    const [, time, parent] = /^(\d+) (\w+)?/.exec(token) ?? [];
    if (time) commits.push({ time: Number(time), parent, blobs: new Map() });
    else if (token.startsWith(":")) addFile(commits.at(-1)?.blobs ?? new Map(), token, tokens[++at] ?? "");
  }
  return commits;
}

/** A link has no content of its own, so that it counts as a deleted file. A file that moves to another folder is deleted and added. */
function addFile(blobs: Commit["blobs"], line: string, file: string): void {
  if (!file.startsWith("content/items/") || !file.endsWith(".md")) return;
  const [, mode = "", , blob = ""] = line.split(" ");
  const slug = slugOf(file);
  if (mode.startsWith("100")) blobs.set(slug, blob);
  else if (!blobs.has(slug)) blobs.set(slug, undefined);
}

function addChange(runs: FileRun[], blob: string | undefined, time: number, number: number): void {
  const last = runs.at(-1);
  const current = last?.to === undefined ? last : undefined;
  if (blob === undefined) {
    if (current) current.to = number;
  } else if (current === undefined) runs.push({ contents: [{ time, blob }], from: number });
  else if (current.contents.at(-1)?.blob !== blob) current.contents.push({ time, blob });
}
