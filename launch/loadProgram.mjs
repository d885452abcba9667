import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** What Node puts around a module. */
const [before, after] = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];

/**
 * Runs the program that was compiled into a folder, and returns what it exports, and a function to call when the command has done its work, even if it goes
 * on, as a preview does until somebody kills it. V8's code for the program is kept from the first time that a command runs, which
 * saves most of the time that a start takes. Under `--enable-source-maps` it isn't used, because only Node's own loader reads maps.
 */
export function loadProgram(program, command) {
  const file = join(program, "run/program.cjs");
  const require = createRequire(file);
  if (process.sourceMapsEnabled) return { ...require(file), keepCode() {} };
  const module = { exports: {} };
  const codeFile = join(program, "code", `${command}-${process.version}-${process.arch}`);
  const { script, keepCode } = compiledScript(file, codeFile);
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return { ...module.exports, keepCode };
}

function compiledScript(file, codeFile) {
  // A command that failed may have stopped before most functions were needed.
  const failedFile = `${codeFile}-failed`;
  const [codeFrom, cachedData] =
    [codeFile, failedFile].map((file) => [file, readCode(file)]).find(([, code]) => code) ?? [];
  const script = new Script(before + readFileSync(file, "latin1") + after, {
    filename: file,
    columnOffset: -before.length,
    ...(cachedData && { cachedData }),
  });
  const isUsed = cachedData !== undefined && !script.cachedDataRejected;
  if (isUsed && codeFrom === codeFile) return { script, keepCode() {} };
  return { script, keepCode: codeKeeper(script, codeFile, isUsed ? undefined : failedFile) };
}

/** Returns a function that keeps V8's code, at the latest when the process exits: by then, V8 has compiled all functions that the command needs. */
function codeKeeper(script, codeFile, failedFile) {
  // V8 would drop the code of functions that have not run for a while, such as all that only starts run.
  setFlagsFromString("--no-flush-bytecode");
  const keepCode = () => {
    process.off("exit", keepCode);
    // V8 refuses code from a process with other flags.
    setFlagsFromString("--flush-bytecode");
    const file = process.exitCode ? failedFile : codeFile;
    if (file) writeCode(file, script.createCachedData());
  };
  process.on("exit", keepCode);
  return keepCode;
}

/** V8 trusts what it is given. A power cut can leave a file incomplete, so its checksum comes first. */
function readCode(file) {
  try {
    const written = readFileSync(file);
    const code = written.subarray(checksumLength);
    return checksumOf(code).equals(written.subarray(0, checksumLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function writeCode(file, code) {
  try {
    // The program itself may be gone: it must not come back with nothing but this.
    if (!existsSync(dirname(file))) mkdirSync(dirname(file));
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([checksumOf(code), code]));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The next command is slow to start, too, and tries again.
  }
}

const checksumLength = 32;
const checksumOf = (code) => createHash("sha256").update(code).digest();
