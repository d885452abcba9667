import { execFile, execFileSync } from "node:child_process";
import { Failure } from "../../failure.ts";

/**
 * The path of a folder within its repository, with forward slashes; empty for the repository's own folder. Undefined if the folder is in
 * no repository, or there is no git.
 */
export function folderInRepository(folder: string): string | undefined {
  try {
    return git(folder, ["rev-parse", "--show-prefix"]).toString().replace(/\n$/, "");
  } catch {
    return undefined;
  }
}

/** The files below a folder that are under version control and match one of git's patterns; none if there is no git. */
export function trackedFiles(folder: string, patterns: readonly string[]): Promise<string[]> {
  const options = { cwd: folder, env: environment(), maxBuffer: Infinity };
  return new Promise((done) => {
    execFile("git", ["ls-files", "-z", "--", ...patterns], options, (error, out) =>
      done(error ? [] : out.split("\0").filter((file) => file !== "")),
    );
  });
}

/** In a hook, git sets these for its own repository, with paths that are wrong in the digest's folder. */
const ofHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

function environment(): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(ofHooks.map((name) => [name, undefined]));
  return { ...process.env, ...unset, LC_ALL: "C" };
}

/** Runs git in a folder. `settings` add to its environment. Throws a Failure with git's message. */
export function git(
  folder: string,
  words: readonly string[],
  input = "",
  settings: NodeJS.ProcessEnv = {},
): Buffer {
  try {
    return execFileSync("git", words, {
      cwd: folder,
      input,
      env: { ...environment(), ...settings },
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
