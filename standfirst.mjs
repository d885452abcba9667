import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * `node standfirst.mjs build …` runs a command of the generator. Its TypeScript is compiled when it is new or was changed, all at once, and
 * kept in `.program`: see docs/adr/0013-a-compiled-program.md.
 */

const project = import.meta.dirname;
const kept = join(project, ".program");
const sources = ["src", "templates", ".eleventy.ts", "package-lock.json", "standfirst.mjs"];
/** What is run, and what is loaded by its name. */
const entries = ["src/commands/*.ts", "templates/pages/*.tsx", ".eleventy.ts"];
const day = 24 * 60 * 60 * 1000;

const [name = "", ...words] = process.argv.slice(2);
const program = join(kept, versionOf(sources));
if (!existsSync(program)) await compile();
const command = join(program, `src/commands/${name}.mjs`);
if (!existsSync(command)) {
  console.error(`There is no command “${name}”: the scripts in package.json name them all.`);
  process.exit(2);
}
process.argv = [process.execPath, join(project, `src/commands/${name}.ts`), ...words];
await import(pathToFileURL(command).href);

/** A name that changes with any of these files, and with the place of the project, which is written into its program. */
function versionOf(places) {
  const hash = createHash("sha256").update(project);
  for (const file of places.flatMap(filesIn))
    hash.update(`\n${file}\n`).update(readFileSync(join(project, file)));
  return hash.digest("base64url").slice(0, 22);
}

/** The files at a place in the project: the one that is there, or all below it. */
function filesIn(place) {
  if (statSync(join(project, place)).isFile()) return [place];
  return readdirSync(join(project, place), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${place}/${entry.name}`) : [`${place}/${entry.name}`],
    );
}

/** Puts the program in its place, whole or not at all: another process may do the same. Removes those that nobody runs any more. */
async function compile() {
  const { build } = await import("esbuild");
  const aside = `${program}.${process.pid}`;
  await build({
    absWorkingDir: project,
    entryPoints: entries,
    outdir: aside,
    outbase: ".",
    outExtension: { ".js": ".mjs" },
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
  }).catch((error) => {
    // What is wrong with the sources has been printed.
    if (error.errors) process.exit(1);
    throw error;
  });
  try {
    renameSync(aside, program);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  for (const name of readdirSync(kept))
    if (statSync(join(kept, name)).mtimeMs < Date.now() - day)
      rmSync(join(kept, name), { recursive: true, force: true });
}
