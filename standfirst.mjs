#!/usr/bin/env node
import { join } from "node:path";
import { commandList, isCommand, ownVersion, unknownCommand } from "./launch/commands.mjs";
import { enterDigest, homeFor, ownCodeFolder, packageFolder } from "./launch/folders.mjs";
import { loadProgram } from "./launch/loadProgram.mjs";
import { describeErrors } from "./launch/ownCodeErrors.mjs";
import { currentProgram } from "./launch/program.mjs";

/*
 * `standfirst build …` runs a command. In a clone, `npm run build` is `node standfirst.mjs build`. All TypeScript is compiled when it is
 * new or has changed, and cached in `.program`. See docs/adr/0013-a-compiled-program.md.
 */

/** The exit code until the command sets its own. */
const unfinished = 70;

const [name, ...words] = process.argv.slice(2);
if (isHelp(name) || name === "help") end(commandList(), 0);
if (["--version", "-v"].includes(name)) end(ownVersion(), 0);
if (name === undefined) end(commandList(), 2);
if (!isCommand(name)) end(await unknownCommand(name), 2);
await runCommand();

function isHelp(word) {
  return ["--help", "-h"].includes(word);
}

async function runCommand() {
  // A new digest is made where its maker is.
  if (name !== "init") enterDigest(words);
  const program =
    process.env.STANDFIRST_PROGRAM ?? (await programIn({ root: ownCodeFolder(words), home: homeFor(words) }));
  process.exitCode = unfinished;
  process.on("exit", reportUnfinished);
  process.argv = [process.execPath, join(packageFolder, `src/cli/${name}.ts`), ...words];
  // Help needs little of the code of its command.
  const { importModule, keepCode } = loadProgram(program, words.some(isHelp) ? "help" : name);
  const { run } = await importModule("src/cli/run.ts");
  await run(
    () => importModule(`src/cli/options/${name}.ts`),
    () => importModule(`src/cli/${name}.ts`),
  );
  keepCode();
}

async function programIn(folders) {
  try {
    return await currentProgram(folders);
  } catch (error) {
    if (error.errors) return end(describeErrors(error.errors), 1);
    return end(`Standfirst could not be compiled into .program: ${error.message}.`, 1);
  }
}

/** If a command ended without doing anything, it must not seem to have succeeded. */
function reportUnfinished(code) {
  if (code !== unfinished) return;
  console.error(
    `The command “${name}” stopped before it finished. Try again. If that does not help, run \`npm ci\`.`,
  );
  process.exitCode = 1;
}

function end(text, code) {
  if (code === 0) console.log(text);
  else console.error(text);
  process.exit(code);
}
