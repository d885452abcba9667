import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderInRepository, git } from "../../content/history/git.ts";
import { attempt } from "../../files/attempt.ts";

/** Makes a git repository of a new digest, with a first commit. Returns what was done, or why not, as a sentence. */
export function firstCommit(folder: string): string {
  const hasRepository = existsSync(join(folder, ".git"));
  if (!hasRepository && folderInRepository(dirname(folder)) !== undefined)
    return "It is in a git repository already, so it got none of its own. GitHub only runs workflows at the top of a repository.";
  if (!hasRepository && !makeRepository(folder))
    return "It has no git repository, because git is not installed. Publishing with GitHub needs one.";
  const commit = ["-c", "user.useConfigOnly=true", "commit", "--quiet", "--message", "Begin the digest"];
  const isDone = attempt(() => {
    git(folder, ["add", "--all"]);
    return git(folder, commit);
  });
  if (isDone) return "Its first commit is made.";
  return 'Its files are not committed yet: git does not know who you are. Set `git config --global user.name` and `user.email`, then run `git commit --message "Begin the digest"`.';
}

/** Whether git is there to make one. The workflows publish the branch `main`. */
function makeRepository(folder: string): boolean {
  const made = attempt(() => {
    git(folder, ["init", "--quiet"]);
    return git(folder, ["symbolic-ref", "HEAD", "refs/heads/main"]);
  });
  return made !== undefined;
}
