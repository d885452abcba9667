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
 * `node standfirst.mjs build …` runs a command of the generator. Its TypeScript is compiled when it is new or was changed, all at once, and
 * kept in `.program`: see docs/adr/0013-a-compiled-program.md.
 */

const project = import.meta.dirname;
const kept = join(project, ".program");
const places = ["src", "templates", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"];
/** What is run, and what is loaded by its name. */
const entries = ["src/cli/*.ts", "src/build/worker.ts", "templates/pages/*.tsx", "templates/files/*.tsx"];
const week = 7 * 24 * 60 * 60 * 1000;
/** The file of a program that stands for all its other files, as they were when it was compiled. */
const seal = "seal";
/** The exit code until a command gives its own. */
const undone = 70;

const [name = "", ...words] = process.argv.slice(2);
const source = `src/cli/${name}.ts`;
const target = `run/src/cli/${name}.mjs`;
const runner = "run/src/cli/run.mjs";
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
/** Those of the scripts, and what `npm start` starts. */
const commands = [...Object.values(scripts).map((script) => script.split("standfirst.mjs ")[1]), "preview"];
if (!commands.includes(name))
  end(`There is no command “${name}”: the scripts in package.json name them all.`, 2);
const program = await compiled();
process.exitCode = undone;
process.on("exit", tellUndone);
process.argv = [process.execPath, join(project, source), ...words];
const [{ run }, { default: command }] = await Promise.all(
  [runner, target].map((file) => import(pathToFileURL(join(program, file)).href)),
);
if (command) await run(command, words);

/** The folder of the compiled program: the one that is there or, if it is out of date or damaged, a new one. */
async function compiled() {
  const program = join(kept, versionOf(project));
  if (!isWhole(program)) return compile();
  // When it was last started tells which programs are in use.
  tryTo(() => utimesSync(program, new Date(), new Date()));
  return program;
}

/** Whether a program is as it was compiled: a power cut can leave files of it empty. */
function isWhole(program) {
  try {
    return existsSync(join(program, target)) && readFileSync(join(program, seal), "utf8") === sealOf(program);
  } catch {
    return false;
  }
}

/** Stands for all of a program that is used: what was compiled, and the copy of the sources. */
function sealOf(program) {
  const files = [...sourcesIn(program), ...filesIn(program, "run", /\.mjs$/)];
  return withFiles(createHash("sha256"), program, files).digest("base64url");
}

/** A command that did nothing must not be taken for one that found nothing wrong. */
function tellUndone(code) {
  if (code !== undone) return;
  console.error(
    `The command “${name}” ended before it was done. Try again; if that does not help, run \`npm ci\`.`,
  );
  process.exitCode = 1;
}

/** Compiles a copy of the sources, so that no change of them meanwhile gets into it, and puts it in its place, whole or not at all. */
async function compile() {
  const aside = join(kept, `new.${process.pid}`);
  try {
    rmSync(aside, { recursive: true, force: true });
    for (const file of sourcesIn(project)) {
      mkdirSync(dirname(join(aside, file)), { recursive: true });
      cpSync(join(project, file), join(aside, file));
    }
    const program = join(kept, versionOf(aside));
    for (const { path, contents } of await outputs(aside, program)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    writeFileSync(join(aside, seal), sealOf(aside));
    // Another process may have put the same there at this moment, and runs it.
    tryTo(() => renameSync(aside, program));
    if (!isWhole(program)) {
      removeProgram(program);
      renameSync(aside, program);
    }
    removeOld();
    return program;
  } catch (error) {
    // What is wrong with the sources has been printed.
    if (error.errors) process.exit(1);
    end(`The program could not be compiled into .program: ${error.message}.`, 1);
  } finally {
    tryTo(() => rmSync(aside, { recursive: true, force: true }));
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

/** A name that changes with any source below a folder, and with the place of the project, which is written into its program. */
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

/** The sources below a folder, but what editors' programs leave beside them. */
function sourcesIn(folder) {
  return places.flatMap((place) => filesIn(folder, place, /^[^.].*\.(tsx?|css|svg)$/));
}

/** The file at a place below a folder, or all files below it whose names are wanted. */
function filesIn(folder, place, wanted) {
  if (!statSync(join(folder, place)).isDirectory()) return [place];
  return readdirSync(join(folder, place), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesIn(folder, `${place}/${entry.name}`, wanted);
      return entry.isFile() && wanted.test(entry.name) ? [`${place}/${entry.name}`] : [];
    });
}

/** Removes what nobody has started for a week. */
function removeOld() {
  for (const name of readdirSync(kept)) {
    const age = Date.now() - (statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > week) removeProgram(join(kept, name));
  }
}

/** Removes a program: its name goes first, so that none is ever there in part. */
function removeProgram(program) {
  const waste = join(kept, `old.${process.pid}`);
  tryTo(() => renameSync(program, waste));
  tryTo(() => rmSync(waste, { recursive: true, force: true }));
}

/** Does what may fail because another process does the same. */
function tryTo(work) {
  try {
    work();
  } catch {
    // Then it is done, or is tried again by the next command that compiles.
  }
}

function end(line, code) {
  console.error(line);
  process.exit(code);
}
