import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { BuildFailure, Message, Plugin } from "esbuild";
import { errorAt, hasErrors, type Problem, warningAt } from "../../content/problem.ts";
import { Failure } from "../../failure.ts";
import { ownFolder } from "../../folders.ts";
import { asSentence } from "../../language/asSentence.ts";
import { describeProblem } from "../../report.ts";
import { browsers } from "../bundle.ts";

/**
 * The digest's own style: the files in `styles/`, in the order of their names. It comes last, and Standfirst's styles are in cascade layers, so any rule of it
 * wins. `path` is what stands before every address of the site. Prints warnings. Throws a Failure that names the line of each mistake.
 */
export async function ownStyle(path: string): Promise<string> {
  const files = await bundleAll(path);
  const problems = files.flatMap((file) => file.problems);
  const lines = problems.map(describeProblem);
  if (hasErrors(problems)) throw new Failure(lines.join("\n"));
  for (const line of lines) console.error(line);
  return files.map(({ text }) => text).join("");
}

/** What is wrong in the files of the digest's own style. */
export async function styleProblems(): Promise<Problem[]> {
  const files = await bundleAll("");
  return files.flatMap(({ problems }) => problems);
}

interface BundledStyle {
  readonly text: string;
  readonly problems: readonly Problem[];
}

async function bundleAll(path: string): Promise<BundledStyle[]> {
  const folder = join(ownFolder, "styles");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".css"));
  return Promise.all(names.sort().map((name) => bundleStyle(`styles/${name}`, path)));
}

async function bundleStyle(file: string, path: string): Promise<BundledStyle> {
  const { build } = await import("esbuild");
  try {
    const { outputFiles, warnings } = await build({
      absWorkingDir: ownFolder,
      entryPoints: [file],
      bundle: true,
      minify: true,
      write: false,
      target: browsers,
      logLevel: "silent",
      plugins: [addresses(path)],
    });
    return { text: outputFiles[0]?.text ?? "", problems: warnings.map(problemOf) };
  } catch (error) {
    const { errors = [], warnings = [] } = error as Partial<BuildFailure>;
    if (errors.length === 0) throw error;
    return {
      text: "",
      problems: [
        ...errors.map((each) => problemOf({ ...each, id: syntaxError })),
        ...warnings.map(problemOf),
      ],
    };
  }
}

/** What esbuild only warns of, although browsers leave out what follows. */
const syntaxError = "css-syntax-error";

function problemOf({ id, text, location, notes }: Message): Problem {
  const { file, line, column } = location ?? { file: "styles", line: 1, column: 0 };
  const at = { line, column: column + 1 };
  const report = id === syntaxError ? errorAt : warningAt;
  return { file, ...report(at, asSentence(text), remedyFor(text, notes)) };
}

function remedyFor(text: string, notes: Message["notes"]): string {
  if (/^Could not resolve/.test(text))
    return "Put pictures into content/images/, and write their address: url(/images/paper.svg).";
  const [note] = notes;
  if (/^Expected "}" to go with/.test(text) && note?.location)
    return `Close the bracket of line ${note.location.line}: browsers leave out all that follows it.`;
  if (note && /^Did you mean/.test(note.text)) return asSentence(note.text);
  return "Correct it: browsers leave out what they cannot read.";
}

/** Addresses of the site, such as `/images/paper.svg`, are left to browsers. */
function addresses(path: string): Plugin {
  return {
    name: "addresses",
    setup({ onResolve }) {
      onResolve({ filter: /^\// }, (found) =>
        found.kind === "url-token" ? { path: path + found.path, external: true } : undefined,
      );
    },
  };
}
