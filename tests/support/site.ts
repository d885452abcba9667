import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { after } from "node:test";

/** The folder of this repository, which is also the root of the sample digest. */
export const project = join(import.meta.dirname, "../..");

/** What `npm run NAME` has Node run, in this repository or in a copy of it. */
export const commandLine = (name: string, generator = project) => [join(generator, "standfirst.mjs"), name];

/** How a command ended, and everything that it printed. */
export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A build and the folder that it wrote: `site`, in a new folder. */
export interface BuiltSite extends Run {
  readonly folder: string;
}

interface BuildOptions {
  /** The digest; by default the sample. */
  readonly root?: string;
  /** The output; by default a new folder. */
  readonly folder?: string;
  readonly now?: string;
  /** More arguments for the command. */
  readonly words?: readonly string[];
  /** The copy of the generator that builds; by default this repository. */
  readonly generator?: string;
}

/** Builds a digest with the real command. The folder is deleted after the tests of the file. */
export async function buildSite({
  root = project,
  folder = join(aFolder(), "site"),
  now,
  words = [],
  generator,
}: BuildOptions = {}): Promise<BuiltSite> {
  const clock = now === undefined ? [] : ["--now", now];
  const run = await runCommand("build", ["--root", root, "--output", folder, ...clock, ...words], {
    generator,
  });
  return { ...run, folder };
}

/** Builds a digest, asserts that the build succeeds, and returns the folder of its site. */
export async function goodSite(wishes: BuildOptions = {}): Promise<string> {
  const { exitCode, output, folder } = await buildSite(wishes);
  assert.equal(exitCode, 0, output);
  return folder;
}

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly watch?: (output: string, kill: () => void) => void;
  readonly generator?: string | undefined;
}

/**
 * Runs a command as a process, as `npm run` does, with words after it. `env` adds to the environment; `watch` is called
 * with all that was printed so far whenever there is more, and with the means to kill the command. `generator` is the
 * copy whose command it is.
 */
export function runCommand(
  name: "build" | "check" | "clean" | "due" | "email" | "new" | "schedule" | "start",
  words: readonly string[],
  { env = {}, watch, generator = project }: RunOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...commandLine(name, generator), ...words], {
    cwd: generator,
    env: { ...process.env, ...env },
  });
  let output = "";
  const keep = (text: Buffer) => {
    output += text;
    watch?.(output, () => child.kill("SIGKILL"));
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((done) => child.on("close", (exitCode) => done({ exitCode, output })));
}

/** An empty folder, which is deleted after the tests of the file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, by name, as paths relative to it with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** A page of a built site. */
export interface Page {
  /** Its address, decoded: `/items/a-story/`. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
}

/** Every HTML page of a built site. */
export function pagesIn(folder: string): Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      file,
      html: readFileSync(join(folder, file), "utf8"),
    }));
}

/** The HTML of the page at an address. */
export function pageAt(folder: string, address: string): string {
  return readFileSync(join(folder, address, "index.html"), "utf8");
}

/** The kind of page at an address: `/items/a-story/` and all other items have the kind `/items/…/`. */
export function kindOf(address: string): string {
  const [section, ...names] = address.split("/").slice(1);
  return ["", section, ...names.map((name) => (name === "" || name === "page" ? name : "…"))].join("/");
}

/** The longest page of each kind, because it has the most content. */
export function longestOfEachKind(pages: readonly Page[]): Page[] {
  const longest = new Map<string, Page>();
  for (const page of pages) {
    const kind = kindOf(page.address);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest.values()];
}
