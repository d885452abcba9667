import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { lstatSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Files, writeFiles } from "./digest.ts";
import { aFolder, project } from "./site.ts";

const runFile = promisify(execFile);

/** Packs Standfirst as npm publishes it. Returns the packed file. */
export async function packStandfirst(): Promise<string> {
  const folder = aFolder();
  const { stdout } = await runFile("npm", ["pack", project, "--pack-destination", folder, "--silent"]);
  return join(folder, stdout.trim().split("\n").at(-1) ?? "");
}

/** Makes a digest that depends on the packed file, outside of this repository, and installs it as its editors do. */
export async function installDigest(packed: string, files: Files): Promise<string> {
  const root = aFolder();
  writeFiles(root, files);
  const manifest = { private: true, type: "module", dependencies: { standfirst: `file:${packed}` } };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  await runFile("npm", ["install", "--prefer-offline", "--silent"], { cwd: root });
  return root;
}

/** What a command printed. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the installed command `standfirst` in a folder. */
export function runInstalled(
  root: string,
  words: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Printed> {
  const program = join(root, "node_modules/.bin/standfirst");
  return new Promise((done) =>
    execFile(program, words, { cwd, env: { ...process.env, ...env } }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

/** Runs the installed command, asserts that it succeeds, and returns what it printed. */
export async function runWell(root: string, words: readonly string[]): Promise<string> {
  const { code, out, err } = await runInstalled(root, words);
  assert.equal(code, 0, `${words.join(" ")}: ${out}${err}`);
  return out;
}

/** The time and size of everything in and below a folder: what changes if anything is written there. */
export function stateOf(folder: string): ReadonlyMap<string, string> {
  const names = ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })];
  return new Map(
    names.map((name) => {
      const { mtimeMs, size } = lstatSync(join(folder, name));
      return [name, `${mtimeMs} ${size}`];
    }),
  );
}
