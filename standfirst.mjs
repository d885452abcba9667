import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * `node standfirst.mjs build …` runs a command of the generator. All of its TypeScript is compiled when it is new or has changed, and
 * cached in `.program`. See docs/adr/0013-a-compiled-program.md.
 */

const project = import.meta.dirname;
const programs = join(project, ".program");
const sourcePaths = [
  "src",
  "templates",
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
/** The files that are run, or imported by their path. */
const entries = [
  "src/cli/*.ts",
  "src/build/worker.ts",
  "src/lint/houseRules/*.ts",
  "templates/pages/**/*.tsx",
  "templates/files/*.tsx",
];
const week = 7 * 24 * 60 * 60 * 1000;
/** The file of a program that has the checksum of all its other files. */
const checksumFile = "checksum";
/** The exit code until the command sets its own. */
const unfinished = 70;

const [name = "", ...words] = process.argv.slice(2);
const source = `src/cli/${name}.ts`;
const target = `run/src/cli/${name}.mjs`;
const runner = "run/src/cli/run.mjs";
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
/** The commands of the scripts, and the one that `npm start` runs in the background. */
const commands = [...Object.values(scripts).map((script) => script.split("standfirst.mjs ")[1]), "preview"];
if (!commands.includes(name)) end(`Unknown command “${name}”. See the scripts in package.json.`, 2);
const program = await currentProgram();
process.exitCode = unfinished;
process.on("exit", reportUnfinished);
process.argv = [process.execPath, join(project, source), ...words];
const [{ run }, { default: command }] = await Promise.all(
  [runner, target].map((file) => import(pathToFileURL(join(program, file)).href)),
);
if (command) await run(command, words);

/** The folder of the compiled program: the one that is there or, if it is out of date or damaged, a new one. */
async function currentProgram() {
  const program = join(programs, versionOf(project));
  if (!isComplete(program)) return compile();
  // Programs that have not been used for a week are removed.
  tryTo(() => utimesSync(program, new Date(), new Date()));
  return program;
}

/** Whether a program is as it was compiled. A power cut can leave some of its files empty. */
function isComplete(program) {
  try {
    return (
      existsSync(join(program, target)) &&
      readFileSync(join(program, checksumFile), "utf8") === checksumOf(program)
    );
  } catch {
    return false;
  }
}

/** The checksum of the compiled files of a program, and of its copy of the sources. */
function checksumOf(program) {
  const files = [...sourcesIn(program), ...filesIn(program, "run", /\.mjs$/)];
  return withFiles(createHash("sha256"), program, files).digest("base64url");
}

/** If a command ended without doing anything, it must not seem to have succeeded. */
function reportUnfinished(code) {
  if (code !== unfinished) return;
  console.error(
    `The command “${name}” stopped before it finished. Try again. If that does not help, run \`npm ci\`.`,
  );
  process.exitCode = 1;
}

/** Compiles a copy of the sources, so that a change in the meantime cannot get into it, and moves the program to its place in one step. */
async function compile() {
  const temporary = join(programs, `new.${process.pid}`);
  try {
    rmSync(temporary, { recursive: true, force: true });
    for (const file of sourcesIn(project)) {
      mkdirSync(dirname(join(temporary, file)), { recursive: true });
      cpSync(join(project, file), join(temporary, file));
    }
    const program = join(programs, versionOf(temporary));
    for (const { path, contents } of await outputs(temporary, program)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    writeFileSync(join(temporary, checksumFile), checksumOf(temporary));
    // Another process may have just done the same, and be running it.
    tryTo(() => renameSync(temporary, program));
    if (!isComplete(program)) {
      removeProgram(program);
      renameSync(temporary, program);
    }
    removeOld();
    return program;
  } catch (error) {
    // esbuild has printed what is wrong with the sources.
    if (error.errors) process.exit(1);
    end(`Standfirst could not be compiled into .program: ${error.message}.`, 1);
  } finally {
    tryTo(() => rmSync(temporary, { recursive: true, force: true }));
  }
}

async function outputs(sources, program) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: sources,
    entryPoints: entries,
    outdir: "run",
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    write: false,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    define: { PROJECT_FOLDER: JSON.stringify(project), PROGRAM_FOLDER: JSON.stringify(program) },
    logLevel: "warning",
  });
  return outputFiles;
}

/** A name that changes with any source below a folder, and with the folder of the project, which is compiled into the program. */
function versionOf(folder) {
  const hash = createHash("sha256")
    .update(project)
    .update(readFileSync(join(project, "standfirst.mjs")));
  return withFiles(hash, folder, sourcesIn(folder)).digest("base64url").slice(0, 22);
}

function withFiles(hash, folder, files) {
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(folder, file)));
  return hash;
}

/** The sources below a folder, without the temporary files of text editors. */
function sourcesIn(folder) {
  return sourcePaths.flatMap((path) => filesIn(folder, path, /^[^.].*\.(tsx?|css|svg|png)$/));
}

/** The file at a path below a folder, or all files below that path whose names match `pattern`. */
function filesIn(folder, path, pattern) {
  if (!statSync(join(folder, path)).isDirectory()) return [path];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(folder, `${path}/${entry.name}`, pattern);
      return entry.isFile() && pattern.test(entry.name) ? [`${path}/${entry.name}`] : [];
    });
}

/** Removes programs that have not been used for a week. */
function removeOld() {
  for (const name of readdirSync(programs)) {
    const age =
      Date.now() - (statSync(join(programs, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > week) removeProgram(join(programs, name));
  }
}

/** Removes a program. Renames it first, so that no incomplete program is ever in its place. */
function removeProgram(program) {
  const trash = join(programs, `old.${process.pid}`);
  tryTo(() => renameSync(program, trash));
  tryTo(() => rmSync(trash, { recursive: true, force: true }));
}

/** Does something that may fail because another process is doing the same. */
function tryTo(work) {
  try {
    work();
  } catch {
    // Either it is done, or the next command that compiles tries again.
  }
}

function end(line, code) {
  console.error(line);
  process.exit(code);
}
