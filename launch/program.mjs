import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileSources } from "./compile.mjs";
import {
  copySources,
  describeProgram,
  filesNow,
  isIntact,
  programFiles,
  versionNow,
  versionOfCopy,
} from "./sources.mjs";
import { stampedProgram, writeStamp } from "./stamp.mjs";

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * The folder of the compiled program: the one that is in `.program` below `home` or, if it is out of date or damaged, a new one. `root` is the folder of
 * the digest that may have code of its own. Throws what esbuild throws for a mistake in the sources, and the system's error if nothing can be written.
 */
export async function currentProgram(folders) {
  const programs = join(folders.home, ".program");
  const filesOf = (program) => [...programFiles(program), ...filesNow(folders)];
  const known = stampedProgram(programs, filesOf);
  const program = known ?? join(programs, versionNow(folders));
  if (known === undefined) {
    if (!isIntact(program)) return compile(programs, folders);
    tryTo(() => writeStamp(program, filesOf));
  }
  // Programs that have not been used for a week are removed.
  tryTo(() => utimesSync(program, new Date(), new Date()));
  return program;
}

/** Compiles a copy of the sources, so that a change in the meantime cannot get into it, and moves the program to its place in one step. */
async function compile(programs, folders) {
  const temporary = join(programs, `new.${process.pid}`);
  try {
    rmSync(temporary, { recursive: true, force: true });
    copySources(temporary, folders.root);
    const program = join(programs, versionOfCopy(temporary, folders));
    for (const { path, contents } of await compileSources(temporary, program, folders)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    describeProgram(temporary);
    // Another process may have just done the same, and be running it.
    tryTo(() => renameSync(temporary, program));
    if (!isIntact(program)) {
      removeProgram(programs, program);
      renameSync(temporary, program);
    }
    removeOld(programs);
    return program;
  } finally {
    tryTo(() => rmSync(temporary, { recursive: true, force: true }));
  }
}

/** Removes programs that have not been used for a week. */
function removeOld(programs) {
  for (const name of readdirSync(programs)) {
    const age =
      Date.now() - (statSync(join(programs, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > week) removeProgram(programs, join(programs, name));
  }
}

/** Removes a program. Renames it first, so that no incomplete program is ever in its place. */
function removeProgram(programs, program) {
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
