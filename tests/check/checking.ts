import { execFile, execFileSync } from "node:child_process";
import { aDigest, type Files } from "../support/digest.ts";
import { commandLine, project } from "../support/site.ts";

/** How `npm run check` ended, and what it said. */
export interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  /** The folder that it is called in; the project's when none is given. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the command as `npm run check` does, with words after it. */
export function check(words: readonly string[], { cwd = project, env }: Surroundings = {}): Promise<Ending> {
  const command = [...commandLine("check"), ...words];
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 100_000_000 };
  return new Promise((done) =>
    execFile(process.execPath, command, options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** Checks a small digest that has these files. */
export const checkOf = (files: Files, ...words: string[]) => check(["--root", aDigest(files), ...words]);

/** Runs git in a folder as somebody whom no setting of this machine changes. Returns what it says. */
export function git(folder: string, ...words: string[]): string {
  return gitWith({}, folder, words);
}

/** Runs git with more in its environment. */
function gitWith(more: NodeJS.ProcessEnv, folder: string, words: readonly string[]): string {
  const settings = [
    "user.name=Tester",
    "user.email=tester@example.org",
    "init.defaultBranch=main",
    "commit.gpgsign=false",
  ];
  // What a hook says of its own repository is not meant for this one.
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(others),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    ...more,
  };
  return execFileSync("git", [...settings.flatMap((each) => ["-c", each]), ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** Commits all that lies in a repository at a moment such as `2021-11-10T08:00Z`. */
export function commitAt(folder: string, time: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  const dates = { GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time };
  gitWith(dates, folder, ["commit", "--quiet", "--allow-empty", "--message", "As it is"]);
}

/** Commits all that lies in a repository, or in a folder that becomes one. */
export function commitAll(folder: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "As it is");
}
