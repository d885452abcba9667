import { execFile } from "node:child_process";
import { join } from "node:path";
import { aFolder, commandLine, project } from "../../support/site.ts";

/** Options for a digest that is installed from a registry. */
export const homes = ["--title", "Homes Weekly", "--url", "https://homes.example/", "--standfirst", "^0.1.0"];

interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `init` without a terminal. */
export function init(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  const options = { cwd: project, env: { ...process.env, ...identity, ...env } };
  return new Promise((done) =>
    execFile(process.execPath, [...commandLine("init"), ...words], options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** Who git says made the first commit, whatever the machine's settings are. */
export const identity = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ann Reed",
  GIT_AUTHOR_EMAIL: "ann@homes.example",
  GIT_COMMITTER_NAME: "Ann Reed",
  GIT_COMMITTER_EMAIL: "ann@homes.example",
};

/** Makes a digest with options, and returns its folder. */
export async function aNewDigest(...words: string[]): Promise<string> {
  const folder = join(aFolder(), "homes");
  const { code, err } = await init([folder, ...homes, ...words]);
  if (code !== 0) throw new Error(err);
  return folder;
}
