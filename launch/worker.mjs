import { loadProgram } from "./loadProgram.mjs";

/** The program of a worker process. It gets the folder of the compiled program of the process that starts it, and the name of the command that runs there. */
const [program, command] = process.argv.slice(2);
await loadProgram(program, command).importModule("src/build/worker.ts");
