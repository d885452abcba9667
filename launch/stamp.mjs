import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * To read all sources, and all of a program, takes a third of the time in which a short command answers. So a program that was found to be right has a
 * stamp: what the file system said of all those files. If it says the same again, nobody has written to them.
 */
const stampFile = "stamp";

/** A file that was written less than two seconds ago could be written again in the same tick of the file system's clock. */
const tooNew = 2000;

/** The program with the stamp that sources and the program now have; undefined if there is none. `filesOf` names the files of both. */
export function stampedProgram(programs, filesOf) {
  return newestIn(programs).find((program) => hasStamp(program, filesOf));
}

/** A program that lacks a file has no stamp that counts. */
function hasStamp(program, filesOf) {
  try {
    return readFileSync(join(program, stampFile), "utf8") === stampOf(filesOf(program));
  } catch {
    return false;
  }
}

/** Writes the stamp of a program that is right. */
export function writeStamp(program, filesOf) {
  const stamp = stampOf(filesOf(program));
  if (stamp !== undefined) writeFileSync(join(program, stampFile), stamp);
}

function stampOf(files) {
  const hash = createHash("sha256");
  for (const path of files) {
    const { size, ino, mtimeMs, ctimeMs } = statSync(path);
    if (Date.now() - ctimeMs < tooNew) return undefined;
    hash.update(`${path}\n${size} ${ino} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("base64url");
}

/** What is in a folder, the last to be used first: who tries out changes has many programs, and each takes a while to look at. */
function newestIn(folder) {
  try {
    const usedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const paths = readdirSync(folder).map((name) => join(folder, name));
    return paths
      .map((path) => [path, usedAt(path)])
      .sort(([, a], [, b]) => b - a)
      .map(([path]) => path);
  } catch {
    return [];
  }
}
