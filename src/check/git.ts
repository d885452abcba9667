import { execFile, execFileSync } from "node:child_process";
import { Failure } from "../failure.ts";

/**
 * The folder's path within its repository, with forward slashes, empty for the repository's own folder; undefined where it lies in
 * none, or there is no git.
 */
export function folderInRepository(folder: string): string | undefined {
  try {
    return git(folder, ["rev-parse", "--show-prefix"]).toString().replace(/\n$/, "");
  } catch {
    // It is not in a repository that git reads.
    return undefined;
  }
}

/** The files below a folder that are under version control and fit one of git's patterns; none where there is no git. */
export function trackedFiles(folder: string, patterns: readonly string[]): Promise<string[]> {
  const options = { cwd: folder, env: environment(), maxBuffer: Infinity };
  return new Promise((done) => {
    execFile("git", ["ls-files", "-z", "--", ...patterns], options, (error, out) =>
      done(error ? [] : out.split("\0").filter((file) => file !== "")),
    );
  });
}

/** What git tells a hook of its own repository, by paths from another folder than the digest's. */
const ofHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

function environment(): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(ofHooks.map((name) => [name, undefined]));
  return { ...process.env, ...unset, LC_ALL: "C" };
}

/** Runs git in a folder, in the words that it is given. Throws a Failure, which says what git says. */
export function git(folder: string, words: readonly string[], input = ""): Buffer {
  try {
    return execFileSync("git", words, {
      cwd: folder,
      input,
      env: environment(),
      maxBuffer: Infinity,
      stdio: "pipe",
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === "ENOENT")
      throw new Failure("git is not installed, and --since needs it. Install it, and try again.");
    const said = String(stderr ?? error).split("\n")[0];
    throw new Failure(`git can't read the repository of ${folder}. It says: ${said}`);
  }
}
